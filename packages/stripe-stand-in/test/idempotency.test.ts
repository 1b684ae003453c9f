import Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aPaidPurchase, aPurchase, aShop, refusalOf, type Shop, sdk, tea } from "./support/shop";

let shop: Shop;
beforeEach(async () => {
  shop = await aShop();
});
afterEach(() => shop.close());

const key = { idempotencyKey: "purchase-1" };

describe("An idempotency key", () => {
  it("gets the same answer again, and nothing is done twice", async () => {
    const first = await aPurchase(shop.stripe, {}, key);
    const again = await aPurchase(shop.stripe, {}, key);
    expect(again.id).toBe(first.id);
    expect(first.lastResponse.headers["idempotent-replayed"]).toBeUndefined();
    expect(again.lastResponse.headers["idempotent-replayed"]).toBe("true");
    expect(again.lastResponse.headers["original-request"]).toBe(first.lastResponse.requestId);
    expect(shop.control.sessions()).toHaveLength(1);
  });

  it("is refused with other parameters, and at another endpoint", async () => {
    const { charge } = await aPaidPurchase(shop);
    await aPurchase(shop.stripe, {}, key);
    const other = await refusalOf(aPurchase(shop.stripe, { line_items: [tea(250_001)] }, key));
    expect(other).toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
    expect(other.statusCode).toBe(400);
    const elsewhere = await refusalOf(shop.stripe.refunds.create({ charge: charge.id }, key));
    expect(elsewhere).toBeInstanceOf(Stripe.errors.StripeIdempotencyError);
    expect(shop.control.books().vnd?.refunded).toBe(0);
  });

  it("keeps a refusal of what had begun, and forgets what was never begun", async () => {
    await refusalOf(aPurchase(shop.stripe, { line_items: [tea(1)] }, key));
    expect((await aPurchase(shop.stripe, {}, key)).status).toBe("open");

    const { charge } = await aPaidPurchase(shop);
    await shop.stripe.refunds.create({ charge: charge.id });
    const params = { charge: charge.id, amount: 1000 };
    const first = await refusalOf(shop.stripe.refunds.create(params, { idempotencyKey: "refund-1" }));
    const again = await refusalOf(shop.stripe.refunds.create(params, { idempotencyKey: "refund-1" }));
    expect(again.code).toBe(first.code);
    expect(again.headers).toMatchObject({ "idempotent-replayed": "true" });
  });

  it("is in use while its first request is being answered", async () => {
    shop.control.delayAnswers(300);
    const first = aPurchase(shop.stripe, {}, key);
    const deadline = Date.now() + 5000;
    while (shop.control.sessions().length === 0 && Date.now() < deadline)
      await new Promise((r) => setTimeout(r, 5));
    const meanwhile = await refusalOf(aPurchase(shop.stripe, {}, key));
    expect(meanwhile).toMatchObject({ statusCode: 409, code: "idempotency_key_in_use" });
    expect((await first).status).toBe("open");
  });

  it("saves a payment whose answer was lost from being asked for twice", async () => {
    shop.control.failNext({ status: 500, when: "after", path: "/v1/checkout/sessions" });
    const session = await aPurchase(sdk(shop, undefined, 2), {}, key);
    expect(shop.control.sessions().map(({ id }) => id)).toEqual([session.id]);
    const { charge } = await aPaidPurchase(shop);
    shop.control.failNext({ status: 0, when: "after", path: "/v1/refunds" });
    await sdk(shop, undefined, 2).refunds.create({ charge: charge.id, amount: 10_000 });
    expect(shop.control.books().vnd).toMatchObject({ refunded: 10_000, refunds: 1 });
  });
});

describe("Requests that are told to fail", () => {
  it.each([
    [400, Stripe.errors.StripeInvalidRequestError],
    [402, Stripe.errors.StripeCardError],
    [409, Stripe.errors.StripeInvalidRequestError],
    [429, Stripe.errors.StripeRateLimitError],
    [500, Stripe.errors.StripeAPIError],
  ])("with %i do so the next time, and not after", async (status, kind) => {
    shop.control.failNext({ status });
    expect(await refusalOf(aPurchase(shop.stripe))).toBeInstanceOf(kind);
    expect(shop.control.sessions()).toEqual([]);
    expect((await aPurchase(shop.stripe)).status).toBe("open");
  });

  it("are broken off by 0: the SDK asks once more by itself, then says so", async () => {
    shop.control.failNext({ status: 0, times: 2 });
    expect(await refusalOf(aPurchase(shop.stripe))).toBeInstanceOf(Stripe.errors.StripeConnectionError);
    expect(shop.control.requests().map(({ status }) => status)).toEqual([0, 0]);
    expect(shop.control.sessions()).toEqual([]);
  });

  it("are those that fit, as often as was said", async () => {
    shop.control.failNext({ status: 500, times: 2, method: "GET", path: "/v1/balance" });
    expect((await aPurchase(shop.stripe)).status).toBe("open");
    await refusalOf(shop.stripe.balance.retrieve());
    await refusalOf(shop.stripe.balance.retrieve());
    expect((await shop.stripe.balance.retrieve()).object).toBe("balance");
    expect(shop.control.requests().map(({ path, status }) => [path, status])).toEqual([
      ["/v1/checkout/sessions", 200],
      ["/v1/balance", 500],
      ["/v1/balance", 500],
      ["/v1/balance", 200],
    ]);
  });
});

describe("The API", () => {
  it("takes the key as the user of basic authentication too", async () => {
    const authorization = `Basic ${Buffer.from("sk_test_shop:").toString("base64")}`;
    expect((await fetch(`${shop.url}/v1/balance`, { headers: { authorization } })).status).toBe(200);
    const none = await fetch(`${shop.url}/v1/balance`);
    expect(none.status).toBe(401);
    expect(await none.json()).toMatchObject({ error: { type: "invalid_request_error" } });
  });

  it("says what it does not speak", async () => {
    const refusal = await refusalOf(shop.stripe.customers.create({ email: "an@example.com" }));
    expect(refusal).toMatchObject({ statusCode: 404 });
    expect(refusal.message).toContain("POST: /v1/customers");
  });

  it("refuses to expand what cannot be", async () => {
    const { session } = await aPaidPurchase(shop);
    const refusal = await refusalOf(
      shop.stripe.checkout.sessions.retrieve(session.id, { expand: ["metadata.x"] }),
    );
    expect(refusal.message).toContain("cannot be expanded (metadata.x)");
  });

  it("expands in lists, and lists events by their type", async () => {
    const { intent } = await aPaidPurchase(shop);
    const sessions = await shop.stripe.checkout.sessions.list({ expand: ["data.payment_intent"] });
    expect(sessions.data[0]?.payment_intent).toMatchObject({ id: intent.id, status: "succeeded" });
    const events = await shop.stripe.events.list({
      types: ["payment_intent.succeeded", "checkout.session.*"],
    });
    expect(events.data.map(({ type }) => type)).toEqual([
      "checkout.session.completed",
      "payment_intent.succeeded",
    ]);
    const [event] = events.data;
    expect((await shop.stripe.events.retrieve(event?.id ?? "")).data.object).toMatchObject({
      payment_status: "paid",
    });
  });

  it("refuses a body that no shop would send", async () => {
    const headers = { authorization: "Bearer sk_test_shop" };
    const answer = await fetch(`${shop.url}/v1/refunds`, {
      method: "POST",
      headers,
      body: "x".repeat(1_100_000),
    });
    expect(answer.status).toBe(413);
  });
});
