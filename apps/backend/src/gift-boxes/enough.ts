import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { sqlOf } from "../booking/database";

const SHORT = `
  select i.inventory_item_id
  from cart c
  join cart_line_item l on l.cart_id = c.id and l.deleted_at is null
  join product_variant v on v.id = l.variant_id and v.deleted_at is null and v.manage_inventory and not v.allow_backorder
  join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
  where c.id = :cart and c.completed_at is null
  group by i.inventory_item_id
  having count(*) > 1 and sum(l.quantity * i.required_quantity) > coalesce((
    select max(level.stocked_quantity - level.reserved_quantity) from inventory_level level
    where level.inventory_item_id = i.inventory_item_id and level.deleted_at is null), 0)`;

/**
 * Of a box and what lies in it, in one cart: Medusa asks for each line whether there is enough, and not whether there is for all. Ask it under
 * the lock of the producer's stock, right before the cart is completed.
 * @throws MedusaError not_allowed
 */
export async function refuseShortTogether(container: MedusaContainer, cartId: string): Promise<void> {
  const { rows } = await sqlOf(container).raw<{ inventory_item_id: string }>(SHORT, { cart: cartId });
  if (rows.length === 0) return;
  const items = rows.map(({ inventory_item_id }) => inventory_item_id).join(", ");
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    `There is not enough of ${items} for all lines of cart ${cartId}.`,
    MedusaError.Codes.INSUFFICIENT_INVENTORY,
  );
}
