import { communeByCode, provinceByCode } from "@market/ocop/places";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows";
import { takenOff } from "./agreed-discounts";
import { askForPayment, type Due } from "./ask-for-payment";
import { emptyOfAttempts } from "./earlier-attempt";
import type { JustRead, PartJustRead } from "./just-read";
import type { PartToPlace, PurchaseToPlace } from "./purchase-to-place";

const COUNTRY = "vn";

type Prepared = { part: PartToPlace; read: PartJustRead };

/**
 * Address, prices, discounts, delivery and payment on every producer's cart, straight through the modules and for all carts at once.
 * Medusa's own workflows read options, prices and promotions again for each cart, twice: 400 ms of a checkout's 800. Right as long as
 * all of it was just read; `check-total` holds Medusa's own totals against it. Safe to repeat.
 */
export async function prepareCarts(
  container: MedusaContainer,
  purchase: PurchaseToPlace,
  open: PartToPlace[],
  read: JustRead,
): Promise<void> {
  const parts = open.map((part): Prepared => {
    const one = read.parts[part.cart_id];
    if (!one) throw new Error(`What was chosen for the goods of ${part.producer_id} is no longer offered.`);
    return { part, read: one };
  });
  const cartIds = open.map(({ cart_id }) => cart_id);
  if (!read.fresh) await emptyOfAttempts(container, cartIds);
  await Promise.all([
    writeCarts(container, purchase, open),
    writePrices(container, parts),
    writeDelivery(container, purchase, parts),
    writeLineDiscounts(container, purchase, cartIds, read.fresh),
    askForPayment(container, purchase, dueOf(purchase, parts)),
  ]);
  if (await isTaxed(container)) {
    for (const cart_id of cartIds) await updateTaxLinesWorkflow(container).run({ input: { cart_id } });
  }
}

/**
 * Through the module, not `updateCartWorkflow`: tax hangs on the country, which stays; and an e-mail typed by a guest must not attach
 * the order to the account of whoever owns it.
 */
async function writeCarts(
  container: MedusaContainer,
  purchase: PurchaseToPlace,
  parts: PartToPlace[],
): Promise<void> {
  const address = addressOf(purchase);
  await container.resolve(Modules.CART).updateCarts(
    parts.map((part) => ({
      id: part.cart_id,
      // Null where none was given, which the types leave out: an earlier attempt may have given one.
      email: purchase.contact.email as string | undefined,
      customer_id: purchase.customer_id as string | undefined,
      shipping_address: address,
      billing_address: address,
      metadata: {
        purchase_id: purchase.id,
        producer_id: part.producer_id,
        ...(purchase.note ? { note: purchase.note } : {}),
        // The producer reads these on the order.
        ...(part.gift_message ? { gift_message: part.gift_message } : {}),
        ...(purchase.invoice ? { invoice: purchase.invoice } : {}),
        ...(Object.keys(part.harvests).length ? { harvests: part.harvests } : {}),
      },
    })),
  );
}

/** Whoever collects gives no address; Medusa wants a country all the same. */
function addressOf({ contact, address }: PurchaseToPlace) {
  const whom = { first_name: contact.name, phone: contact.phone, country_code: COUNTRY };
  if (!address) return whom;
  const { province_code, commune_code, street } = address;
  return {
    ...whom,
    address_1: street,
    city: communeByCode(commune_code)?.name ?? commune_code,
    province: provinceByCode(province_code)?.name ?? province_code,
    metadata: { province_code, commune_code },
  };
}

/** Prices that changed since the goods were put in, and the shopper knows. */
async function writePrices(container: MedusaContainer, parts: Prepared[]): Promise<void> {
  const changed = parts.flatMap(({ read }) => read.lines.filter(({ repriced }) => repriced));
  if (!changed.length) return;
  await container
    .resolve(Modules.CART)
    .updateLineItems(changed.map(({ id, price }) => ({ selector: { id }, data: { id, unit_price: price } })));
}

async function writeDelivery(
  container: MedusaContainer,
  purchase: PurchaseToPlace,
  parts: Prepared[],
): Promise<void> {
  const carts = container.resolve(Modules.CART);
  // The type forgets `is_tax_inclusive`; the module does not.
  const methods = parts.flatMap(({ part, read: { delivery } }) =>
    delivery
      ? [
          {
            cart_id: part.cart_id,
            name: delivery.name,
            amount: delivery.amount,
            is_tax_inclusive: delivery.tax_inclusive,
            shipping_option_id: delivery.id,
            data: {},
          },
        ]
      : [],
  );
  if (!methods.length) return;
  const made = await carts.addShippingMethods(methods);
  for (const { part } of parts) {
    const adjustments = purchase.discounts?.[part.cart_id]?.delivery ?? [];
    const method = made.find(({ cart_id }) => cart_id === part.cart_id);
    if (!adjustments.length || !method) continue;
    await carts.addShippingMethodAdjustments(
      adjustments.map(({ promotion_id, code, amount }) => ({
        shipping_method_id: method.id,
        promotion_id,
        description: code,
        amount,
      })) as never,
    );
  }
}

/**
 * Kept without their code until the orders are made: completing a cart counts the use of each code it finds, and a purchase of three
 * orders is one use. `name-discounts` writes the codes on the orders.
 */
async function writeLineDiscounts(
  container: MedusaContainer,
  { discounts }: PurchaseToPlace,
  cartIds: string[],
  fresh: boolean,
): Promise<void> {
  const carts = container.resolve(Modules.CART);
  for (const cartId of cartIds) {
    const lines = Object.entries(discounts?.[cartId]?.lines ?? {});
    if (fresh && !lines.length) continue;
    const adjustments = lines.flatMap(([item_id, adjustments]) =>
      adjustments.map(({ promotion_id, code, amount }) => ({
        item_id,
        promotion_id,
        description: code,
        amount,
        // Off what is paid: with tax in the price a share of it would be a fraction.
        is_tax_inclusive: true,
      })),
    );
    await carts.setLineItemAdjustments(cartId, adjustments as never);
  }
}

/** đồng to be paid for each cart. */
function dueOf({ discounts }: PurchaseToPlace, parts: Prepared[]): Due[] {
  return parts.map(({ part, read }) => {
    const goods = read.lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
    const amount = goods + (read.delivery?.amount ?? 0) - takenOff(discounts, part.cart_id);
    return { cart_id: part.cart_id, amount };
  });
}

/** Prices hold the tax; lines of it are only written where the office set rates. */
async function isTaxed(container: MedusaContainer): Promise<boolean> {
  const [region] = await container
    .resolve(Modules.TAX)
    .listTaxRegions({ country_code: COUNTRY }, { select: ["id"], take: 1 });
  return region !== undefined;
}
