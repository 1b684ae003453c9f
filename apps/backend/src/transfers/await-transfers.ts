import { randomInt } from "node:crypto";
import { newReference } from "@market/payment-vietqr";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { accountsOf } from "./accounts";
import { referencePrefix, waitsMinutes } from "./settings";

interface Order {
  order_id: string;
  producer_id: string;
}

interface Standing {
  order_id: string;
  amount: number;
  has_visits: boolean;
}

const STANDING = `
  select o.id as order_id, round((s.totals ->> 'current_order_total')::numeric)::float8 as amount,
    exists (select from booking b where b.order_id = o.id and b.deleted_at is null) as has_visits
  from "order" o
  join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
  where o.id = any(?)`;

const AWAIT = `
  insert into transfer_awaited (id, order_id, purchase_id, producer_id, reference, amount, raw_amount, bank_code, holder,
    sealed, masked, lapses_at)
  values (:id, :order_id, :purchase_id, :producer_id, :reference, :amount,
    jsonb_build_object('value', cast(:amount as text), 'precision', 20), :bank_code, :holder, :sealed, :masked, :lapses_at)
  on conflict do nothing returning id`;

/** A reference is one of 31⁷; two alike are told apart by the second try. */
const TRIES = 5;

/**
 * Writes down that these orders wait for transfers, each with a reference of its own. An order that waits already keeps its reference; one
 * that costs nothing waits for nothing.
 * @throws Error when a producer has no account any more: then nothing is bought
 */
export async function awaitTransfers(
  container: MedusaContainer,
  purchaseId: string,
  orders: readonly Order[],
): Promise<void> {
  const sql = sqlOf(container);
  const [accounts, standing] = await Promise.all([
    accountsOf(
      container,
      orders.map(({ producer_id }) => producer_id),
    ),
    sql.raw<Standing>(STANDING, [orders.map(({ order_id }) => order_id)]),
  ]);
  for (const { order_id, producer_id } of orders) {
    const order = standing.rows.find((one) => one.order_id === order_id);
    if (!order) throw new Error(`Order ${order_id} has no total to be transferred.`);
    if (order.amount <= 0) continue;
    const account = accounts.get(producer_id);
    if (!account) throw new Error(`${producer_id} has no account that money could be transferred to.`);
    const lapses_at = new Date(clock.now().getTime() + waitsMinutes(order.has_visits) * 60_000);
    for (let tries = 1; ; tries += 1) {
      const { rows } = await sql.raw(AWAIT, {
        ...account,
        id: generateEntityId(undefined, "trans"),
        order_id,
        purchase_id: purchaseId,
        reference: newReference((below) => randomInt(below), referencePrefix()),
        amount: order.amount,
        lapses_at,
      });
      if (rows.length || (await isAwaited(container, order_id))) break;
      if (tries === TRIES) throw new Error(`No reference was free for order ${order_id}.`);
    }
  }
}

async function isAwaited(container: MedusaContainer, orderId: string): Promise<boolean> {
  const { rows } = await sqlOf(container).raw(
    "select 1 from transfer_awaited where order_id = ? and deleted_at is null",
    [orderId],
  );
  return rows.length > 0;
}
