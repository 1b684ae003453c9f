import Stripe from "stripe";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anEndpoint, aPaidPurchase, aPurchase, aShop, SECRET, type Shop } from "./support/shop";

let shop: Shop;
beforeEach(async () => {
  shop = await aShop();
});
afterEach(() => shop.close());

const ids = () => shop.endpoint.told.map(({ body }) => (JSON.parse(body) as Stripe.Event).id);
const read = (told: { body: string; signature: string }, secret: string) =>
  Stripe.webhooks.constructEvent(told.body, told.signature, secret);

describe("A webhook", () => {
  it("tells of a payment, signed so that the SDK takes it and nobody can change it", async () => {
    const { session } = await aPaidPurchase(shop, { metadata: { basket: "1" } });
    await shop.control.webhooks.idle();
    const events = shop.endpoint.told.map((told) => read(told, SECRET));
    const completed = events.find(({ type }) => type === "checkout.session.completed");
    expect(completed).toMatchObject({
      api_version: "2025-09-30.clover",
      data: { object: { id: session.id, payment_status: "paid", metadata: { basket: "1" } } },
      object: "event",
    });
    const [first] = shop.endpoint.told;
    if (!first) throw new Error("Nothing was told.");
    expect(() => read(first, "whsec_other")).toThrow(Stripe.errors.StripeSignatureVerificationError);
    const forged = { ...first, body: first.body.replace("250000", "1") };
    expect(() => read(forged, SECRET)).toThrow(Stripe.errors.StripeSignatureVerificationError);
  });

  it("tells of what was so when it happened, whatever came after", async () => {
    shop.control.webhooks.hold();
    const { charge } = await aPaidPurchase(shop);
    await shop.stripe.refunds.create({ charge: charge.id });
    shop.control.webhooks.release();
    await shop.control.webhooks.idle();
    const events = shop.endpoint.told.map((told) => read(told, SECRET));
    const succeeded = events.find((event) => event.type === "charge.succeeded");
    expect(succeeded?.data.object).toMatchObject({ amount_refunded: 0 });
  });

  it("names the request that caused it, or none for what a buyer does", async () => {
    const { id } = await aPurchase(shop.stripe);
    await shop.stripe.checkout.sessions.expire(id, {}, { idempotencyKey: "expire-1" });
    const [expired] = (await shop.stripe.events.list({ type: "checkout.session.expired" })).data;
    expect(expired?.request?.idempotency_key).toBe("expire-1");
    await aPaidPurchase(shop);
    const [paid] = (await shop.stripe.events.list({ type: "checkout.session.completed" })).data;
    expect(paid?.request).toEqual({ id: null, idempotency_key: null });
  });

  it("is told again after a pause until the endpoint takes it", async () => {
    shop.endpoint.answers.push(500, 503);
    const { id } = await aPurchase(shop.stripe);
    shop.control.expire(id);
    await shop.control.webhooks.idle();
    expect(new Set(ids()).size).toBe(1);
    expect(ids()).toHaveLength(3);
    expect(shop.control.webhooks.deliveries()).toMatchObject([
      { attempts: 3, lastStatus: 200, state: "delivered" },
    ]);
  });

  it("is given up after its last pause, and can be sent again by hand", async () => {
    shop.endpoint.answers.push(500, 500, 500);
    const { id } = await aPurchase(shop.stripe);
    shop.control.expire(id);
    await shop.control.webhooks.idle();
    const [delivery] = shop.control.webhooks.deliveries();
    expect(delivery).toMatchObject({ attempts: 3, state: "given_up", lastStatus: 500 });
    expect(shop.control.webhooks.resend(delivery?.eventId ?? "")).toBe(1);
    await shop.control.webhooks.idle();
    expect(ids()).toHaveLength(4);
  });

  it("waits for an endpoint that nobody serves, and comes when the clock is put forward", async () => {
    await shop.close();
    const gone = await anEndpoint();
    await gone.close();
    shop = await aShop({ webhooks: [{ url: gone.url, secret: SECRET }], retryPauses: [3_600_000] });
    const { id } = await aPurchase(shop.stripe);
    shop.control.expire(id);
    const [delivery] = shop.control.webhooks.deliveries();
    while (delivery?.state !== "waiting" || delivery.attempts === 0)
      await new Promise((r) => setTimeout(r, 5));
    expect(delivery).toMatchObject({ attempts: 1, lastStatus: 0 });
    shop.control.advanceClock(3_600_000);
    await shop.control.webhooks.idle();
    expect(delivery).toMatchObject({ attempts: 2, state: "given_up" });
  });
});

