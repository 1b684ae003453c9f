/** A key that was revoked, or given another sales channel, is known in every process after so long. */
export const REMEMBERED_MS = 10_000;
/** There are a handful; whoever tries others shall not fill the memory. */
const MOST = 100;

interface Question {
  queryOptions?: { entity?: unknown; filters?: { token?: unknown; type?: unknown } };
}

interface Answer {
  data?: unknown[];
}

/**
 * Medusa asks the database at every call which publishable key it carries, and that takes half of a search. Its caching module would
 * remember prices and promotions of a cart too, and those are money: this one remembers keys, found ones only, and nothing else.
 */
export class KeyCacheService {
  readonly #known = new Map<string, { answer: Answer; until: number }>();

  /** Empty for what is not remembered. */
  async computeKey({ queryOptions }: Question): Promise<string> {
    if (queryOptions?.entity !== "api_key") return "";
    const { token, type } = queryOptions.filters ?? {};
    return typeof token === "string" && type === "publishable" ? token : "";
  }

  async computeTags(): Promise<string[]> {
    return [];
  }

  async get({ key }: { key?: string }): Promise<Answer | null> {
    const known = key ? this.#known.get(key) : undefined;
    return known && known.until > Date.now() ? known.answer : null;
  }

  async set({ key, data }: { key: string; data: Answer }): Promise<void> {
    if (!key || !data.data?.length) return;
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(key, { answer: data, until: Date.now() + REMEMBERED_MS });
  }

  async clear(): Promise<void> {
    this.#known.clear();
  }
}
