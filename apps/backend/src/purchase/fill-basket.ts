import type { MedusaContainer } from "@medusajs/framework/types";
import {
  addToCartWorkflow,
  createCartWorkflow,
  deleteLineItemsWorkflow,
  updateLineItemInCartWorkflow,
} from "@medusajs/medusa/core-flows";
import { newBasketId, PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import { Refusal } from "../refusal";
import { withBasketLock } from "./basket-lock";
import { type Offer, offersOf } from "./offers";
import { type CartLine, type OpenBasket, openBasket } from "./open-basket";
import { CURRENCY, type PlaceOfSale, regionOfDong, type ShopLocale } from "./place-of-sale";

export const MOST_OF_ONE_LINE = 999;

export async function createBasket(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const region_id = await regionOfDong(container);
  const basket = await purchases.createBaskets({
    id: newBasketId(),
    region_id,
    sales_channel_id: salesChannelId,
  });
  return basket.id;
}

/**
 * Puts pieces in: into the line that is there, else into the cart of the goods' producer, else into a new cart for that producer.
 * @throws Refusal 404, 409 (`not_for_sale`, `sold_out`, `stock_short`, `basket_bought`) or 422 (`too_many`)
 */
export function addLine(
  container: MedusaContainer,
  basketId: string,
  { variant_id, quantity }: { variant_id: string; quantity: number },
  locale: ShopLocale,
): Promise<OpenBasket> {
  return withBasketLock(container, basketId, async () => {
    const basket = await openForChange(container, basketId, locale);
    const offers = await offersOf(container, [variant_id], basket.place, locale);
    const offer = offers.get(variant_id);
    if (!offer) throw new Refusal(409, "not_for_sale", `Variant ${variant_id} cannot be bought here.`);
    const line = allLines(basket).find((one) => one.variant_id === variant_id);
    const wanted = quantity + (line?.quantity ?? 0);
    refuseTooMany(offer, wanted, line?.quantity ?? 0);

    const cartId = basket.cartOf.get(offer.seller.id);
    if (line && cartId) {
      await updateLineItemInCartWorkflow(container).run({
        input: { cart_id: cartId, item_id: line.id, update: { quantity: wanted } },
      });
    } else {
      const items = [{ variant_id, quantity, metadata: { price_seen: offer.price } }];
      if (cartId) await addToCartWorkflow(container).run({ input: { cart_id: cartId, items } });
      else await openCart(container, basketId, offer.seller.id, basket.place, items);
    }
    return openBasket(container, basketId, locale);
  });
}

/** Sets a line's pieces; 0 takes it out. Taking out always works, also of goods that are no longer sold. */
export function setLine(
  container: MedusaContainer,
  basketId: string,
  lineId: string,
  quantity: number,
  locale: ShopLocale,
): Promise<OpenBasket> {
  return withBasketLock(container, basketId, async () => {
    const basket = await openForChange(container, basketId, locale);
    const part = basket.parts.find(({ lines }) => lines.some(({ id }) => id === lineId));
    const line = part?.lines.find(({ id }) => id === lineId);
    if (!part || !line) throw new Refusal(404, "no_such_line", `There is no line ${lineId} in this basket.`);
    if (quantity === 0) {
      await deleteLineItemsWorkflow(container).run({ input: { cart_id: part.cart_id, ids: [lineId] } });
    } else {
      if (!line.offer) throw new Refusal(409, "no_longer_sold", `"${line.title}" is no longer sold.`);
      // Fewer of what ran short is a step in the right direction, but the answer still has to be true.
      refuseTooMany(line.offer, quantity, line.quantity);
      await updateLineItemInCartWorkflow(container).run({
        input: { cart_id: part.cart_id, item_id: lineId, update: { quantity } },
      });
    }
    return openBasket(container, basketId, locale);
  });
}

export interface NewItem {
  variant_id: string;
  quantity: number;
  metadata: { price_seen: number };
}

/** A fresh Medusa cart for one producer, with its first goods. */
export async function createProducerCart(
  container: MedusaContainer,
  place: PlaceOfSale,
  items: NewItem[],
): Promise<string> {
  const { result } = await createCartWorkflow(container).run({
    input: {
      region_id: place.region_id,
      sales_channel_id: place.sales_channel_id,
      currency_code: CURRENCY,
      items,
    },
  });
  return result.id;
}

async function openCart(
  container: MedusaContainer,
  basketId: string,
  producerId: string,
  place: PlaceOfSale,
  items: NewItem[],
): Promise<void> {
  const cart_id = await createProducerCart(container, place, items);
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  await purchases.createBasketCarts({ basket_id: basketId, producer_id: producerId, cart_id });
}

async function openForChange(
  container: MedusaContainer,
  basketId: string,
  locale: ShopLocale,
): Promise<OpenBasket> {
  const basket = await openBasket(container, basketId, locale);
  if (basket.purchase && basket.purchase.state !== "failed") {
    throw new Refusal(409, "basket_bought", "This basket was bought already; start a new one.");
  }
  return basket;
}

function allLines(basket: OpenBasket): CartLine[] {
  return basket.parts.flatMap(({ lines }) => lines);
}

function refuseTooMany(offer: Offer, wanted: number, inBasket: number): void {
  if (wanted > MOST_OF_ONE_LINE) {
    throw new Refusal(422, "too_many", `At most ${MOST_OF_ONE_LINE} pieces of one kind.`, [
      { field: "quantity", code: "too_many", values: { max: MOST_OF_ONE_LINE } },
    ]);
  }
  if (offer.available === null || wanted <= offer.available) return;
  const code = offer.available === 0 ? "sold_out" : "stock_short";
  throw new Refusal(409, code, `"${offer.title}": ${offer.available} left, ${wanted} wanted.`, [
    {
      field: "quantity",
      code,
      values: { title: offer.title, available: offer.available, in_basket: inBasket, wanted },
    },
  ]);
}
