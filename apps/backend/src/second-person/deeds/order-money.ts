import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../../booking/database";
import { Refusal } from "../../refusal";

export interface OrderMoney {
  order_id: string;
  producer_id: string | null;
  status: string;
  /** đồng: what its buyer paid, less what was returned. */
  paid: number;
  /** đồng: what it comes to. */
  total: number;
}

const MONEY = `
  select o.id as order_id, o.metadata ->> 'producer_id' as producer_id, o.status,
    round(coalesce((s.totals ->> 'current_order_total')::numeric, 0))::float8 as total,
    round(coalesce((select sum(t.amount) from order_transaction t where t.order_id = o.id and t.deleted_at is null), 0))::float8 as paid
  from "order" o left join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
  where o.id = ? and o.deleted_at is null`;

/** @throws Refusal 404 `no_such_order` */
export async function orderMoney(container: MedusaContainer, orderId: string): Promise<OrderMoney> {
  const { rows } = await sqlOf(container).raw<OrderMoney>(MONEY, [orderId]);
  if (!rows[0]) throw new Refusal(404, "no_such_order", "There is no such order.");
  return rows[0];
}

export interface PaymentMoney {
  id: string;
  order_id: string | null;
  producer_id: string | null;
  amount: number;
  captured: number;
  refunded: number;
  canceled: boolean;
}

const PAYMENT = `
  select p.id, l.order_id, o.metadata ->> 'producer_id' as producer_id, p.amount::float8 as amount,
    coalesce((select sum(c.amount) from capture c where c.payment_id = p.id and c.deleted_at is null), 0)::float8 as captured,
    coalesce((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0)::float8 as refunded,
    p.canceled_at is not null as canceled
  from payment p
  left join order_payment_collection l on l.payment_collection_id = p.payment_collection_id and l.deleted_at is null
  left join "order" o on o.id = l.order_id
  where p.id = ? and p.deleted_at is null`;

/** @throws Refusal 404 `no_such_payment` */
export async function paymentMoney(container: MedusaContainer, id: string): Promise<PaymentMoney> {
  const { rows } = await sqlOf(container).raw<PaymentMoney>(PAYMENT, [id]);
  if (!rows[0]) throw new Refusal(404, "no_such_payment", "There is no such payment.");
  return rows[0];
}
