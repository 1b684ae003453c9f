import type { Logger } from "@medusajs/framework/types";

/** An engine that has not answered by then is asked no more for this page. */
export const PATIENCE_MS = 1_000;
const PROBE_MS = 1_000;
/** One refusal is enough; slowness must last, for a busy machine is slow now and then. */
const MOST_SLOW = 3;
const LONGEST = 120;

/**
 * Keeps requests away from an engine that is down or slow, and finds out by itself, with a question of its own, when it is
 * well again: no shopper waits for that.
 */
export class Guard {
  #shut = false;
  #slow = 0;

  constructor(
    readonly name: string,
    readonly logger: Logger,
    readonly isWell: () => Promise<boolean>,
  ) {}

  get isShut(): boolean {
    return this.#shut;
  }

  answered(): void {
    this.#slow = 0;
  }

  failed(error: unknown): void {
    this.#shutFor(`failed: ${reasonOf(error)}`);
  }

  wasSlow(): void {
    this.#slow++;
    if (this.#slow >= MOST_SLOW) this.#shutFor(`did not answer within ${PATIENCE_MS} ms`);
  }

  #shutFor(reason: string): void {
    if (this.#shut) return;
    this.#shut = true;
    this.logger.warn(`Search: ${this.name} ${reason}. Another answers in its place until it is well.`);
    this.#probeLater();
  }

  #probeLater(): void {
    setTimeout(() => void this.#probe(), PROBE_MS).unref();
  }

  async #probe(): Promise<void> {
    const well = await inTime(this.isWell(), PATIENCE_MS).catch(() => undefined);
    if (well !== true) return this.#probeLater();
    this.#slow = 0;
    this.#shut = false;
    this.logger.info(`Search: ${this.name} answers again.`);
  }
}

/** A database's message repeats the question first, which may be long: the reason stands at its end. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, " ").slice(-LONGEST);
}

/** What the promise brings, or undefined where it takes longer. */
export function inTime<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      // What has arrived while this process itself was busy still counts.
      () => setImmediate(() => setImmediate(resolve, undefined)),
      ms,
    ).unref();
    promise.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
