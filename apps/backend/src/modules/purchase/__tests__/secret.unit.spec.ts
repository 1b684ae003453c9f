import { hashKey, keyOpens, newBasketId, purchaseKey } from "../secret";

describe("Secrets", () => {
  it("open what they were made for, and nothing else", () => {
    const key = purchaseKey("purch_1", "server's own");
    expect(keyOpens(key, hashKey(key))).toBe(true);
    for (const other of [
      purchaseKey("purch_2", "server's own"),
      purchaseKey("purch_1", "another's"),
      "",
      `${key} `,
    ]) {
      expect(keyOpens(other, hashKey(key))).toBe(false);
    }
    expect(keyOpens(key, "")).toBe(false);
  });

  it("give every basket an id that cannot be guessed", () => {
    const ids = Array.from({ length: 200 }, newBasketId);
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) expect(id).toMatch(/^bsk_[\w-]{32}$/);
  });
});
