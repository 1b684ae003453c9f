import Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { aPaidPurchase, aPurchase, aShop, refusalOf, type Shop } from "./support/shop";

let shop: Shop;
beforeEach(async () => {
  shop = await aShop();
});
afterEach(() => shop.close());

const books = () => shop.control.books().vnd;
const chargeNow = (id: string) => shop.stripe.charges.retrieve(id, { expand: ["refunds"] });

describe("A refund", () => {
  it("gives back in parts, to the last đồng and not beyond", async () => {
    const { intent, charge } = await aPaidPurchase(shop);
    const part = await shop.stripe.refunds.create({
      payment_intent: intent.id,
      amount: 100_000,
      reason: "requested_by_customer",
      metadata: { order: "7" },
    });
    expect(part).toMatchObject({
      amount: 100_000,
      charge: charge.id,
      status: "succeeded",
      metadata: { order: "7" },
    });

    const tooMuch = await refusalOf(shop.stripe.refunds.create({ charge: charge.id, amount: 150_001 }));
    expect(tooMuch).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError);
    expect(tooMuch.message).toBe(
      "Refund amount (₫150,001) is greater than unrefunded amount on charge (₫150,000)",
    );
    expect(tooMuch.param).toBe("amount");

    const rest = await shop.stripe.refunds.create({ charge: charge.id });
    expect(rest.amount).toBe(150_000);
    const none = await refusalOf(shop.stripe.refunds.create({ payment_intent: intent.id, amount: 1 }));
    expect(none).toMatchObject({ statusCode: 400, code: "charge_already_refunded" });

    const now = await chargeNow(charge.id);
    expect(now).toMatchObject({ amount_refunded: 250_000, refunded: true });
    expect(now.refunds?.data.map(({ id }) => id)).toEqual([rest.id, part.id]);
    expect((await shop.stripe.refunds.list({ payment_intent: intent.id })).data).toHaveLength(2);
    expect(books()).toMatchObject({ captured: 250_000, refunded: 250_000, refunds: 2 });
    await shop.control.webhooks.idle();
    expect(shop.endpoint.types().filter((type) => type === "charge.refunded")).toHaveLength(2);
  });

  it("takes from the balance what it gives back, and none of Stripe's fee comes with it", async () => {
    shop.control.settlesIn("sgd", 0.005);
    const { intent, charge } = await aPaidPurchase(shop);
    const { latest_charge } = await shop.stripe.paymentIntents.retrieve(intent.id, {
      expand: ["latest_charge.balance_transaction"],
    });
    const taken = (latest_charge as Stripe.Charge).balance_transaction as Stripe.BalanceTransaction;
    // 250 000 đồng at 0.005 are 12.50 dollars; 3.4 % of them and half an American one are kept.
    expect(taken).toMatchObject({
      currency: "sgd",
      amount: 1_250,
      exchange_rate: 0.005,
      fee: 111,
      net: 1_139,
    });
    await shop.stripe.refunds.create({ charge: charge.id });
    const { data } = await shop.stripe.balanceTransactions.list({ currency: "sgd" });
    expect(data.map(({ type, amount, fee }) => [type, amount, fee])).toEqual([
      ["refund", -1_250, 0],
      ["charge", 1_250, 111],
    ]);
  });

  it("bears what is noted on it later, and nothing else of it can be changed", async () => {
    const { charge } = await aPaidPurchase(shop);
    const made = await shop.stripe.refunds.create({
      charge: charge.id,
      amount: 5_000,
      metadata: { order: "7" },
    });
    const noted = await shop.stripe.refunds.update(made.id, { metadata: { parcel: "2" } });
    expect(noted).toMatchObject({ amount: 5_000, metadata: { order: "7", parcel: "2" } });
    const other = { amount: 1 } as Stripe.RefundUpdateParams;
    expect(await refusalOf(shop.stripe.refunds.update(made.id, other))).toMatchObject({ statusCode: 400 });
    expect(await refusalOf(shop.stripe.refunds.update("re_none", {}))).toMatchObject({ statusCode: 404 });
    expect(await shop.stripe.refunds.retrieve(made.id)).toEqual(noted);
    await shop.control.webhooks.idle();
    expect(shop.endpoint.types()).toContain("refund.updated");
  });

  it("that waits counts already, and is put right when it fails", async () => {
    const { charge } = await aPaidPurchase(shop);
    shop.control.refundsBecome("pending");
    const refund = await shop.stripe.refunds.create({ charge: charge.id, amount: 50_000 });
    expect(refund.status).toBe("pending");
    expect((await chargeNow(charge.id)).amount_refunded).toBe(50_000);
    shop.control.settleRefund(refund.id, "failed", "lost_or_stolen_card");
    expect(await shop.stripe.refunds.retrieve(refund.id)).toMatchObject({
      status: "failed",
      failure_reason: "lost_or_stolen_card",
    });
    expect((await chargeNow(charge.id)).amount_refunded).toBe(0);
    expect(books()).toMatchObject({ refunded: 0, refunds: 0 });
    shop.control.settleRefund(refund.id, "failed");
    expect(books()?.refunded).toBe(0);
    await shop.control.webhooks.idle();
    expect(shop.endpoint.types().filter((type) => type === "refund.updated")).toHaveLength(1);
  });

  it.each([
    ["4000 0000 0000 7726", "pending", "succeeded", 250_000],
    ["4000 0000 0000 5126", "succeeded", "failed", 0],
  ])("to the card %s is %s at first and has %s later", async (card, first, last, refunded) => {
    const { charge } = await aPaidPurchase(shop, {}, card);
    const refund = await shop.stripe.refunds.create({ charge: charge.id });
    expect(refund.status).toBe(first);
    shop.control.advanceClock(60_000);
    expect((await shop.stripe.refunds.retrieve(refund.id)).status).toBe(last);
    expect(books()?.refunded).toBe(refunded);
  });

  it("fails at once when it is told to", async () => {
    const { charge } = await aPaidPurchase(shop);
    shop.control.refundsBecome("failed");
    expect((await shop.stripe.refunds.create({ charge: charge.id })).status).toBe("failed");
    shop.control.refundsBecome("succeeded");
    expect((await shop.stripe.refunds.create({ charge: charge.id })).status).toBe("succeeded");
  });

  it.each([
    [
      "of a payment that is not there",
      { payment_intent: "pi_none" },
      { statusCode: 404, code: "resource_missing" },
    ],
    ["of nothing named", {}, { statusCode: 400, code: "parameter_missing" }],
    ["of no money", { payment_intent: "pi_none", amount: 0 }, { statusCode: 400, param: "amount" }],
  ])("%s is refused", async (_, params, told) => {
    expect(await refusalOf(shop.stripe.refunds.create(params))).toMatchObject(told);
  });

  it("of a payment that did not go through is refused", async () => {
    const { id } = await aPurchase(shop.stripe);
    shop.control.pay(id, "4000000000000002");
    const { payment_intent } = await shop.stripe.checkout.sessions.retrieve(id);
    const refusal = await refusalOf(shop.stripe.refunds.create({ payment_intent: String(payment_intent) }));
    expect(refusal.message).toContain("does not have a successful charge");
  });
});

