import type { Basket, BasketAnswer, Locale, TakeOfferBody } from "@market/store-contract";
import { intoBasket } from "~/basket/basket.server";
import { writeStore } from "~/medusa.server";

/**
 * Puts what is offered into the visitor's basket, or into a new one.
 * @throws StoreRefusal as for `TakeOfferBody`
 */
export function takeOffer(
  request: Request,
  locale: Locale,
  token: string,
  tickets: TakeOfferBody["tickets"],
): Promise<Basket> {
  const to = `/store/waiting/${encodeURIComponent(token)}/take?locale=${locale}`;
  return intoBasket(request, locale, async (basket_id, name) => {
    const body: TakeOfferBody = { basket_id, tickets };
    return (await writeStore<BasketAnswer>("POST", to, body, name)).basket;
  });
}
