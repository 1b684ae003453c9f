import { describe, expect, it } from "vitest";
import { settingsFrom } from "./settings.mjs";

describe("the server's settings", () => {
  it("are these when nothing is set", () => {
    expect(settingsFrom({})).toEqual({
      port: 3000,
      production: false,
      origin: null,
      trustProxy: false,
      bodyLimitBytes: 262_144,
      rates: {
        search: { windowMs: 60_000, limit: 120 },
        suggest: { windowMs: 60_000, limit: 600 },
        order: { windowMs: 60_000, limit: 30 },
        account: { windowMs: 60_000, limit: 30 },
      },
      shutdownMs: 10_000,
      backendUrl: "http://localhost:9000",
      publishableKey: "",
      countsSecret: null,
      cardPages: ["https://checkout.stripe.com"],
      kept: { seconds: 30, bytes: 33_554_432 },
    });
  });

  it("come from the environment, and nonsense there is not taken", () => {
    const { rates, port } = settingsFrom({
      RATE_SEARCH_PER_MINUTE: "5",
      RATE_ORDER_PER_MINUTE: "-3",
      PORT: "abc",
    });
    expect(settingsFrom({ KEPT_PAGES_SECONDS: "0" }).kept.seconds).toBe(0);
    expect([rates.search.limit, rates.order.limit, port]).toEqual([5, 30, 3000]);
  });
});
