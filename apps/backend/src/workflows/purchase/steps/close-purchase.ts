import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PurchaseToPlace } from "../../../purchase/purchase-to-place";
import type { OrderOfPart } from "./complete-carts";

export interface ClosePurchaseInput {
  purchase: PurchaseToPlace;
  orders: OrderOfPart[];
}

/** What Medusa says its orders come to. */
const TOTALS = `select coalesce(sum((s.totals ->> 'current_order_total')::numeric), 0) as total
  from order_summary s where s.order_id = any(?) and s.version = 1 and s.deleted_at is null`;

const CLOSE = `
  with parts as (
    update purchase_part p set order_id = o.order_id, updated_at = now()
    from unnest(?::text[], ?::text[]) as o (producer_id, order_id)
    where p.purchase_id = ? and p.producer_id = o.producer_id and p.deleted_at is null returning 1)
  update purchase set state = 'placed', placed_at = now(), failure = null, updated_at = now()
  where id = ? and (select count(*) from parts) > 0`;

/** From here on the purchase is placed, whole. The last step that can fail: after the orders' own totals were held against the sum agreed to. */
export const closePurchaseStep = createStep(
  "close-purchase",
  async ({ purchase, orders }: ClosePurchaseInput, { container }) => {
    const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const ids = orders.map(({ order_id }) => order_id);
    const { rows } = (await db.raw(TOTALS, [ids])) as { rows: Array<{ total: string }> };
    const total = Number(rows[0]?.total);
    if (total !== purchase.agreed_total) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The orders of ${purchase.id} come to ${total} đồng, agreed were ${purchase.agreed_total}.`,
      );
    }
    const producers = orders.map(({ producer_id }) => producer_id);
    await db.raw(CLOSE, [producers, ids, purchase.id, purchase.id]);
    return new StepResponse(undefined);
  },
);
