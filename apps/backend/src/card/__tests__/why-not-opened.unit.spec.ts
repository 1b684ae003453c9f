import { type StripeStandIn, startStripeStandIn } from "@market/stripe-stand-in";
import Stripe from "stripe";
import { whyNotOpened } from "../why-not-opened";

const KEY = "sk_test_of_this_test";

describe("what a buyer is told where Stripe opens no page", () => {
  let standIn: StripeStandIn;
  beforeAll(async () => {
    standIn = await startStripeStandIn({ key: KEY });
  });
  afterAll(() => standIn.stop());

  async function refusedFor(unit_amount: number) {
    const { host, port } = standIn;
    const stripe = new Stripe(KEY, { host, port, protocol: "http", maxNetworkRetries: 0 });
    const price_data = { currency: "vnd", unit_amount, product_data: { name: "HTX" } };
    const asked = stripe.checkout.sessions.create({
      mode: "payment",
      line_items: [{ quantity: 1, price_data }],
      success_url: "https://ocop.example/",
    });
    return asked.then(
      () => null,
      (error: unknown) => whyNotOpened(error),
    );
  }

  it("is that the sum is too small or too large for a card, which no waiting mends", async () => {
    expect(await refusedFor(178_333)).toBeNull();
    for (const amount of [1_000, 100_000_000])
      expect(await refusedFor(amount)).toMatchObject({ status: 409, answer: { code: "card_amount" } });
  });

  it("is that cards are away, for whatever else went wrong", async () => {
    standIn.control.failNext({ status: 500, times: 1 });
    expect(await refusedFor(178_333)).toMatchObject({ status: 503, answer: { code: "cards_away" } });
    expect(whyNotOpened(new Error("no network")).answer.code).toBe("cards_away");
  });
});
