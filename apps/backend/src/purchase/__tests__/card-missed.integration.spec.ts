import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { lookThroughCards } from "../../card";
import { hearRefundsMissed } from "../../card/refunds-missed";
import settlePurchases from "../../jobs/settle-purchases";
import { stripe as client } from "../../modules/payment-stripe-checkout";
import { anOfficer, testBackend } from "../../testing";
import { cardShops } from "./card-shops";

/** What Stripe did, and no event nor answer told of. */
testBackend({
  cards: true,
  testSuite: ({ api, getContainer }) => {
    const { stripe, bought, shop } = cardShops(api, getContainer);

    afterEach(() => {
      delete process.env.CLOCK;
    });

    /** Stripe tells of nothing any more. */
    async function paid() {
      const made = await bought();
      stripe.control.webhooks.hold();
      const payments = await made.sql<{ id: string; amount: number }>(
        "select id, amount::float8 as amount from payment order by amount desc",
      );
      const intent = String((await client().checkout.sessions.retrieve(made.session.id)).payment_intent);
      const counted = async () =>
        (
          await made.sql<{ amount: number }>(
            "select amount::float8 as amount from refund where deleted_at is null order by amount desc",
          )
        ).map(({ amount }) => amount);
      return { ...made, payments, intent, counted };
    }

    it("a refund made in the dashboard is found without its events, one that a bank sent back too, once each", async () => {
      const { container, payments, intent, counted, sql } = await paid();
      const [sauce, cake] = payments;
      await client().refunds.create({ payment_intent: intent, amount: sauce?.amount });
      stripe.control.refundsBecome("pending");
      await refundPaymentWorkflow(container).run({
        input: { payment_id: cake?.id ?? "", amount: 1_000 },
      });
      const [newest] = (await client().refunds.list({ payment_intent: intent })).data;
      await lookThroughCards(container);
      stripe.control.settleRefund(newest?.id ?? "", "failed");
      await lookThroughCards(container);
      await lookThroughCards(container);
      expect(await counted()).toEqual([sauce?.amount, 1_000]);
      const states = await sql<{ state: string }>("select state from card_refund order by state");
      expect(states).toEqual([{ state: "booked" }, { state: "came_back" }]);
    });

    it("what the shop asked for and never heard of is in the books once it is given up, and counts for whoever asks again before", async () => {
      const { container, payments, counted, kept } = await paid();
      const [sauce, cake] = payments;
      const asks = (payment_id: string | undefined, amount: number) =>
        refundPaymentWorkflow(container).run({ input: { payment_id: payment_id ?? "", amount } });
      stripe.control.failNext({ status: 0, times: 6, when: "after", method: "POST", path: "/v1/refunds" });
      await expect(asks(sauce?.id, 7_000)).rejects.toThrow();
      await expect(asks(cake?.id, 6_000)).rejects.toThrow();
      stripe.control.calm();
      await asks(cake?.id, 6_000);
      await lookThroughCards(container);
      expect(await counted()).toEqual([6_000]);
      await Promise.all([hearRefundsMissed(container, 0), hearRefundsMissed(container, 0)]);
      await hearRefundsMissed(container, 0);
      expect(await counted()).toEqual([7_000, 6_000]);
      const { ours, stripe: theirs } = await kept();
      expect(ours).toBe(theirs);
    });

    it("what Stripe refused is asked for anew when it can be had, though it is of as much", async () => {
      const { container, payments, intent, counted, kept } = await paid();
      const whole = ({ id, amount }: { id: string; amount: number }) =>
        refundPaymentWorkflow(container).run({ input: { payment_id: id, amount } });
      const [sauce, cake] = payments as [(typeof payments)[0], (typeof payments)[0]];
      stripe.control.refundsBecome("pending");
      const { id } = await client().refunds.create({ payment_intent: intent, amount: 1_000 });
      stripe.control.refundsBecome("succeeded");
      await whole(sauce);
      await expect(whole(cake)).rejects.toThrow();
      // The buyer's bank sends the thousand back.
      stripe.control.settleRefund(id, "failed");
      await whole(cake);
      expect(await counted()).toEqual([sauce.amount, cake.amount]);
      expect(await kept()).toMatchObject({ ours: 0, stripe: 0 });
    });

    it("a refund that is more than one order has left is of the order that an officer says, and of the others", async () => {
      const { container, payments, intent, counted } = await paid();
      const [sauce, cake] = payments;
      const { headers } = await anOfficer(container);
      const amount = (sauce?.amount ?? 0) + 1_000;
      const { id } = await client().refunds.create({ payment_intent: intent, amount });
      await lookThroughCards(container);
      const { card_refunds } = (await api.get("/admin/payments/waiting", { headers })).data;
      expect(card_refunds).toMatchObject([{ id, amount, state: "unassigned" }]);
      // The cake's, which is less.
      const order_id = card_refunds[0].orders[1].order_id;
      await api.post(`/admin/payments/card-refunds/${id}`, { order_id }, { headers });
      const rest = amount - (cake?.amount ?? 0);
      expect(await counted()).toEqual([rest, cake?.amount].sort((a, b) => Number(b) - Number(a)));
    });

    it("which order a refund is of is known when no other is left, though nobody says so", async () => {
      const { container, payments, intent, counted } = await paid();
      const [sauce, cake] = payments;
      await client().refunds.create({ payment_intent: intent, amount: 1_000 });
      await lookThroughCards(container);
      expect(await counted()).toEqual([]);
      await refundPaymentWorkflow(container).run({
        input: { payment_id: sauce?.id ?? "", amount: sauce?.amount },
      });
      await lookThroughCards(container);
      await lookThroughCards(container);
      expect(await counted()).toEqual([sauce?.amount, 1_000]);
      expect(cake?.amount).toBeGreaterThan(1_000);
    });

    const itIs = (hoursLater: number) => {
      process.env.CLOCK = new Date(Date.now() + hoursLater * 3_600_000).toISOString();
    };
    it("a dispute is found without its events, and what became of it", async () => {
      const { container, session } = await paid();
      const { headers } = await anOfficer(container);
      const shown = async () => (await api.get("/admin/payments/disputes", { headers })).data.disputes;
      const dispute = stripe.control.openDispute(session.id, { reason: "fraudulent" });
      itIs(2);
      await lookThroughCards(container);
      const about = { id: dispute.id, purchase: { id: session.client_reference_id } };
      expect(await shown()).toMatchObject([{ ...about, reason: "fraudulent", status: "needs_response" }]);
      stripe.control.closeDispute(dispute.id, "lost");
      itIs(2.5);
      await lookThroughCards(container);
      expect(await shown()).toMatchObject([{ status: "needs_response" }]);
      itIs(4);
      await lookThroughCards(container);
      expect(await shown()).toMatchObject([{ ...about, status: "lost" }]);
      // What is told late of the time before says nothing new.
      stripe.control.webhooks.release();
      await stripe.control.webhooks.idle();
      expect(await shown()).toMatchObject([{ status: "lost" }]);
    });

    it("what bought nothing and was taken back by the buyer's bank is settled, and not asked for again", async () => {
      const made = await shop();
      const { basket, session } = await made.led();
      stripe.control.webhooks.hold();
      stripe.control.pay(session.id);
      const dispute = stripe.control.openDispute(session.id);
      const { status } = await made.shopper.places(basket, await made.shopper.fillsIn(basket));
      expect(status).toBe(200);
      const open = async () => {
        await settlePurchases(made.container);
        return (await made.sql("select id from prepayment where told_at is not null and settled_at is null"))
          .length;
      };
      // Nothing goes back while its bank and Stripe are at it.
      expect(await open()).toBe(2);
      stripe.control.closeDispute(dispute.id, "lost");
      expect(await open()).toBe(0);
      expect(stripe.control.books().vnd).toMatchObject({ refunded: 0, disputed: session.amount_total });
    });
  },
});
