import type { CashReceived } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";

/** What was noted as collected for orders, the earliest first. */
export async function cashOf(
  container: MedusaContainer,
  orderIds: readonly string[],
): Promise<Map<string, CashReceived[]>> {
  if (!orderIds.length) return new Map();
  const { rows } = await sqlOf(container).raw<CashReceived & { order_id: string; at: Date }>(
    `select order_id, parcel_id, outcome, asked::float8 as asked, amount::float8 as amount, reason, holder, noted_at as at
      from cash_receipt where order_id = any(?) and deleted_at is null order by noted_at, id`,
    [[...orderIds]],
  );
  const found = new Map<string, CashReceived[]>();
  for (const { order_id, at, ...row } of rows) {
    const one = { ...row, at: new Date(at).toISOString() };
    found.set(order_id, [...(found.get(order_id) ?? []), one]);
  }
  return found;
}

/** Whether an order is paid in cash: neither beforehand nor by a transfer. */
export async function isPaidInCash(container: MedusaContainer, orderId: string): Promise<boolean> {
  const { rows } = await sqlOf(container).raw<{ payment_method: string }>(
    `select p.payment_method from purchase_part t join purchase p on p.id = t.purchase_id
      where t.order_id = ? and t.deleted_at is null`,
    [orderId],
  );
  return rows[0] !== undefined && !["prepaid", "vietqr"].includes(rows[0].payment_method);
}
