import type { MedusaContainer } from "@medusajs/framework/types";
import { moneyOf } from "../../booking/__tests__/an-order-of-visits";
import { sqlOf } from "../../booking/database";
import { purchaseAnswer } from "../../purchase/purchase-answer";
import { readOrder } from "../read-order";
import { keptOf, leftOf } from "../rules";
import { DELIVERY, type Goods, stockOf } from "./a-desk";

/** What an order must hold by; `begun` is the stock before anything was sent, with all of the order promised. */
export interface OrderWatched {
  purchase_id: string;
  order_id: string;
  producer_id: string;
  goods: Array<Goods & { title: string; begun: { there: number; promised: number } }>;
}

/** What is wrong with lines, stock, money and lists; empty when all is well. */
export async function faultsOf(container: MedusaContainer, watched: OrderWatched): Promise<string[]> {
  const { order_id, producer_id, purchase_id } = watched;
  const order = await readOrder(container, producer_id, order_id);
  const faults: string[] = [];
  const must = (what: string, is: unknown, wanted: unknown) => {
    if (is !== wanted) faults.push(`${what} is ${is}, not ${wanted}`);
  };
  const whole = order.cancelled_at !== null;
  const inParcels = (id: string) =>
    order.parcels
      .flatMap(({ lines }) => lines)
      .reduce((sum, { line_id, quantity }) => (line_id === id ? sum + quantity : sum), 0);
  let wanted = 0;
  for (const line of order.lines) {
    const { title, ordered, in_parcels, declined, returned, total } = line;
    if (leftOf(line) < 0 || keptOf(line) < 0 || returned > in_parcels)
      faults.push(`${title}: too many pieces`);
    must(`${title} in parcels`, inParcels(line.id), in_parcels);
    const taken = line.dropped.reduce((sum, { amount }) => sum + amount, 0);
    must(`${title} taken off`, taken, Math.round((total * (declined + returned)) / ordered));
    wanted += total - taken;
  }
  const kept = order.lines.some((line) => keptOf(line) > 0);
  wanted = whole ? 0 : wanted + (kept ? DELIVERY : 0);

  const { rows: restocked } = await sqlOf(container).raw<{ item_id: string; pieces: number }>(
    `select item_id, sum(quantity)::int as pieces from dropped_line
      where order_id = ? and restock and item_id is not null group by item_id`,
    [order_id],
  );
  for (const goods of watched.goods) {
    const line = order.lines.find(({ title }) => title === goods.title);
    if (!line) continue;
    const back = restocked.find(({ item_id }) => item_id === line.id)?.pieces ?? 0;
    const { there, promised } = await stockOf(container, goods);
    must(`${goods.title} in stock`, there, goods.begun.there - line.in_parcels + back);
    const left = whole ? 0 : leftOf(line);
    must(`${goods.title} promised`, promised, goods.begun.promised - line.ordered + left);
  }

  const money = await moneyOf(container, order_id);
  must("what the order comes to", money.asked, wanted);
  if (money.paid) must("what was paid and not returned", money.paid - money.returned, wanted);
  must("what is due", order.due, money.paid ? 0 : wanted);
  const { rows: sums } = await sqlOf(container).raw<{ moved: number; open: number; doubled: number }>(
    `select
      (select coalesce(sum(amount), 0)::float8 from order_transaction where order_id = :id and deleted_at is null) as moved,
      (select count(*)::int from dropped_line where order_id = :id and settled_at is null) as open,
      (select count(*)::int from (select 1 from order_item where order_id = :id and deleted_at is null
        group by item_id, version having count(*) > 1) twice) as doubled`,
    { id: order_id },
  );
  must("what transactions come to", sums[0]?.moved, money.paid - money.returned);
  must("pieces not settled", sums[0]?.open, 0);
  must("lines doubled", sums[0]?.doubled, 0);

  const purchase = await purchaseAnswer(container, purchase_id, "vi");
  must(
    "the purchase",
    purchase.total,
    purchase.orders.reduce((sum, one) => sum + one.total, 0),
  );
  must("the order in its purchase", purchase.orders.find(({ id }) => id === order_id)?.total, wanted);
  const { rows: listed } = await sqlOf(container).raw<{ stage: string }>(
    "select stage from desk_order where id = ?",
    [order_id],
  );
  must("the stage in the list", listed[0]?.stage, order.stage);
  const sent = order.deeds.filter(({ deed }) => deed === "shipped").length;
  must("parcels", order.parcels.length, sent);
  return faults;
}
