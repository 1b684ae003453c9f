import { lookThroughCards } from "../../card";
import { testBackend } from "../../testing";
import { all } from "./a-card-shop";
import { cardShops } from "./card-shops";

testBackend({
  cards: true,
  testSuite: ({ api, getContainer }) => {
    const { stripe, shop } = cardShops(api, getContainer);
    type Shop = Awaited<ReturnType<typeof shop>>;
    /** Without a look at the page, which would ask Stripe by itself. */
    const stateOf = async (made: Shop, id: string) =>
      (await made.sql<{ state: string }>("select state from purchase where id = ?", [id]))[0]?.state;
    const becomes = (made: Shop, id: string, state: string) =>
      expect.poll(() => stateOf(made, id)).toBe(state);
    const completed = (stripe_id: string, id = "evt_forged") => ({
      id,
      object: "event",
      type: "checkout.session.completed",
      created: Math.floor(Date.now() / 1000),
      data: { object: { id: stripe_id, object: "checkout.session", payment_status: "paid" } },
    });

    it("places one order where the webhook comes before the buyer does, and again, doubled and shuffled", async () => {
      const made = await shop();
      const { purchase, session } = await made.led();
      stripe.control.webhooks.hold();
      stripe.control.pay(session.id);
      stripe.control.webhooks.release({ order: "shuffled", copies: 2, seed: 7 });
      await becomes(made, purchase.id, "placed");
      await stripe.control.webhooks.idle();
      await made.page(purchase.id);
      expect(await made.kept()).toEqual(all(session.amount_total ?? 0, 2));
      const [events] = await made.sql<{ all: number; done: number }>(
        "select count(*)::int as all, count(done_at)::int as done from card_event",
      );
      expect(events?.all).toBe(new Set(stripe.control.webhooks.deliveries().map((one) => one.eventId)).size);
      expect(events?.done).toBe(events?.all);
    });

    it("places one order where the buyer comes first and the webhook late, and where they race", async () => {
      const made = await shop();
      const { purchase, session } = await made.led();
      stripe.control.webhooks.hold();
      stripe.control.pay(session.id);
      await Promise.all([1, 2, 3].map(() => made.page(purchase.id)));
      await becomes(made, purchase.id, "placed");
      stripe.control.webhooks.release();
      await Promise.all([made.page(purchase.id), stripe.control.webhooks.idle()]);
      await becomes(made, purchase.id, "placed");
      expect(await made.kept()).toEqual(all(session.amount_total ?? 0, 2));
    });

    it("places the order within a minute where neither the webhook nor the buyer ever comes", async () => {
      const made = await shop();
      const { purchase, session } = await made.led();
      stripe.control.webhooks.hold();
      stripe.control.pay(session.id);
      await lookThroughCards(made.container);
      expect(await stateOf(made, purchase.id)).toBe("placed");
      expect(await made.kept()).toEqual(all(session.amount_total ?? 0, 2));
    });

    it("goes on with an event that a stopped process had written down and not acted on", async () => {
      const made = await shop();
      const { purchase, session } = await made.led();
      stripe.control.pay(session.id);
      await becomes(made, purchase.id, "placed");
      await made.sql("update card_event set done_at = null");
      await lookThroughCards(made.container);
      expect(await made.sql("select id from card_event where done_at is null")).toEqual([]);
      expect(await made.kept()).toEqual(all(session.amount_total ?? 0, 2));
    });

    it("is moved by nobody but Stripe, and by Stripe only as far as it has the money", async () => {
      const made = await shop();
      const { purchase, session } = await made.led();
      const event = completed(session.id);
      expect((await made.calls(event, "whsec_forged")).status).toBe(400);
      expect((await made.calls(event, undefined, 3_600)).status).toBe(400);
      const text = JSON.stringify(event);
      expect((await made.sends(text, "t=1,v1=00")).status).toBe(400);
      expect((await made.sends(text.slice(0, -9), "")).status).toBe(400);
      expect((await made.sends(Buffer.alloc(300_000, " "), "t=1,v1=00")).status).toBe(413);
      expect(await made.sql("select id from card_event")).toEqual([]);

      // Signed, and not so.
      expect((await made.calls(event)).status).toBe(200);
      await expect
        .poll(() => made.sql("select id from card_event where done_at is not null"))
        .toEqual([{ id: "evt_forged" }]);
      expect(await stateOf(made, purchase.id)).toBe("failed");
      expect(await made.kept()).toEqual(all(0, 0));
    });

    it("hears Stripe with the old secret and the new one while the one takes the other's place", async () => {
      const made = await shop();
      const { session } = await made.led();
      const both = process.env.STRIPE_WEBHOOK_SECRET;
      process.env.STRIPE_WEBHOOK_SECRET = `whsec_next, ${both}`;
      const called = [
        await made.calls(completed(session.id, "evt_old")),
        await made.calls(completed(session.id, "evt_new"), "whsec_next"),
      ];
      process.env.STRIPE_WEBHOOK_SECRET = both;
      expect(called.map(({ status }) => status)).toEqual([200, 200]);
      expect((await made.calls(completed(session.id, "evt_3"), "whsec_next")).status).toBe(400);
    });

    it("gives back what was paid for something else than was asked for", async () => {
      const made = await shop();
      const { purchase, session } = await made.led();
      await made.sql("update card_checkout set amount = amount - 1");
      await made.sql(
        `update payment_session set data = jsonb_set(data, '{checkout_total}', to_jsonb((data ->> 'checkout_total')::int - 1))`,
      );
      stripe.control.pay(session.id);
      await expect.poll(() => made.sql("select state from card_checkout")).toEqual([{ state: "wrong" }]);
      await lookThroughCards(made.container);
      expect(await stateOf(made, purchase.id)).toBe("failed");
      expect(stripe.control.books().vnd).toMatchObject({
        captured: session.amount_total,
        refunded: session.amount_total,
      });
    });
  },
});
