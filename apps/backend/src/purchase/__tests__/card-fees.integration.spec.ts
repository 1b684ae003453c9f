import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { postFees } from "../../card";
import { postDue } from "../../ledger";
import { testBackend } from "../../testing";
import { cardShops } from "./card-shops";

testBackend({
  cards: true,
  testSuite: ({ api, getContainer }) => {
    const { stripe, bought } = cardShops(api, getContainer);

    /** Bought, and in the ledger. */
    async function inTheLedger() {
      const made = await bought();
      await postDue(made.container);
      /** What Stripe kept, and what is left in the platform's hands. */
      const books = async () =>
        (
          await made.sql<{ fee: number; held: number; journals: number }>(
            `select coalesce(sum(l.amount) filter (where l.account = 'fee'), 0)::int as fee,
              coalesce(sum(l.amount) filter (where l.account = 'held'), 0)::int as held,
              count(distinct j.id) filter (where j.kind = 'fee')::int as journals
            from ledger_line l join ledger_journal j on j.id = l.journal_id`,
          )
        )[0];
      return { ...made, total: made.session.amount_total ?? 0, books };
    }
    const askedForFees = () =>
      stripe.control.requests().filter(({ path }) => path.startsWith("/v1/payment_intents/")).length;

    it("is the platform's to bear, once a payment, however often and by how many it is asked for", async () => {
      const { container, total, books, sql } = await inTheLedger();
      expect(await books()).toEqual({ fee: 0, held: total, journals: 0 });
      await Promise.all([postFees(container), postFees(container)]);
      await postFees(container);
      // 3.4 % of 178 333 đồng, and half a dollar.
      expect(await books()).toEqual({ fee: 19_063, held: total - 19_063, journals: 1 });
      const [journal] = await sql(
        "select producer_id, order_id, purchase_id is not null as of_a_purchase from ledger_journal where kind = 'fee'",
      );
      expect(journal).toEqual({ producer_id: null, order_id: null, of_a_purchase: true });
      const asked = askedForFees();
      await postFees(container);
      expect(askedForFees()).toBe(asked);
    });

    it("is not written before the sale is", async () => {
      const { container, purchase, books, sql } = await inTheLedger();
      await sql("update card_checkout set purchase_id = 'pur_unsold'");
      await postFees(container);
      expect(await books()).toMatchObject({ journals: 0 });
      await sql("update card_checkout set purchase_id = ?", [purchase.id]);
      await postFees(container);
      expect(await books()).toMatchObject({ journals: 1 });
    });

    it("is asked for again where Stripe was away, though not each minute", async () => {
      const { container, books, sql } = await inTheLedger();
      await sql("update card_checkout set created_at = now() - interval '1 hour'");
      stripe.control.failNext({ status: 500, times: 3, path: "/v1/payment_intents/" });
      await postFees(container);
      await postFees(container);
      expect(await books()).toMatchObject({ journals: 0 });
      await sql("update card_checkout set fee_asked_at = now() - interval '7 minutes'");
      await postFees(container);
      expect(await books()).toMatchObject({ fee: 19_063, journals: 1 });
    });

    it("is told in đồng where Stripe keeps it of dollars, and is not given back with the money", async () => {
      stripe.control.settlesIn("sgd", 0.005);
      const { container, total, books, sql } = await inTheLedger();
      await postFees(container);
      // 178 333 đồng were 892 cents, of which 98 were kept.
      expect(await books()).toEqual({ fee: 19_593, held: total - 19_593, journals: 1 });
      const payments = await sql<{ id: string; amount: number }>(
        "select id, amount::float8 as amount from payment",
      );
      for (const { id: payment_id, amount } of payments) {
        await refundPaymentWorkflow(container).run({ input: { payment_id, amount } });
      }
      await postDue(container);
      await postFees(container);
      expect(await books()).toEqual({ fee: 19_593, held: -19_593, journals: 1 });
    });
  },
});
