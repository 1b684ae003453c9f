import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { deleteReservationsWorkflow, updateReservationsWorkflow } from "@medusajs/medusa/core-flows";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { faultPoint } from "../fault-point";
import { giveBack } from "../give-back";
import { withStockLock } from "../order-lock";
import { type DroppedRow, readDropped } from "./dropped";
import type { OrderSeen } from "./seen";

const REFERENCE = "dropped_line";

/** Brings stock and money in step with the pieces that do not come; safe to repeat. Run it under the order's lock. */
export async function settleDropped(
  container: MedusaContainer,
  order: Pick<OrderSeen, "id" | "producer_id">,
): Promise<void> {
  const sql = sqlOf(container);
  const open = (await readDropped(sql, [order.id])).filter(({ settled_at }) => !settled_at);
  if (!open.length) return;
  faultPoint("dropped.before_settled");
  await withStockLock(container, order.producer_id, async () => {
    const declined = open.flatMap(({ item_id, parcel_id }) => (item_id && !parcel_id ? [item_id] : []));
    if (declined.length) await promiseNoMore(container, order.id, declined);
    for (const row of open) if (row.restock && !row.restocked_at) await putBack(container, row);
  });
  for (const { id, amount } of open) {
    if (amount > 0) {
      await giveBack(container, { order_id: order.id, reference: REFERENCE, reference_id: id, amount });
    }
    await sql.raw("update dropped_line set settled_at = ? where id = ? and settled_at is null", [
      clock.now(),
      id,
    ]);
  }
}

interface Promised {
  id: string;
  /** In the stock's own pieces. */
  quantity: number;
  wanted: number;
}

/** What is promised to somebody is what is left of a line, in whichever steps it was declined. */
const PROMISED = `
  select r.id, r.quantity::float8 as quantity,
    (case when r.inventory_item_id = v.inventory_item_id then coalesce(v.required_quantity, 1) else 1 end
      * greatest(0, i.quantity - i.fulfilled_quantity - coalesce((
        select sum(quantity) from dropped_line
        where order_id = o.id and item_id = i.item_id and parcel_id is null and deleted_at is null), 0)))::float8 as wanted
  from "order" o
  join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
  join order_line_item l on l.id = i.item_id
  join reservation_item r on r.line_item_id = i.item_id and r.deleted_at is null
  left join product_variant_inventory_item v
    on v.variant_id = l.variant_id and v.inventory_item_id = r.inventory_item_id and v.deleted_at is null
  where o.id = :order and i.item_id = any(:items)`;

async function promiseNoMore(
  container: MedusaContainer,
  order: string,
  items: readonly string[],
): Promise<void> {
  const { rows } = await sqlOf(container).raw<Promised>(PROMISED, { order, items });
  const gone = rows.filter(({ wanted }) => wanted === 0).map(({ id }) => id);
  const fewer = rows.filter(({ quantity, wanted }) => wanted > 0 && wanted < quantity);
  if (gone.length) await deleteReservationsWorkflow(container).run({ input: { ids: gone } });
  if (fewer.length) {
    const updates = fewer.map(({ id, wanted }) => ({ id, quantity: wanted }));
    await updateReservationsWorkflow(container).run({ input: { updates } });
  }
}

/** What came back and is whole is sold again. */
async function putBack(container: MedusaContainer, row: DroppedRow): Promise<void> {
  const { rows } = await sqlOf(container).raw<{
    inventory_item_id: string;
    location_id: string;
    pieces: number;
  }>(
    `select v.inventory_item_id, f.location_id, (coalesce(v.required_quantity, 1) * :quantity)::float8 as pieces
      from order_line_item l
      join product_variant_inventory_item v on v.variant_id = l.variant_id and v.deleted_at is null
      join product_variant sold on sold.id = l.variant_id and sold.manage_inventory
      join fulfillment f on f.id = :parcel
      where l.id = :item`,
    { item: row.item_id, parcel: row.parcel_id, quantity: row.quantity },
  );
  const inventory = container.resolve(Modules.INVENTORY);
  for (const { inventory_item_id, location_id, pieces } of rows) {
    await inventory.adjustInventory(inventory_item_id, location_id, pieces);
  }
  await sqlOf(container).raw("update dropped_line set restocked_at = ? where id = ?", [clock.now(), row.id]);
}
