import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { withOrderLock } from "../../order-lock";

/** Personal columns of an address; commune and province stay, they name nobody. */
const NOBODY = {
  first_name: null,
  last_name: null,
  phone: null,
  company: null,
  address_1: null,
  address_2: null,
};

/**
 * Takes the person out of a purchase, its orders and its carts; goods, amounts and days stay for the books. In SQL: neither Medusa's
 * modules nor ours empty a mail or an address. Safe to repeat.
 */
export async function anonymise(container: MedusaContainer, purchaseId: string): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const orders: Array<{ order_id: string }> = await db("purchase_part")
    .select("order_id")
    .where({ purchase_id: purchaseId })
    .whereNotNull("order_id");
  for (const { order_id } of orders) {
    await withOrderLock(container, order_id, async () => {
      await db("order_address")
        .whereIn("id", db("order").select("shipping_address_id").where({ id: order_id }))
        .orWhereIn("id", db("order").select("billing_address_id").where({ id: order_id }))
        .update(NOBODY);
      await db("order").where({ id: order_id }).update({ email: null, customer_id: null });
    });
  }
  const carts = db("basket_cart")
    .select("cart_id")
    .whereIn("basket_id", db("purchase").select("basket_id").where({ id: purchaseId }));
  await db("cart_address")
    .whereIn("id", db("cart").select("shipping_address_id").whereIn("id", carts.clone()))
    .orWhereIn("id", db("cart").select("billing_address_id").whereIn("id", carts.clone()))
    .update(NOBODY);
  await db("cart").whereIn("id", carts.clone()).update({ email: null, customer_id: null });
  await db("purchase").where({ id: purchaseId }).update({
    contact_name: "",
    contact_phone: "",
    contact_email: null,
    street: null,
    note: null,
    customer_id: null,
  });
}
