import { generateEntityId } from "@medusajs/framework/utils";
import type { Sql } from "../booking/database";
import type { Chosen } from "./chosen";
import { amountDropped, keptOf } from "./rules";
import type { OrderSeen } from "./seen";

interface Dropping {
  deed_id: string;
  reason: string | null;
  /** Of what came back. */
  parcel_id: string | null;
  restock: boolean;
}

/**
 * Writes down which pieces do not come and what that takes off; stock and money follow by `settleDropped`. With the last piece the delivery
 * goes, too.
 * @returns đồng in all
 */
export async function dropPieces(
  trx: Sql,
  order: OrderSeen,
  chosen: readonly Chosen[],
  dropping: Dropping,
): Promise<number> {
  let amount = 0;
  for (const { line, quantity } of chosen) {
    const before = {
      quantity: line.declined + line.returned,
      amount: line.dropped.reduce((sum, one) => sum + one.amount, 0),
    };
    const less = amountDropped(line.total, line.ordered, before, quantity);
    amount += less;
    await insert(trx, order.id, dropping, { item_id: line.id, quantity, amount: less });
  }
  if (nothingIsKept(order, chosen) && !order.delivery_dropped) {
    amount += order.delivery.total;
    const delivery = { item_id: null, quantity: 0, amount: order.delivery.total };
    await insert(trx, order.id, { ...dropping, restock: false }, delivery);
  }
  return amount;
}

export function nothingIsKept(order: OrderSeen, chosen: readonly Chosen[]): boolean {
  const gone = new Map(chosen.map(({ line, quantity }) => [line.id, quantity]));
  return order.lines.every((line) => keptOf(line) - (gone.get(line.id) ?? 0) <= 0);
}

function insert(
  trx: Sql,
  order_id: string,
  dropping: Dropping,
  what: { item_id: string | null; quantity: number; amount: number },
) {
  return trx.raw(
    `insert into dropped_line (id, order_id, deed_id, item_id, parcel_id, quantity, amount, raw_amount, reason, restock)
      values (:id, :order_id, :deed_id, :item_id, :parcel_id, :quantity, :amount,
        jsonb_build_object('value', cast(:amount as text), 'precision', 20), :reason, :restock)`,
    { id: generateEntityId(undefined, "drop"), order_id, ...dropping, ...what },
  );
}
