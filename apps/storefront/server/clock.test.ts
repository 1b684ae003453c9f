import { todayOf } from "@market/ocop";
import { describe, expect, it } from "vitest";
import { clockFor } from "./clock.mjs";

describe("the storefront's clock", () => {
  it("stands where CLOCK says, in a test", () => {
    expect(todayOf(clockFor({ CLOCK: "2026-12-29T17:00:00Z" }))).toBe("2026-12-30");
  });

  it("may not stand still in production, unless somebody says that they want it", () => {
    const env = { CLOCK: "2026-12-29", NODE_ENV: "production" };
    expect(() => clockFor(env)).toThrow(/CLOCK is set to 2026-12-29/);
    expect(todayOf(clockFor({ ...env, ALLOW_PINNED_CLOCK: "1" }))).toBe("2026-12-29");
  });
});
