import type { StripeStandIn } from "@market/stripe-stand-in";
import type { MedusaContainer } from "@medusajs/framework/types";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { lookThroughCards } from "../../card";
import { giveBackWhatIsLeft } from "../../card/refunds-left";
import { anOfficer, standInFor, testBackend } from "../../testing";
import { aCardShop } from "./a-card-shop";

testBackend({
  inApp: true,
  cards: true,
  testSuite: ({ api, getContainer }) => {
    let stripe: StripeStandIn;
    beforeEach(async () => {
      stripe = await standInFor(String(api.defaults.baseURL));
    });
    afterEach(() => stripe.stop());

    /** Bought and paid; the payments of its two orders, the sauce's first. */
    async function bought() {
      const made = await aCardShop(getContainer(), api, stripe);
      const { purchase, session } = await made.led();
      stripe.control.pay(session.id);
      await expect.poll(async () => (await made.page(purchase.id)).state).toBe("placed");
      await stripe.control.webhooks.idle();
      const rows = await made.sql<{ id: string; amount: string }>(
        "select id, amount from payment order by amount desc",
      );
      return { ...made, session, payments: rows.map(({ id, amount }) => ({ id, amount: Number(amount) })) };
    }
    const refund = (container: MedusaContainer, payment_id: string, amount: number) =>
      refundPaymentWorkflow(container).run({ input: { payment_id, amount } });
    const refunded = () => (stripe.control.books().vnd as unknown as { refunded: number }).refunded;
    const asked = () =>
      stripe.control.requests().filter(({ method, path }) => method === "POST" && path === "/v1/refunds");

    it("gives back a part, the rest, and never more, of one order and not of the other", async () => {
      const { container, payments, kept, session } = await bought();
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
      const { container, payments } = await bought();
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
      const { container, payments } = await bought();
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
      const { container, payments, sql } = await bought();
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

    it("notes a dispute, in whatever order it is told of it", async () => {
      const { session, container } = await bought();
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
