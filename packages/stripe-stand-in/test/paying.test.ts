import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aPurchase, aShop, type Shop } from "./support/shop";

let shop: Shop;
beforeEach(async () => {
  shop = await aShop();
});
afterEach(() => shop.close());

const whole = (id: string) =>
  shop.stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent.latest_charge"] });

describe("A card", () => {
  it.each([
    ["4000 0000 0000 0002", "card_declined", "generic_decline"],
    ["4000 0000 0000 9995", "card_declined", "insufficient_funds"],
    ["4000 0000 0000 0069", "expired_card", "expired_card"],
    ["4111 1111 1111 1111", "card_declined", "test_mode_live_card"],
  ])("%s is declined, and the session stays open for another", async (card, code, decline_code) => {
    const { id } = await aPurchase(shop.stripe);
    expect(shop.control.pay(id, card)).toMatchObject({ status: "declined", decline: { code, decline_code } });
    expect(await whole(id)).toMatchObject({
      status: "open",
      payment_status: "unpaid",
      payment_intent: {
        status: "requires_payment_method",
        last_payment_error: { code, decline_code, type: "card_error" },
        latest_charge: { status: "failed", paid: false, failure_code: code },
      },
    });
    expect(shop.control.books().vnd).toBeUndefined();
    expect(shop.control.pay(id)).toEqual({ status: "paid" });
    await shop.control.webhooks.idle();
    expect(shop.endpoint.types()).toEqual(
      expect.arrayContaining(["payment_intent.payment_failed", "payment_intent.succeeded"]),
    );
  });

  it.each(["4000 0027 6000 3184", "4000 0025 0000 3155"])("%s is paid after 3-D Secure", async (card) => {
    const { id } = await aPurchase(shop.stripe);
    expect(shop.control.pay(id, card)).toEqual({ status: "challenged" });
    expect(await whole(id)).toMatchObject({
      status: "open",
      payment_intent: { status: "requires_action", next_action: { type: "redirect_to_url" } },
    });
    expect(shop.control.authenticate(id, "complete")).toEqual({ status: "paid" });
    expect(await whole(id)).toMatchObject({
      status: "complete",
      payment_intent: {
        next_action: null,
        latest_charge: { payment_method_details: { card: { three_d_secure: { result: "authenticated" } } } },
      },
    });
  });

  it("takes nothing when 3-D Secure fails, and nothing by an answer that nobody was asked for", async () => {
    const { id } = await aPurchase(shop.stripe);
    shop.control.pay(id, "4000002760003184");
    expect(shop.control.authenticate(id, "fail")).toMatchObject({ status: "declined" });
    expect(shop.control.authenticate(id, "complete")).toMatchObject({ status: "declined" });
    expect(await whole(id)).toMatchObject({
      status: "open",
      payment_intent: {
        status: "requires_payment_method",
        last_payment_error: { code: "payment_intent_authentication_failure" },
      },
    });
    expect(shop.control.books().vnd).toBeUndefined();
  });

  it("can be declined after 3-D Secure", async () => {
    const { id } = await aPurchase(shop.stripe);
    shop.control.pay(id, "4000008400001629");
    expect(shop.control.authenticate(id, "complete")).toMatchObject({ status: "declined" });
  });
});

describe("A way of paying whose money comes later", () => {
  it.each([
    ["succeeded", "paid", "checkout.session.async_payment_succeeded", 250_000],
    ["failed", "unpaid", "checkout.session.async_payment_failed", undefined],
  ] as const)(
    "completes the session first; when it has %s, the session is %s",
    async (outcome, state, event, captured) => {
      const { id } = await aPurchase(shop.stripe);
      shop.control.payLater(id);
      expect(await whole(id)).toMatchObject({
        status: "complete",
        payment_status: "unpaid",
        payment_intent: { status: "processing" },
      });
      shop.control.settlePayment(id, outcome);
      expect((await whole(id)).payment_status).toBe(state);
      await shop.control.webhooks.idle();
      expect(shop.endpoint.types()).toContain(event);
      expect(shop.control.books().vnd?.captured).toBe(captured);
    },
  );
});

describe("A payment that is only promised", () => {
  it("is captured whole, or cancelled", async () => {
    const manual = { payment_intent_data: { capture_method: "manual" as const } };
    const first = await aPurchase(shop.stripe, manual);
    expect(shop.control.pay(first.id)).toEqual({ status: "authorized" });
    const promised = await shop.stripe.checkout.sessions.retrieve(first.id);
    const captured = await shop.stripe.paymentIntents.capture(String(promised.payment_intent));
    expect(captured).toMatchObject({ status: "succeeded", amount_received: 250_000 });
    expect((await whole(first.id)).payment_status).toBe("paid");

    const second = await aPurchase(shop.stripe, manual);
    shop.control.pay(second.id);
    const other = await shop.stripe.checkout.sessions.retrieve(second.id);
    const cancelled = await shop.stripe.paymentIntents.cancel(String(other.payment_intent));
    expect(cancelled.status).toBe("canceled");
    expect(shop.control.books().vnd?.captured).toBe(250_000);
  });
});