describe("Webhooks", () => {
  it("are signed with both secrets while one is being rotated", async () => {
    shop.control.webhooks.rotateSecret(shop.endpoint.url, "whsec_new");
    await aPaidPurchase(shop);
    await shop.control.webhooks.idle();
    const [told] = shop.endpoint.told;
    if (!told) throw new Error("Nothing was told.");
    expect(told.signature.match(/v1=/g)).toHaveLength(2);
    expect(read(told, "whsec_new").id).toBe(read(told, SECRET).id);
    shop.control.webhooks.forgetPreviousSecret(shop.endpoint.url);
    shop.endpoint.told.length = 0;
    await aPaidPurchase(shop);
    await shop.control.webhooks.idle();
    const [later] = shop.endpoint.told;
    if (!later) throw new Error("Nothing was told.");
    expect(() => read(later, SECRET)).toThrow();
    expect(read(later, "whsec_new").object).toBe("event");
  });

  it("that are held back reach nobody before they are released, in the order asked for", async () => {
    shop.control.webhooks.hold();
    await aPaidPurchase(shop);
    await shop.control.webhooks.idle();
    expect(shop.endpoint.told).toEqual([]);
    expect(shop.control.webhooks.release({ order: "reversed" })).toBe(4);
    await shop.control.webhooks.idle();
    expect(shop.endpoint.types()).toEqual([
      "checkout.session.completed",
      "payment_intent.succeeded",
      "charge.succeeded",
      "payment_intent.created",
    ]);
  });

  it("come shuffled the same way for the same seed, and as often as asked for", async () => {
    const orders: string[][] = [];
    for (const seed of [7, 7, 8]) {
      shop.endpoint.told.length = 0;
      shop.control.webhooks.hold();
      await aPaidPurchase(shop);
      shop.control.webhooks.release({ order: "shuffled", copies: 2, seed });
      await shop.control.webhooks.idle();
      expect(new Set(ids()).size).toBe(4);
      orders.push(shop.endpoint.types());
    }
    expect(orders.map((types) => types.length)).toEqual([12, 12, 12]);
    expect(orders[1]).toEqual(orders[0]);
    expect(orders[2]).not.toEqual(orders[0]);
  });

  it("are told in part where that is asked for, and the rest later or never", async () => {
    shop.control.webhooks.hold();
    await aPaidPurchase(shop);
    shop.control.webhooks.release({ order: "reversed", copies: 1, most: 2 });
    await shop.control.webhooks.idle();
    expect(shop.endpoint.types()).toEqual(["checkout.session.completed", "checkout.session.completed"]);
    const { id } = await aPurchase(shop.stripe);
    shop.control.expire(id);
    await shop.control.webhooks.idle();
    expect(ids()).toHaveLength(2);
    expect(shop.control.webhooks.lose(["charge.*", "payment_intent.*"])).toBeGreaterThan(0);
    shop.control.webhooks.release();
    await shop.control.webhooks.idle();
    expect(shop.endpoint.types().slice(2)).toEqual(["checkout.session.expired"]);
  });

  it("are doubled from then on where that is asked for", async () => {
    shop.control.webhooks.duplicate(1);
    const { id } = await aPurchase(shop.stripe);
    shop.control.expire(id);
    await shop.control.webhooks.idle();
    const [first, second] = ids();
    expect(ids()).toHaveLength(2);
    expect(second).toBe(first);
  });

  it("come late where that is asked for, and at once when the clock is put forward", async () => {
    shop.control.webhooks.delay(3_600_000);
    const { id } = await aPurchase(shop.stripe);
    shop.control.expire(id);
    expect(shop.control.webhooks.deliveries()).toMatchObject([{ attempts: 0, state: "waiting" }]);
    shop.control.advanceClock(3_600_000);
    await shop.control.webhooks.idle();
    expect(shop.endpoint.types()).toEqual(["checkout.session.expired"]);
  });

  it("all arrive when many are released at once", async () => {
    shop.control.webhooks.hold();
    for (let purchase = 0; purchase < 25; purchase++) await aPaidPurchase(shop);
    expect(shop.control.webhooks.release({ order: "shuffled", atOnce: 32 })).toBe(100);
    await shop.control.webhooks.idle();
    expect(new Set(ids()).size).toBe(100);
    expect(shop.control.webhooks.deliveries().every(({ state }) => state === "delivered")).toBe(true);
  });

  it("go to each endpoint that asked for their type", async () => {
    await shop.close();
    const refunds = await anEndpoint();
    const all = await anEndpoint();
    shop = await aShop({
      webhooks: [
        { url: refunds.url, secret: "whsec_r", events: ["charge.refunded", "refund.*"] },
        { url: all.url, secret: "whsec_a" },
      ],
    });
    const { charge } = await aPaidPurchase(shop);
    await shop.stripe.refunds.create({ charge: charge.id });
    await shop.control.webhooks.idle();
    expect(refunds.types().sort()).toEqual(["charge.refunded", "refund.created"]);
    expect(all.types()).toHaveLength(6);
    await Promise.all([refunds.close(), all.close()]);
  });
});
