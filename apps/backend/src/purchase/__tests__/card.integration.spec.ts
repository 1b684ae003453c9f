import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { lookThroughCards } from "../../card";
import { testBackend } from "../../testing";
import { withBasketLock } from "../basket-lock";
import { all, newest } from "./a-card-shop";
import { takeAway } from "./a-market";
import { cardShops } from "./card-shops";

/** 85.000 and 33.333 ₫, and a parcel from each. */
const WHOLE = 178_333;
const DECLINED = "4000000000000002";
const SECURE = "4000002760003184";

testBackend({
  cards: true,
  testSuite: ({ api, getContainer }) => {
    const { stripe, shop } = cardShops(api, getContainer);
    const becomes = (made: Awaited<ReturnType<typeof shop>>, id: string, state: string) =>
      expect.poll(async () => (await made.page(id)).state).toBe(state);

    it("offers a card, says that no money moves at a stand-in, and leads to one page for all producers", async () => {
      const made = await shop();
      const basket = await made.shopper.takesABasket();
      await made.shopper.puts(basket, made.sauce.variant_id);
      const seen = (await made.shopper.basket(basket)).body.basket;
      expect(seen.card).toEqual({ demo: true });
      expect(seen.parts[0]?.payment_methods).toEqual(["cash_on_delivery", "prepaid"]);

      const { purchase, session } = await made.led();
      const whole = session.amount_total ?? 0;
      expect(session).toMatchObject({ currency: "vnd", client_reference_id: purchase.id, status: "open" });
      expect(purchase).toMatchObject({
        state: "failed",
        prepaid: { awaited: true, returned: 0, card: { pay_at: session.url, paid: false, demo: true } },
      });
      const shares = await made.sql<{ amount: string }>("select amount from prepayment order by amount");
      expect(shares.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(whole);
      expect(await made.kept()).toEqual(all(0, 0));
    });

    it("is taken in a shop whose key of Stripe's was set after its region was made", async () => {
      const made = await shop();
      await made.sql("delete from region_payment_provider where payment_provider_id like '%stripe%'");
      await lookThroughCards(made.container);
      const { purchase, session } = await made.led();
      stripe.control.pay(session.id);
      await becomes(made, purchase.id, "placed");
      expect(await made.kept()).toEqual(all(session.amount_total ?? 0, 2));
    });

    it("places both orders once it is paid, each with its own captured amount", async () => {
      const made = await shop();
      const { purchase, session } = await made.led();
      expect(stripe.control.pay(session.id)).toEqual({ status: "paid" });
      await becomes(made, purchase.id, "placed");
      const { orders, total } = await made.page(purchase.id);
      expect(total).toBe(session.amount_total);
      expect(orders.map(({ payment }) => payment)).toEqual(
        orders.map((order) => ({ method: "prepaid", paid: order.total, due: 0 })),
      );
      expect(await made.kept()).toEqual(all(total, 2));
      expect(stripe.control.books().vnd).toMatchObject({ payments: 1 });
    });

    it("is told as paid, and asks for no more, from when the money was heard of until the orders are placed", async () => {
      const made = await shop();
      const { basket, purchase, session } = await made.led();
      await withBasketLock(made.container, basket, async () => {
        stripe.control.pay(session.id);
        await expect
          .poll(async () => (await made.page(purchase.id)).prepaid)
          .toEqual({ awaited: true, returned: 0, card: { pay_at: null, paid: true, demo: true } });
      });
      await becomes(made, purchase.id, "placed");
      // Where the first attempt at placing it met a fault that passes, the money still waits for the next.
      await made.sql("update purchase set state = 'failed', failure = '{}' where id = ?", [purchase.id]);
      expect((await made.page(purchase.id)).prepaid).toMatchObject({ awaited: true, card: { paid: true } });
    });

    it("buys nothing with a card that is declined, and everything with the next one, after 3-D Secure", async () => {
      const made = await shop();
      const { purchase, session } = await made.led();
      expect(stripe.control.pay(session.id, DECLINED)).toMatchObject({ status: "declined" });
      await stripe.control.webhooks.idle();
      expect(await made.page(purchase.id)).toMatchObject({ state: "failed", prepaid: { awaited: true } });
      expect(stripe.control.pay(session.id, SECURE)).toEqual({ status: "challenged" });
      expect(await made.kept()).toEqual(all(0, 0));
      stripe.control.authenticate(session.id, "complete");
      await becomes(made, purchase.id, "placed");
      expect(await made.kept()).toEqual(all(session.amount_total ?? 0, 2));
    });

    it("leads to the same page when the button is pressed twice, and to a new one when the basket changed", async () => {
      const made = await shop();
      const { basket, session } = await made.led();
      const again = await Promise.all([made.pays(basket), made.pays(basket)]);
      expect(again.map(({ body }) => body.purchase.prepaid?.card?.pay_at)).toEqual([
        session.url,
        session.url,
      ]);
      expect(stripe.control.sessions()).toHaveLength(1);

      await made.shopper.puts(basket, made.cake.variant_id);
      const { body } = await made.pays(basket);
      const next = newest(stripe);
      expect(body.purchase.prepaid?.card?.pay_at).toBe(next.url);
      expect(next.amount_total).toBe((session.amount_total ?? 0) + 33_333);
      expect(stripe.control.sessions().map(({ status }) => status)).toEqual(["expired", "open"]);
      stripe.control.pay(next.id);
      await becomes(made, body.purchase.id, "placed");
      expect(await made.kept()).toEqual(all(next.amount_total ?? 0, 2));
    });

    it("gives back all that was paid on a page while its basket changed, and takes the new sum once", async () => {
      const made = await shop();
      const { basket, purchase, session } = await made.led();
      stripe.control.webhooks.hold();
      stripe.control.pay(session.id);
      await made.shopper.puts(basket, made.cake.variant_id);
      expect(await made.pays(basket)).toMatchObject({ status: 200 });
      const next = newest(stripe);
      expect(next.id).not.toBe(session.id);
      stripe.control.webhooks.release();
      await expect.poll(() => stripe.control.books().vnd).toMatchObject({ captured: WHOLE, refunded: WHOLE });
      expect(await made.kept()).toEqual(all(0, 0));
      stripe.control.pay(next.id);
      await becomes(made, purchase.id, "placed");
      expect(await made.kept()).toEqual(all(next.amount_total ?? 0, 2));
    });

    it("gives all of it back where one of two parts cannot be had any more", async () => {
      const made = await shop();
      const { purchase, session } = await made.led();
      await takeAway(made.container, made.cake, made.baker, 5);
      stripe.control.pay(session.id);
      const back = { awaited: false, returned: session.amount_total };
      await expect.poll(async () => (await made.page(purchase.id)).prepaid).toMatchObject(back);
      expect(await made.kept()).toEqual(all(0, 0));
      expect(stripe.control.books().vnd).toMatchObject({ captured: WHOLE, refunded: WHOLE });
    });

    it("cannot be paid at Stripe any more once it was bought on the spot", async () => {
      const made = await shop();
      const { basket, session } = await made.led();
      const { status } = await made.shopper.places(basket, await made.shopper.fillsIn(basket));
      expect(status).toBe(200);
      expect(stripe.control.pay(session.id)).toEqual({ status: "expired" });
      await lookThroughCards(made.container);
      expect(await made.kept()).toEqual({ ours: 0, stripe: 0, due: WHOLE, orders: 2 });
    });

    it("places nothing where Stripe is away, says so, and goes on when it is back", async () => {
      const made = await shop();
      const basket = await made.shopper.takesABasket();
      await made.shopper.puts(basket, made.sauce.variant_id);
      stripe.control.failNext({ status: 503, times: 5 });
      expect(await made.pays(basket)).toMatchObject({ status: 503, body: { code: "cards_away" } });
      stripe.control.calm();
      expect(await made.pays(basket)).toMatchObject({ status: 200 });
      expect(stripe.control.sessions()).toHaveLength(1);
      expect(await made.kept()).toEqual(all(0, 0));
    });

    it("opens one page though Stripe's answer was lost", async () => {
      const made = await shop();
      const basket = await made.shopper.takesABasket();
      await made.shopper.puts(basket, made.sauce.variant_id);
      stripe.control.failNext({ status: 0, times: 3, when: "after", method: "POST" });
      expect(await made.pays(basket)).toMatchObject({ status: 503, body: { code: "cards_away" } });
      stripe.control.calm();
      expect(await made.pays(basket)).toMatchObject({ status: 200 });
      expect(stripe.control.sessions()).toHaveLength(1);
    });

    it("gives back one order's part when it is cancelled, and keeps the other's", async () => {
      const made = await shop();
      const { purchase, session } = await made.led();
      stripe.control.pay(session.id);
      await becomes(made, purchase.id, "placed");
      const [first, second] = (await made.page(purchase.id)).orders;
      await cancelOrderWorkflow(made.container).run({ input: { order_id: first?.id ?? "" } });
      expect(await made.kept()).toEqual(all(second?.total ?? 0, 1));
      expect(stripe.control.books().vnd).toMatchObject({ refunded: first?.total });
    });
  },
});
