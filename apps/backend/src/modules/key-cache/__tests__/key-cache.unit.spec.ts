import { KeyCacheService, REMEMBERED_MS } from "../service";

const question = (entity: string, filters: object) => ({ queryOptions: { entity, filters } });
const PUBLISHABLE = question("api_key", { token: "pk_1", type: "publishable" });

describe("the memory of publishable keys", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("remembers a key that was found, for seconds", async () => {
    const cache = new KeyCacheService();
    const key = await cache.computeKey(PUBLISHABLE);
    await cache.set({ key, data: { data: [{ token: "pk_1" }] } });
    expect(await cache.get({ key })).toEqual({ data: [{ token: "pk_1" }] });
    vi.advanceTimersByTime(REMEMBERED_MS);
    expect(await cache.get({ key })).toBeNull();
  });

  it("asks again for a key that was not found: it may be made this minute", async () => {
    const cache = new KeyCacheService();
    const key = await cache.computeKey(PUBLISHABLE);
    await cache.set({ key, data: { data: [] } });
    expect(await cache.get({ key })).toBeNull();
  });

  it.each([
    ["prices", question("variant", { id: "variant_1" })],
    ["a cart", question("cart", { id: "cart_1" })],
    ["a secret key", question("api_key", { token: "sk_1", type: "secret" })],
    ["a key by its id", question("api_key", { id: "apk_1" })],
  ])("remembers nothing of %s", async (_what, asked) => {
    const cache = new KeyCacheService();
    const key = await cache.computeKey(asked);
    await cache.set({ key, data: { data: [{ token: "sk_1" }] } });
    expect(await cache.get({ key })).toBeNull();
  });

  it("forgets strangers' tries rather than grow", async () => {
    const cache = new KeyCacheService();
    for (let no = 0; no <= 100; no++) await cache.set({ key: `pk_${no}`, data: { data: [{}] } });
    expect(await cache.get({ key: "pk_0" })).toBeNull();
    expect(await cache.get({ key: "pk_100" })).not.toBeNull();
  });
});
