import type { SetLineBody } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { barCode, leftBeside } from "../gift-boxes";
import { newBasketId, PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import { Refusal } from "../refusal";
import { basketHeld, basketToChange, type LineHeld } from "./basket-held";
import { withBasketLock } from "./basket-lock";
import { putIn, setPieces, takeOut } from "./cart-lines";
import { type Offer, offersOf } from "./offers";
import { type OpenBasket, openBasket, openHeld } from "./open-basket";
import { regionOfDong, type ShopLocale } from "./place-of-sale";
import { setVisitLine } from "./visit-lines";

export const MOST_OF_ONE_LINE = 999;

/** Who asks: the page's language, and whose token was sent, if one was. */
export interface Asking {
  locale: ShopLocale;
  customerId: string | null;
}

export async function createBasket(
  container: MedusaContainer,
  salesChannelId: string,
  customerId: string | null = null,
): Promise<string> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const region_id = await regionOfDong(container);
  const basket = await purchases.createBaskets({
    id: newBasketId(),
    region_id,
    sales_channel_id: salesChannelId,
    customer_id: customerId,
  });
  return basket.id;
}

/**
 * Puts pieces in: into the line that is there, else into the cart of the goods' producer, else into a new cart for that producer.
 * @throws Refusal 404, 409 (`not_for_sale`, `sold_out`, `box_barred`, `box_no_season`, `stock_short`, `basket_bought`) or 422 (`too_many`)
 */
export function addLine(
  container: MedusaContainer,
  basketId: string,
  { variant_id, quantity }: { variant_id: string; quantity: number },
  { locale, customerId }: Asking,
): Promise<OpenBasket> {
  return withBasketLock(container, basketId, async () => {
    const basket = await basketToChange(container, basketId, customerId);
    const variants = [...basket.lines.map((one) => one.variant_id), variant_id];
    // In Vietnamese: so the line is kept, and most answers are.
    const offers = await offersOf(container, variants, basket.place, "vi");
    const offer = offers.get(variant_id);
    // A ticket is for a day: see `addVisit`.
    if (!offer || offer.visit) {
      throw new Refusal(409, "not_for_sale", `Variant ${variant_id} cannot be bought here.`);
    }
    const line = basket.lines.find((one) => one.variant_id === variant_id);
    const inBasket = line?.quantity ?? 0;
    refuseTooMany(beside(offer, basket.lines, line?.id, offers), inBasket + quantity, inBasket);
    if (line) await setPieces(container, line.id, inBasket + quantity);
    else await putIn(container, basket, offer.seller.id, [{ offer, quantity }]);
    const now = await basketHeld(container, basketId, customerId);
    return openHeld(container, now, locale, locale === "vi" ? offers : undefined);
  });
}

/** Sets a line's pieces; 0 takes it out. Taking out always works, also of goods that are no longer sold. */
export function setLine(
  container: MedusaContainer,
  basketId: string,
  lineId: string,
  { quantity, shown }: SetLineBody,
  { locale, customerId }: Asking,
): Promise<OpenBasket> {
  return withBasketLock(container, basketId, async () => {
    const basket = await basketToChange(container, basketId, customerId);
    const line = basket.lines.find(({ id }) => id === lineId);
    if (!line) throw new Refusal(404, "no_such_line", `There is no line ${lineId} in this basket.`);
    if (shown !== undefined && shown !== line.quantity) {
      throw new Refusal(409, "quantity_changed", `There are ${line.quantity} of it now, not ${shown}.`, [
        {
          field: "quantity",
          code: "quantity_changed",
          values: { title: line.product_title, now: line.quantity },
        },
      ]);
    }
    if (line.visit) {
      await setVisitLine(container, basket, line, quantity);
    } else if (quantity === 0) {
      await takeOut(container, [lineId]);
    } else {
      const variants = basket.lines.map(({ variant_id }) => variant_id);
      const offers = await offersOf(container, variants, basket.place, "vi");
      const offer = offers.get(line.variant_id);
      if (!offer) throw new Refusal(409, "no_longer_sold", `"${line.product_title}" is no longer sold.`);
      // Fewer of what ran short is a step in the right direction, but the answer still has to be true.
      refuseTooMany(beside(offer, basket.lines, line.id, offers), quantity, line.quantity);
      await setPieces(container, lineId, quantity);
    }
    return openBasket(container, basketId, locale, customerId);
  });
}

/** What is left of goods for one line when the others of the basket have theirs: a gift box and what lies in it share their stock. */
function beside(
  offer: Offer,
  lines: readonly LineHeld[],
  lineId: string | undefined,
  offers: ReadonlyMap<string, Offer>,
): Offer {
  const others = lines.flatMap(({ id, variant_id, quantity }) => {
    const takes = offers.get(variant_id)?.takes;
    return takes && id !== lineId ? [{ id, quantity, takes }] : [];
  });
  const left = leftBeside(offer, others);
  return left === null || offer.available === null
    ? offer
    : { ...offer, available: Math.min(offer.available, left) };
}

function refuseTooMany(offer: Offer, wanted: number, inBasket: number): void {
  if (wanted > MOST_OF_ONE_LINE) {
    throw new Refusal(422, "too_many", `At most ${MOST_OF_ONE_LINE} pieces of one kind.`, [
      { field: "quantity", code: "too_many", values: { max: MOST_OF_ONE_LINE } },
    ]);
  }
  const { sale } = offer.terms;
  if (sale.kind === "out_of_season") {
    throw new Refusal(
      409,
      "out_of_season",
      `"${offer.title}" is out of season until month ${sale.back_in}.`,
      [{ field: "variant_id", code: "out_of_season", values: { title: offer.title, month: sale.back_in } }],
    );
  }
  if (sale.kind === "resting") {
    throw new Refusal(409, "shop_resting", `The producer of "${offer.title}" takes a rest.`, [
      { field: "variant_id", code: "shop_resting", values: { title: offer.title, until: sale.until ?? "" } },
    ]);
  }
  if (offer.available === null || wanted <= offer.available) return;
  const code = offer.bar ? barCode(offer.bar) : offer.available === 0 ? "sold_out" : "stock_short";
  throw new Refusal(409, code, `"${offer.title}": ${offer.available} left, ${wanted} wanted.`, [
    {
      field: "quantity",
      code,
      values: { title: offer.title, available: offer.available, in_basket: inBasket, wanted },
    },
  ]);
}
