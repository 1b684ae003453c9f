import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { noteDeed } from "../audit";
import { inOneTransaction, sqlOf } from "../booking/database";
import { faultPoint } from "../fault-point";
import { OrderBusy, withOrderLock } from "../order-lock";
import type { AtOrder } from "../parcels";
import { Refusal, refuseFields } from "../refusal";
import { bookReceiptsOf } from "./book-receipts";
import { isPaidInCash } from "./of-orders";
import { writeReceipt } from "./write-receipt";

export const noteCashBody = z.strictObject({
  form_id: z.string().regex(/^[\w-]{8,64}$/, "not_a_form"),
  amount: z.number().int().min(1).max(9_999_999_999_999),
});

const DUE = `
  select t.producer_id, o.status, greatest(0, round(coalesce((s.totals ->> 'pending_difference')::numeric, 0)))::float8 as due
  from purchase_part t join "order" o on o.id = t.order_id
  left join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
  where t.order_id = ? and t.producer_id = ? and t.deleted_at is null`;

/**
 * Cash that a producer received past a delivery: what was short, what is paid where it is collected, or a visit's on the spot. Once for its form.
 * @throws Refusal 404 `no_such_order`, 409 `not_in_cash`, `order_busy`, 422 on `amount` (`too_much`)
 */
export async function noteCash(
  container: MedusaContainer,
  { by, producer_id, order_id }: AtOrder,
  { form_id, amount }: z.output<typeof noteCashBody>,
): Promise<void> {
  const sql = sqlOf(container);
  const read = async () =>
    (await sql.raw<{ due: number; status: string }>(DUE, [order_id, producer_id])).rows[0];
  if (!(await read())) throw new Refusal(404, "no_such_order", "There is no such order.");
  if (!(await isPaidInCash(container, order_id))) {
    throw new Refusal(409, "not_in_cash", "This order is not paid in cash.");
  }
  try {
    await withOrderLock(container, order_id, async () => {
      await bookReceiptsOf(container, order_id);
      const key = `form:${order_id}:${form_id}`;
      const { rows } = await sql.raw("select 1 from cash_receipt where key = ?", [key]);
      if (rows.length) return;
      const order = await read();
      const due = order && order.status !== "canceled" ? order.due : 0;
      if (amount > due) throw refuseFields([{ field: "amount", code: "too_much", values: { max: due } }]);
      const told = {
        key,
        order_id,
        producer_id,
        parcel_id: null,
        asked: due,
        amount,
        outcome: amount < due ? ("short" as const) : ("collected" as const),
        reason: null,
        holder: "producer" as const,
      };
      await inOneTransaction(container, async (trx) => {
        await writeReceipt(trx, by, told);
        await noteDeed(trx, {
          by,
          producer_id,
          deed: "cash.collected",
          object: { type: "order", id: order_id },
          details: { amount, due },
        });
      });
      faultPoint("cash.written");
      await bookReceiptsOf(container, order_id);
    });
  } catch (error) {
    if (error instanceof OrderBusy) throw new Refusal(409, "order_busy", error.message);
    throw error;
  }
}
