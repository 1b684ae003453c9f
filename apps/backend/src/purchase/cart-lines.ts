import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { LineVisit } from "../booking";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import type { Offer } from "./offers";
import { CURRENCY, type PlaceOfSale } from "./place-of-sale";

/**
 * Lines are written through the cart module, not by Medusa's workflows: those read prices, stock, tax, promotions and shipping anew
 * after each change, 95 ms of them, and a basket reads all of that when it is shown and again when it is placed.
 */
export interface Pieces {
  offer: Offer;
  quantity: number;
  /** đồng for one that the shopper has seen, where it is not today's. */
  price_seen?: number;
  /** Which departure, or which nights. */
  visit?: LineVisit;
}

/** Puts goods of one producer, none of which is there yet, into that producer's cart, or into a new one. */
export async function putIn(
  container: MedusaContainer,
  basket: { id: string; place: PlaceOfSale; cartOf: Map<string, string> },
  producerId: string,
  pieces: Pieces[],
): Promise<void> {
  const carts = container.resolve(Modules.CART);
  const cartId = basket.cartOf.get(producerId);
  if (cartId) {
    await carts.addLineItems(cartId, pieces.map(lineOf));
    return;
  }
  const cart = await carts.createCarts({
    region_id: basket.place.region_id,
    sales_channel_id: basket.place.sales_channel_id,
    currency_code: CURRENCY,
    items: pieces.map(lineOf),
  });
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  await purchases.createBasketCarts({ basket_id: basket.id, producer_id: producerId, cart_id: cart.id });
}

export async function setPieces(container: MedusaContainer, lineId: string, quantity: number): Promise<void> {
  await container.resolve(Modules.CART).updateLineItems(lineId, { quantity });
}

export async function takeOut(container: MedusaContainer, lineIds: string[]): Promise<void> {
  if (lineIds.length) await container.resolve(Modules.CART).deleteLineItems(lineIds);
}

/** The line as the order will keep it: names in Vietnamese, whatever language the page was in. */
function lineOf({ offer, quantity, price_seen, visit }: Pieces) {
  return {
    title: offer.title,
    subtitle: offer.variant_title ?? undefined,
    thumbnail: offer.thumbnail ?? undefined,
    quantity,
    product_id: offer.product_id,
    product_title: offer.title,
    product_handle: offer.product_handle,
    variant_id: offer.variant_id,
    variant_sku: offer.variant_sku ?? undefined,
    variant_title: offer.variant_title ?? undefined,
    requires_shipping: !visit,
    is_discountable: offer.discountable,
    is_tax_inclusive: offer.tax_inclusive,
    unit_price: offer.price,
    metadata: { price_seen: price_seen ?? offer.price, ...visit },
  };
}
