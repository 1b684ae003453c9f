import type { MedusaContainer } from "@medusajs/framework/types";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import Stripe from "stripe";
import { lookThroughCards } from "../../card";
import { hearRefunds } from "../../card/refunds-by-hand";
import { giveBackWhatIsLeft } from "../../card/refunds-left";
import settlePurchases from "../../jobs/settle-purchases";
import { anOfficer, testBackend } from "../../testing";
import { cardShops } from "./card-shops";

testBackend({
  cards: true,
  testSuite: ({ api, getContainer }) => {
    const { stripe, bought, shop } = cardShops(api, getContainer);

    /** Bought; the payments of its two orders, the sauce's first. */
    async function paid() {
      const made = await bought();
      const rows = await made.sql<{ id: string; amount: string }>(
        "select id, amount from payment order by amount desc",
      );
      return { ...made, payments: rows.map(({ id, amount }) => ({ id, amount: Number(amount) })) };
    }
    const refund = (container: MedusaContainer, payment_id: string, amount: number) =>
      refundPaymentWorkflow(container).run({ input: { payment_id, amount } });
    const refunded = () => (stripe.control.books().vnd as unknown as { refunded: number }).refunded;
    const asked = () =>
      stripe.control.requests().filter(({ method, path }) => method === "POST" && path === "/v1/refunds");

    it("gives back a part, the rest, and never more, of one order and not of the other", async () => {
      const { container, payments, kept, session } = await paid();
      const [sauce, cake] = payments;
      await refund(container, sauce?.id ?? "", 10_000);
      await refund(container, sauce?.id ?? "", 10_000);
      expect(refunded()).toBe(20_000);
      await expect(refund(container, sauce?.id ?? "", sauce?.amount ?? 0)).rejects.toThrow();
      await refund(container, sauce?.id ?? "", (sauce?.amount ?? 0) - 20_000);
      expect(refunded()).toBe(sauce?.amount);
      expect(await kept()).toMatchObject({ ours: cake?.amount, stripe: cake?.amount });
      expect((session.amount_total ?? 0) - refunded()).toBe(cake?.amount);
    });

    it("gives back once what Stripe did and could not tell", async () => {
      const { container, payments } = await paid();
      const [sauce] = payments;
      stripe.control.failNext({ status: 0, times: 3, when: "after", method: "POST", path: "/v1/refunds" });
      await expect(refund(container, sauce?.id ?? "", 10_000)).rejects.toThrow();
      stripe.control.calm();
      expect(refunded()).toBe(10_000);
      await refund(container, sauce?.id ?? "", 10_000);
      expect(refunded()).toBe(10_000);
      await refund(container, sauce?.id ?? "", 10_000);
      expect(refunded()).toBe(20_000);
    });

    it("asks again with the same key where Stripe was away, and gives back once", async () => {
      const { container, payments } = await paid();
      const [sauce] = payments;
      stripe.control.failNext({ status: 500, times: 3, method: "POST", path: "/v1/refunds" });
      await expect(refund(container, sauce?.id ?? "", 10_000)).rejects.toThrow();
      expect(refunded()).toBe(0);
      stripe.control.calm();
      await refund(container, sauce?.id ?? "", 10_000);
      expect(refunded()).toBe(10_000);
      expect(new Set(asked().map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    });

    it("makes good what a process wrote down and did not come to ask for", async () => {
      const { container, payments, sql } = await paid();
      const [sauce] = payments;
      await refund(container, sauce?.id ?? "", 10_000);
      await sql(
        `insert into refund (id, payment_id, amount, raw_amount) values ('ref_left', ?, 5000, '{"value":"5000","precision":20}')`,
        [sauce?.id],
      );
      await lookThroughCards(container);
      // Whoever wrote it down may still be at it.
      expect(refunded()).toBe(10_000);
      await giveBackWhatIsLeft(container, "0 seconds");
      await giveBackWhatIsLeft(container, "0 seconds");
      expect(refunded()).toBe(15_000);
    });

    describe("made in Stripe's dashboard", () => {
      const dashboard = () => {
        const { protocol, hostname, port } = new URL(stripe.url);
        return new Stripe("sk_test_of_the_tests", {
          protocol: protocol === "https:" ? "https" : "http",
          host: hostname,
          port,
        });
      };
      const byHand = (payment_intent: string, amount?: number) =>
        dashboard().refunds.create({ payment_intent, ...(amount && { amount }) });
      const waiting = async (headers: Record<string, string>) =>
        (await api.get("/admin/payments/waiting", { headers })).data.card_refunds;
      const counted = async ({ sql }: Awaited<ReturnType<typeof paid>>) =>
        (
          await sql<{ amount: string }>(
            "select amount from refund where deleted_at is null order by amount desc",
          )
        ).map(({ amount }) => Number(amount));

      it("the whole purchase is written into the books of both orders, once", async () => {
        const made = await paid();
        const intent = String((await dashboard().checkout.sessions.retrieve(made.session.id)).payment_intent);
        await byHand(intent);
        const shares = made.payments.map(({ amount }) => amount);
        await expect.poll(() => counted(made)).toEqual(shares);
        await lookThroughCards(made.container);
        await hearRefunds(made.container, intent);
        await giveBackWhatIsLeft(made.container, "0 seconds");
        expect(await counted(made)).toEqual(shares);
        expect(refunded()).toBe(made.session.amount_total);
        expect(await made.kept()).toMatchObject({ ours: 0, stripe: 0 });
        const { headers } = await anOfficer(made.container);
        expect(await waiting(headers)).toEqual([]);
      });

      it("stands in the trail once for each order, though a process stopped when the books were written and the trail was not", async () => {
        const made = await paid();
        const intent = String((await dashboard().checkout.sessions.retrieve(made.session.id)).payment_intent);
        const lines = async () =>
          made.sql<{ payment: string; amount: number }>(
            `select object_id as payment, (details ->> 'amount')::float8 as amount from audit_entry
              where deed = 'payment.refund_booked' order by amount desc`,
          );
        stripe.control.webhooks.hold();
        await byHand(intent);
        await made.sql(
          "alter table audit_entry add constraint deaf check (deed <> 'payment.refund_booked') not valid",
        );
        // The first order's books are written, and then all stops.
        await expect(hearRefunds(made.container, intent)).rejects.toThrow();
        await made.sql("alter table audit_entry drop constraint deaf");
        expect(await counted(made)).toHaveLength(1);
        expect(await lines()).toEqual([]);
        stripe.control.webhooks.release({ order: "shuffled", copies: 2, seed: 3 });
        await stripe.control.webhooks.idle();
        await lookThroughCards(made.container);
        await Promise.all([hearRefunds(made.container, intent), hearRefunds(made.container, intent)]);
        const shares = made.payments.map(({ id, amount }) => ({ payment: id, amount }));
        await expect.poll(lines).toEqual(shares);
        expect(await counted(made)).toEqual(shares.map(({ amount }) => amount));
      });

      it.each([
        ["all", [undefined]],
        ["two parts", [7_777, 10_000]],
      ])(
        "%s of what bought nothing is in the books of it, though it was made before anybody had heard of the payment",
        async (_, amounts) => {
          const made = await shop();
          const { basket, session } = await made.led();
          stripe.control.webhooks.hold();
          stripe.control.pay(session.id);
          const intent = String((await dashboard().checkout.sessions.retrieve(session.id)).payment_intent);
          for (const amount of amounts) await byHand(intent, amount);
          const { status } = await made.shopper.places(basket, await made.shopper.fillsIn(basket));
          expect(status).toBe(200);
          stripe.control.webhooks.release();
          const open = async () => {
            await settlePurchases(made.container);
            return made.sql(
              `select id from card_event where done_at is null
              union all select id from prepayment where told_at is not null and settled_at is null
              union all select id from card_refund where state = 'unassigned'`,
            );
          };
          await expect.poll(open).toEqual([]);
          expect(refunded()).toBe(session.amount_total);
          expect(await made.kept()).toMatchObject({ ours: 0, stripe: 0, orders: 2 });
        },
      );

      it("the rest of one order is that order's, and a part waits until an officer says of which", async () => {
        const made = await paid();
        const intent = String((await dashboard().checkout.sessions.retrieve(made.session.id)).payment_intent);
        const { headers } = await anOfficer(made.container);
        const part = await byHand(intent, 10_000);
        await expect.poll(() => waiting(headers)).toHaveLength(1);
        expect(await counted(made)).toEqual([]);
        const [shown] = await waiting(headers);
        expect(shown).toMatchObject({ id: part.id, amount: 10_000, state: "unassigned" });
        expect(shown.orders).toHaveLength(2);
        const says = (order_id: string) =>
          api.post(
            `/admin/payments/card-refunds/${part.id}`,
            { order_id },
            { headers, validateStatus: () => true },
          );
        expect(await says("order_of_somebody")).toMatchObject({
          status: 422,
          data: { errors: [{ field: "order_id", code: "refund_of_another" }] },
        });
        expect(await says(shown.orders[0].order_id)).toMatchObject({ status: 200 });
        expect(await says(shown.orders[1].order_id)).toMatchObject({ status: 409 });
        expect(await counted(made)).toEqual([10_000]);
        expect(await waiting(headers)).toEqual([]);
        expect(refunded()).toBe(10_000);

        const [other] = await made.sql<{ amount: string }>(
          `select p.amount from payment p
            join order_payment_collection o on o.payment_collection_id = p.payment_collection_id where o.order_id = ?`,
          [shown.orders[1].order_id],
        );
        const whole = Number(other?.amount);
        await byHand(intent, whole);
        await expect.poll(() => counted(made)).toEqual([whole, 10_000]);
        const { ours, stripe: theirs } = await made.kept();
        expect(ours).toBe(theirs);
      });

      it("is booked once when its call comes twice at once, and not taken for one that the shop asked for", async () => {
        const made = await paid();
        const [sauce, cake] = made.payments;
        const intent = String((await dashboard().checkout.sessions.retrieve(made.session.id)).payment_intent);
        await refund(made.container, sauce?.id ?? "", sauce?.amount ?? 0);
        stripe.control.webhooks.hold();
        await byHand(intent, 10_000);
        await Promise.all([hearRefunds(made.container, intent), hearRefunds(made.container, intent)]);
        stripe.control.webhooks.release({ order: "reversed" });
        await stripe.control.webhooks.idle();
        await lookThroughCards(made.container);
        expect(await counted(made)).toEqual([sauce?.amount, 10_000]);
        const kept = (cake?.amount ?? 0) - 10_000;
        expect(await made.kept()).toMatchObject({ ours: kept, stripe: kept });
      });

      it("tells an officer of a refund that the buyer's bank sent back", async () => {
        const made = await paid();
        const [sauce] = made.payments;
        const { headers } = await anOfficer(made.container);
        stripe.control.refundsBecome("pending");
        await refund(made.container, sauce?.id ?? "", 10_000);
        const intent = String((await dashboard().checkout.sessions.retrieve(made.session.id)).payment_intent);
        const [asked] = (await dashboard().refunds.list({ payment_intent: intent })).data;
        stripe.control.settleRefund(asked?.id ?? "", "failed");
        await expect
          .poll(() => waiting(headers))
          .toMatchObject([{ id: asked?.id, amount: 10_000, state: "came_back" }]);
        stripe.control.refundsBecome("succeeded");
      });
    });

    it("notes a dispute, in whatever order it is told of it", async () => {
      const { session, container } = await paid();
      stripe.control.webhooks.hold();
      const dispute = stripe.control.openDispute(session.id, { reason: "fraudulent" });
      stripe.control.advanceClock(5_000);
      stripe.control.closeDispute(dispute.id, "won");
      stripe.control.webhooks.release({ order: "reversed" });
      await stripe.control.webhooks.idle();
      const officer = await anOfficer(container);
      const shown = async () =>
        (await api.get("/admin/payments/disputes", { headers: officer.headers })).data;
      const closed = {
        id: dispute.id,
        purchase: { id: session.client_reference_id },
        amount: session.amount_total,
        reason: "fraudulent",
        status: "won",
      };
      await expect.poll(shown).toMatchObject({ count: 1, disputes: [closed] });
      await expect(api.get("/admin/payments/disputes")).rejects.toMatchObject({ response: { status: 401 } });
    });
  },
});
