import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { basketHeld, isBought } from "./basket-held";
import { withBasketLock } from "./basket-lock";
import type { Asking } from "./fill-basket";
import { type OpenBasket, openBasket } from "./open-basket";

/**
 * Notes the prices that the shopper has seen, so that a change is told until it was read and no longer. The page says which price it
 * showed: one that changed again meanwhile goes on being told.
 */
export function notePricesSeen(
  container: MedusaContainer,
  basketId: string,
  body: unknown,
  { locale, customerId }: Asking,
): Promise<OpenBasket> {
  return withBasketLock(container, basketId, async () => {
    const basket = await basketHeld(container, basketId, customerId);
    const seen = isBought(basket) ? [] : pricesIn(body);
    const carts = container.resolve(Modules.CART);
    for (const { line_id, price } of seen) {
      const line = basket.lines.find(({ id }) => id === line_id);
      if (!line || line.price_seen === price) continue;
      // Written as a whole: what the line says of its visit stays.
      await carts.updateLineItems(line.id, { metadata: { price_seen: price, ...line.visit } });
    }
    return openBasket(container, basketId, locale, customerId);
  });
}

const MOST = 500;

function pricesIn(body: unknown): Array<{ line_id: string; price: number }> {
  const lines = (body as { lines?: unknown } | null | undefined)?.lines;
  if (!Array.isArray(lines)) return [];
  return lines.slice(0, MOST).flatMap((line: { line_id?: unknown; price?: unknown } | null) => {
    const { line_id, price } = line ?? {};
    const whole = typeof price === "number" && Number.isSafeInteger(price) && price >= 0;
    return typeof line_id === "string" && whole ? [{ line_id, price }] : [];
  });
}