describe("A dispute", () => {
  it("takes the money back until it is won, and bars refunds meanwhile", async () => {
    const { session, intent, charge } = await aPaidPurchase(shop);
    const dispute = shop.control.openDispute(session.id, { reason: "product_not_received" });
    expect((await shop.stripe.disputes.list({ payment_intent: intent.id })).data).toMatchObject([
      { id: dispute.id, amount: 250_000, reason: "product_not_received", status: "needs_response" },
    ]);
    expect((await chargeNow(charge.id)).disputed).toBe(true);
    expect(await shop.stripe.balance.retrieve()).toMatchObject({
      available: [{ amount: 0, currency: "vnd" }],
    });
    const barred = await refusalOf(shop.stripe.refunds.create({ charge: charge.id }));
    expect(barred.code).toBe("charge_disputed");

    shop.control.closeDispute(dispute.id, "won");
    expect(books()?.disputed).toBe(0);
    expect((await shop.stripe.refunds.create({ charge: charge.id })).status).toBe("succeeded");
    await shop.control.webhooks.idle();
    expect(shop.endpoint.types()).toEqual(
      expect.arrayContaining(["charge.dispute.created", "charge.dispute.closed"]),
    );
  });

  it("that is lost keeps the money, and closes once", async () => {
    const { charge } = await aPaidPurchase(shop);
    const { id } = shop.control.openDispute(charge.id, { amount: 40_000 });
    shop.control.closeDispute(id, "lost");
    expect(books()).toMatchObject({ captured: 250_000, disputed: 40_000 });
    expect(() => shop.control.closeDispute(id, "won")).toThrow("already closed");
    expect(() => shop.control.openDispute(charge.id)).toThrow("nothing left to dispute");
  });

  it("follows a payment by the card that disputes", async () => {
    const { intent } = await aPaidPurchase(shop, {}, "4000 0000 0000 0259");
    expect((await shop.stripe.disputes.list({ payment_intent: intent.id })).data).toMatchObject([
      { reason: "fraudulent" },
    ]);
  });
});
