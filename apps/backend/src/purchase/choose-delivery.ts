import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  addShippingMethodToCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows";
import { CASH_ON_DELIVERY } from "../modules/payment-cash-on-delivery";
import type { OfferedDelivery } from "./delivery";
import { CURRENCY } from "./place-of-sale";

/**
 * Delivery and payment for a cart that has neither, straight through the modules. Medusa's own workflow reads all options and all
 * prices again, twice: 400 ms of a checkout's 800. Right as long as the price was just read and no promotion hangs on it.
 */
export async function chooseDelivery(
  container: MedusaContainer,
  cartId: string,
  delivery: OfferedDelivery,
): Promise<void> {
  // The type forgets `is_tax_inclusive`; the module does not.
  const method = {
    name: delivery.name,
    amount: delivery.amount,
    is_tax_inclusive: delivery.tax_inclusive,
    shipping_option_id: delivery.id,
    data: {},
  };
  await container.resolve(Modules.CART).addShippingMethods(cartId, [method]);
  await updateTaxLinesWorkflow(container).run({ input: { cart_id: cartId } });
  const amount = await totalOf(container, cartId);
  const payment = container.resolve(Modules.PAYMENT);
  const collection = await payment.createPaymentCollections({ currency_code: CURRENCY, amount });
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.CART]: { cart_id: cartId },
    [Modules.PAYMENT]: { payment_collection_id: collection.id },
  });
  await payment.createPaymentSession(collection.id, {
    provider_id: CASH_ON_DELIVERY,
    currency_code: CURRENCY,
    amount,
    data: {},
  });
}

/**
 * The same by Medusa's own workflows, whatever an earlier attempt left on the cart. Delivery comes first: a later method deletes the
 * payment's session.
 */
export async function chooseDeliveryAgain(
  container: MedusaContainer,
  cartId: string,
  optionId: string,
): Promise<void> {
  await addShippingMethodToCartWorkflow(container).run({
    input: { cart_id: cartId, options: [{ id: optionId }] },
  });
  await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: await paymentCollectionOf(container, cartId),
      provider_id: CASH_ON_DELIVERY,
    },
  });
}

async function totalOf(container: MedusaContainer, cartId: string): Promise<number> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields: ["id", "total"], filters: { id: cartId } });
  const [cart] = data as unknown as Array<{ total: unknown }>;
  return Number(cart?.total);
}

async function paymentCollectionOf(container: MedusaContainer, cartId: string): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["payment_collection_id"],
    filters: { cart_id: cartId },
  });
  const [row] = data as unknown as Array<{ payment_collection_id: string }>;
  if (row) return row.payment_collection_id;
  const { result } = await createPaymentCollectionForCartWorkflow(container).run({
    input: { cart_id: cartId },
  });
  return result.id;
}
