import Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aPaidPurchase, aPurchase, aShop, refusalOf, type Shop, sdk, tea } from "./support/shop";

let shop: Shop;
beforeEach(async () => {
  shop = await aShop();
});
afterEach(() => shop.close());

describe("A Checkout session", () => {
  it("is open and unpaid, for whole đồng, and has no intent before somebody pays", async () => {
    const session = await aPurchase(shop.stripe, {
      line_items: [tea(250_000, 2), tea(30_000)],
      client_reference_id: "basket_1",
      customer_email: "an@example.com",
      locale: "vi",
      metadata: { basket: "1" },
    });
    expect(session).toMatchObject({
      amount_total: 530_000,
      client_reference_id: "basket_1",
      currency: "vnd",
      customer_email: "an@example.com",
      locale: "vi",
      metadata: { basket: "1" },
      payment_intent: null,
      payment_status: "unpaid",
      status: "open",
    });
    expect(session.url).toBe(`${shop.url}/c/pay/${session.id}`);
    expect(session.lastResponse.requestId).toMatch(/^req_/);
  });

  it("lapses a day after it was made when no time is given", async () => {
    const session = await aPurchase(shop.stripe);
    expect(session.expires_at - session.created).toBe(86_400);
  });

  it("shows what was bought to those who ask", async () => {
    const { id } = await aPurchase(shop.stripe, { line_items: [tea(20_000, 3)] });
    const session = await shop.stripe.checkout.sessions.retrieve(id, { expand: ["line_items"] });
    expect(session.line_items?.data).toMatchObject([
      { amount_total: 60_000, quantity: 3, description: "Chè Shan tuyết" },
    ]);
    const items = await shop.stripe.checkout.sessions.listLineItems(id);
    expect(items.data).toEqual(session.line_items?.data);
  });

  it("is paid once and whole; its intent carries the metadata it was given", async () => {
    const { session, intent, charge } = await aPaidPurchase(shop, {
      payment_intent_data: { metadata: { purchase: "p1" } },
    });
    expect(session).toMatchObject({ status: "complete", payment_status: "paid", url: null });
    expect(intent).toMatchObject({
      amount_received: 250_000,
      status: "succeeded",
      metadata: { purchase: "p1" },
    });
    expect(charge).toMatchObject({ amount_captured: 250_000, paid: true, payment_intent: intent.id });
    expect(shop.control.pay(session.id)).toEqual({ status: "already_paid" });
    expect(shop.control.books().vnd).toMatchObject({ captured: 250_000, payments: 1 });
  });

  it("is found by its intent, and in pages newest first", async () => {
    const { session, intent } = await aPaidPurchase(shop);
    const other = await aPurchase(shop.stripe);
    const found = await shop.stripe.checkout.sessions.list({ payment_intent: intent.id });
    expect(found.data.map(({ id }) => id)).toEqual([session.id]);
    const first = await shop.stripe.checkout.sessions.list({ limit: 1 });
    expect(first).toMatchObject({ has_more: true, data: [{ id: other.id }] });
    const all = await shop.stripe.checkout.sessions.list({ limit: 1 }).autoPagingToArray({ limit: 10 });
    expect(all.map(({ id }) => id)).toEqual([other.id, session.id]);
  });

  it("can be closed by the shop as long as it is open, and by time", async () => {
    const closed = await aPurchase(shop.stripe);
    expect(await shop.stripe.checkout.sessions.expire(closed.id)).toMatchObject({
      status: "expired",
      url: null,
    });
    const again = await refusalOf(shop.stripe.checkout.sessions.expire(closed.id));
    expect(again.message).toContain("has a status of `expired`");
    expect(shop.control.pay(closed.id)).toEqual({ status: "expired" });

    const short = await aPurchase(shop.stripe, { expires_at: Math.floor(Date.now() / 1000) + 31 * 60 });
    shop.control.advanceClock(31 * 60_000);
    expect((await shop.stripe.checkout.sessions.retrieve(short.id)).status).toBe("expired");
  });
});

describe("A Checkout session is refused", () => {
  const now = () => Math.floor(Date.now() / 1000);
  it.each<[string, () => Partial<Stripe.Checkout.SessionCreateParams>, object]>([
    ["below the worth of 50 cents", () => ({ line_items: [tea(12_999)] }), { code: "amount_too_small" }],
    ["above eight digits", () => ({ line_items: [tea(50_000_000, 2)] }), { code: "amount_too_large" }],
    ["for less than 30 minutes", () => ({ expires_at: now() + 29 * 60 }), { param: "expires_at" }],
    ["for more than a day", () => ({ expires_at: now() + 86_460 }), { param: "expires_at" }],
    ["without lines", () => ({ line_items: [] }), { param: "line_items" }],
    [
      "with an address that is none",
      () => ({ cancel_url: "shop" }),
      { code: "url_invalid", param: "cancel_url" },
    ],
    ["with an e-mail that is none", () => ({ customer_email: "an" }), { code: "email_invalid" }],
    [
      "with a parameter Stripe does not know",
      () => ({ colour: "red" }) as object,
      { code: "parameter_unknown", param: "colour" },
    ],
    ["for half a đồng", () => ({ line_items: [tea(20_000.5)] }), { code: "parameter_invalid_integer" }],
  ])("%s", async (_, changed, told) => {
    const refusal = await refusalOf(aPurchase(shop.stripe, changed()));
    expect(refusal).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError);
    expect(refusal).toMatchObject({ statusCode: 400, ...told });
  });

  it("to whoever has not the key", async () => {
    const refusal = await refusalOf(aPurchase(sdk(shop, "sk_test_somebody_else")));
    expect(refusal).toBeInstanceOf(Stripe.errors.StripeAuthenticationError);
    expect(refusal.message).not.toContain("somebody_else");
  });

  it("when there is none of that id", async () => {
    const refusal = await refusalOf(shop.stripe.checkout.sessions.retrieve("cs_test_none"));
    expect(refusal).toMatchObject({ statusCode: 404, code: "resource_missing" });
  });
});
