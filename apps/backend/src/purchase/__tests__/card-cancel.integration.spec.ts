import { randomUUID } from "node:crypto";
import { Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow, refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import type { Actor } from "../../audit";
import { giveBackOfCancelled } from "../../give-back/of-cancelled";
import { tellOrdersOfRefunds } from "../../give-back/untold";
import settlePurchases from "../../jobs/settle-purchases";
import { declineLines, finishOrders } from "../../parcels";
import { readOrder } from "../../parcels/read-order";
import { anOfficer, testBackend } from "../../testing";
import { cardShops } from "./card-shops";

const BINH: Actor = { type: "member", id: "mem_1", name: "Vũ Văn Bình" };

testBackend({
  cards: true,
  testSuite: ({ api, getContainer }) => {
    const { stripe, bought, shop } = cardShops(api, getContainer);
    afterEach(() => {
      delete process.env.CLOCK;
    });

    /** Bought; its two orders, the dearer first, and an officer. */
    async function sold() {
      const made = await bought();
      const orders = await made.sql<{ id: string; amount: number }>(
        `select o.id, p.amount::float8 as amount from "order" o
          join order_payment_collection l on l.order_id = o.id
          join payment p on p.payment_collection_id = l.payment_collection_id order by p.amount desc`,
      );
      const { headers } = await anOfficer(made.container);
      const cancel = (id?: string) =>
        api.post(`/admin/orders/${id}/cancel`, {}, { headers, validateStatus: () => true });
      const books = async (id?: string) =>
        (
          await made.sql<{ status: string; reserved: number; paid: number; credited: number; due: number }>(
            `select o.status, (select coalesce(sum(r.quantity), 0)::int from reservation_item r
                join order_item i on i.item_id = r.line_item_id where i.order_id = o.id and r.deleted_at is null) as reserved,
              (select coalesce(sum(t.amount), 0)::float8 from order_transaction t where t.order_id = o.id and t.deleted_at is null) as paid,
              (select count(*)::int from order_credit_line c where c.order_id = o.id and c.deleted_at is null) as credited,
              (select (s.totals ->> 'pending_difference')::float8 from order_summary s where s.order_id = o.id and s.version = o.version) as due
              from "order" o where o.id = ?`,
            [id],
          )
        )[0];
      const stuck = async () => (await api.get("/admin/payments/waiting", { headers })).data.stuck;
      return { ...made, orders, cancel, books, stuck };
    }
    const refunded = () => (stripe.control.books().vnd as unknown as { refunded: number }).refunded;

    it("an order that was cancelled while Stripe was away has its money back once, when Stripe is there again", async () => {
      const { orders, cancel, books, stuck, container } = await sold();
      const [sauce] = orders;
      stripe.control.failNext({ status: 500, times: 99, method: "POST", path: "/v1/refunds" });
      expect((await cancel(sauce?.id)).status).toBe(200);
      await giveBackOfCancelled(container);
      expect(refunded()).toBe(0);
      expect(await stuck()).toEqual([]);
      process.env.CLOCK = new Date(Date.now() + 11 * 60_000).toISOString();
      const [waits, ...others] = await stuck();
      expect(waits).toMatchObject({ of: "cancelled", order_id: sauce?.id, amount: sauce?.amount });
      expect(others).toEqual([]);
      stripe.control.calm();
      await Promise.all([giveBackOfCancelled(container), giveBackOfCancelled(container)]);
      await giveBackOfCancelled(container);
      expect(refunded()).toBe(sauce?.amount);
      expect(await stuck()).toEqual([]);
      expect(await books(sauce?.id)).toMatchObject({ status: "canceled", reserved: 0, paid: 0 });
    });

    it("an order is told once of a refund that Stripe made and a stopped process did not write on it", async () => {
      const { orders, books, container, sql } = await sold();
      const [sauce] = orders;
      const [payment] = await sql<{ id: string }>("select id from payment order by amount desc limit 1");
      // Medusa's workflow came as far as this.
      await container
        .resolve(Modules.PAYMENT)
        .refundPayment({ payment_id: payment?.id ?? "", amount: 10_000 });
      await tellOrdersOfRefunds(container);
      expect(await books(sauce?.id)).toMatchObject({ paid: sauce?.amount, credited: 0 });
      await Promise.all([
        tellOrdersOfRefunds(container, "0 seconds"),
        tellOrdersOfRefunds(container, "0 seconds"),
      ]);
      await tellOrdersOfRefunds(container, "0 seconds");
      const paid = (sauce?.amount ?? 0) - 10_000;
      expect(await books(sauce?.id)).toMatchObject({ paid, credited: 1, due: 0 });
      // What the workflow wrote whole is told already, and so is what was cancelled.
      await refundPaymentWorkflow(container).run({ input: { payment_id: payment?.id ?? "", amount: 5_000 } });
      await cancelOrderWorkflow(container).run({ input: { order_id: orders[1]?.id ?? "" } });
      await tellOrdersOfRefunds(container, "0 seconds");
      expect(await books(sauce?.id)).toMatchObject({ paid: paid - 5_000, due: 0 });
      expect(await books(orders[1]?.id)).toMatchObject({ paid: 0 });
    });

    it("what a producer declined is declined, in part or whole, and its money goes back when Stripe is there again", async () => {
      const made = await shop();
      const { container, shopper, sauce, cake, sql } = made;
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, sauce.variant_id, 2);
      await shopper.puts(basket, cake.variant_id);
      const { body } = await made.pays(basket);
      stripe.control.pay(stripe.control.sessions().at(-1)?.id ?? "");
      await expect.poll(async () => (await made.page(body.purchase.id)).state).toBe("placed");
      const orders = await sql<{ order_id: string; producer_id: string; amount: number }>(
        `select t.order_id, t.producer_id, p.amount::float8 as amount from purchase_part t
          join order_payment_collection l on l.order_id = t.order_id
          join payment p on p.payment_collection_id = l.payment_collection_id order by p.amount desc`,
      );
      const decline = async (nth: number, pieces: number) => {
        const { order_id = "", producer_id = "" } = orders[nth] ?? {};
        const order = await readOrder(container, producer_id, order_id);
        const lines = order.lines.map(({ id }) => ({ id, quantity: pieces }));
        const form = { form_id: randomUUID(), seen: order.deeds.length, lines, reason: "Hết hàng" };
        await declineLines(container, { by: BINH, producer_id, order_id }, form);
        return readOrder(container, producer_id, order_id);
      };
      stripe.control.failNext({ status: 500, times: 99, method: "POST", path: "/v1/refunds" });
      expect(await decline(0, 1)).toMatchObject({ cancelled_at: null, deeds: [{ deed: "declined" }] });
      expect(await decline(1, 1)).toMatchObject({ deeds: [{ deed: "declined", whole: true }] });
      await finishOrders(container);
      await settlePurchases(container);
      expect(refunded()).toBe(0);
      stripe.control.calm();
      await Promise.all([finishOrders(container), settlePurchases(container)]);
      await finishOrders(container);
      await settlePurchases(container);
      const [{ price } = { price: 0 }] = await sql<{ price: number }>(
        "select amount::float8 as price from dropped_line",
      );
      expect(refunded()).toBe((orders[1]?.amount ?? 0) + price);
      expect(price).toBeGreaterThan(0);
      const { ours, stripe: theirs, due } = await made.kept();
      expect([ours, theirs]).toEqual([due, due]);
    });
  },
});
