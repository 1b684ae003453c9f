import type { Awaited } from "@market/payment-vietqr";
import type { Sql } from "../booking/database";

export interface TransferRow extends Awaited {
  id: string;
  order_id: string;
  purchase_id: string;
  producer_id: string;
  /** đồng that came and did not go back. */
  paid: number;
  bank_code: string;
  holder: string;
  sealed: string;
  masked: string;
  lapses_at: Date;
  state: "waiting" | "paid" | "lapsed";
  cancelled: boolean;
}

const READ = `
  select t.id, t.order_id, t.purchase_id, t.producer_id, t.reference, t.bank_code, t.holder, t.sealed, t.masked, t.lapses_at, t.state,
    o.status = 'canceled' as cancelled, (o.status = 'canceled' or t.state = 'lapsed') as over,
    greatest(0, round(coalesce((s.totals ->> 'pending_difference')::numeric, 0)))::float8 as due,
    round(coalesce((s.totals ->> 'paid_total')::numeric, 0) - coalesce((s.totals ->> 'refunded_total')::numeric, 0))::float8 as paid
  from transfer_awaited t
  join "order" o on o.id = t.order_id
  left join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
  where t.deleted_at is null and `;

/** With what is due of each at this moment; to rely on it, hold the order's lock. */
export async function readAwaited(
  sql: Sql,
  by: { orders: readonly string[] } | { references: readonly string[]; producer_id: string },
): Promise<TransferRow[]> {
  const { rows } =
    "orders" in by
      ? await sql.raw<TransferRow>(`${READ} t.order_id = any(?)`, [[...by.orders]])
      : await sql.raw<TransferRow>(`${READ} t.reference = any(?) and t.producer_id = ?`, [
          [...by.references],
          by.producer_id,
        ]);
  return rows;
}
