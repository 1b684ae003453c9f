import { heardOf } from "../heard";
import { isDemo, stripeOrigin, takesCards, webhookSecrets } from "../stripe";

describe("what Stripe says of a Checkout session", () => {
  const paid = {
    status: "complete",
    payment_status: "paid",
    amount_total: 850_000,
    currency: "vnd",
    payment_intent: "pi_1",
  } as const;

  it("is paid where all that was asked for was taken, in đồng", () => {
    expect(heardOf(paid, 850_000)).toBe("paid");
    expect(heardOf({ ...paid, amount_total: 849_999 }, 850_000)).toBe("wrong");
    expect(heardOf({ ...paid, currency: "usd" }, 850_000)).toBe("wrong");
    expect(heardOf(paid, Number.NaN)).toBe("wrong");
  });

  it("is open until then, also while a bank still thinks, and expired after its time", () => {
    expect(heardOf({ ...paid, status: "open", payment_status: "unpaid" }, 850_000)).toBe("open");
    expect(heardOf({ ...paid, payment_status: "unpaid" }, 850_000)).toBe("open");
    expect(heardOf({ ...paid, status: "expired", payment_status: "unpaid" }, 850_000)).toBe("expired");
  });
});

describe("the settings of cards", () => {
  it("offer them with a key alone, and say that no money moves with a stand-in or a key for tests", () => {
    expect(takesCards({})).toBe(false);
    expect(takesCards({ STRIPE_API_KEY: " " })).toBe(false);
    expect(takesCards({ STRIPE_API_KEY: "sk_live_1" })).toBe(true);
    expect(isDemo({ STRIPE_API_KEY: "sk_live_1" })).toBe(false);
    expect(isDemo({ STRIPE_API_KEY: "sk_test_1" })).toBe(true);
    expect(isDemo({ STRIPE_API_KEY: "sk_live_1", STRIPE_API_BASE: "http://localhost:12111/" })).toBe(true);
  });

  it("name where Stripe answers, and every secret while one takes another's place", () => {
    expect(stripeOrigin({})).toBe("https://api.stripe.com");
    expect(stripeOrigin({ STRIPE_API_BASE: "http://localhost:12111/v1" })).toBe("http://localhost:12111");
    expect(webhookSecrets({ STRIPE_WEBHOOK_SECRET: "whsec_a, whsec_b," })).toEqual(["whsec_a", "whsec_b"]);
    expect(webhookSecrets({})).toEqual([]);
  });
});
