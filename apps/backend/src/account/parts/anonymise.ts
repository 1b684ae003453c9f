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

/** What a buyer typed for the producers, as carts and orders carry it in their metadata. */
const TYPED = ["note", "gift_message", "invoice"];

/**
 * Takes the person out of a purchase, its orders and its carts: name, contact, street, invoice, note and cards. Goods, amounts and
 * days stay for the books. In SQL: neither Medusa's modules nor ours empty a mail or an address. Safe to repeat.
 */
export async function anonymise(container: MedusaContainer, purchaseId: string): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const untyped = db.raw(`metadata ${TYPED.map((key) => `- '${key}'`).join(" ")}`);
  // By their mark: an order that was undone is named by no part any more.
  const orders: Array<{ id: string }> = await db("order")
    .select("id")
    .whereRaw("metadata ->> 'purchase_id' = ?", [purchaseId]);
  for (const { id } of orders) {
    await withOrderLock(container, id, async () => {
      await db("order_address")
        .whereIn("id", db("order").select("shipping_address_id").where({ id }))
        .orWhereIn("id", db("order").select("billing_address_id").where({ id }))
        .update(NOBODY);
      const sent = db("order_fulfillment").select("fulfillment_id").where({ order_id: id });
      await db("fulfillment_address")
        .whereIn("id", db("fulfillment").select("delivery_address_id").whereIn("id", sent))
        .update(NOBODY);
      await db("order").where({ id }).update({ email: null, customer_id: null, metadata: untyped });
    });
  }
  const carts = db("basket_cart")
    .select("cart_id")
    .whereIn("basket_id", db("purchase").select("basket_id").where({ id: purchaseId }));
  await db("cart_address")
    .whereIn("id", db("cart").select("shipping_address_id").whereIn("id", carts.clone()))
    .orWhereIn("id", db("cart").select("billing_address_id").whereIn("id", carts.clone()))
    .update(NOBODY);
  await db("cart").whereIn("id", carts.clone()).update({ email: null, customer_id: null, metadata: untyped });
  await db("purchase_part").where({ purchase_id: purchaseId }).update({ gift_message: null });
  await db("purchase").where({ id: purchaseId }).update({
    contact_name: "",
    contact_phone: "",
    contact_email: null,
    street: null,
    note: null,
    invoice: null,
    customer_id: null,
  });
}
