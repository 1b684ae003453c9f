import type { MedusaContainer } from "@medusajs/framework/types";
import type { OfferedDelivery } from "./delivery";
import { isVisitsOnly, type OpenBasket, openBasket } from "./open-basket";
import type { PurchaseToPlace } from "./purchase-to-place";

export interface PartJustRead {
  lines: Array<{ id: string; quantity: number; price: number; repriced: boolean }>;
  /** null where visits alone are bought. */
  delivery: OfferedDelivery | null;
}

/** Prices as they were read under the basket's lock, by cart. */
export interface JustRead {
  /** No earlier attempt left anything on the carts. */
  fresh: boolean;
  parts: Record<string, PartJustRead>;
}

export function justRead(
  basket: OpenBasket,
  deliveryOf: (cartId: string, producerId: string) => string | undefined,
  fresh: boolean,
): JustRead {
  const parts: JustRead["parts"] = {};
  for (const part of basket.parts) {
    const { cart_id, seller, lines, options } = part;
    const chosen = deliveryOf(cart_id, seller.id);
    const delivery = options.find(({ id }) => id === chosen) ?? null;
    if (!delivery && !isVisitsOnly(part)) continue;
    parts[cart_id] = {
      delivery,
      lines: lines.flatMap(({ id, quantity, unit_price, offer }) =>
        offer ? [{ id, quantity, price: offer.price, repriced: offer.price !== unit_price }] : [],
      ),
    };
  }
  return { fresh, parts };
}

/** After a crash: prices of today. The total that was agreed to decides whether they may differ from those of then. */
export async function readAnew(container: MedusaContainer, purchase: PurchaseToPlace): Promise<JustRead> {
  const basket = await openBasket(container, purchase.basket_id, "vi");
  const options = new Map(purchase.parts.map((part) => [part.cart_id, part.delivery_option_id]));
  return justRead(basket, (cartId) => options.get(cartId) ?? undefined, false);
}
