import type { MedusaContainer } from "@medusajs/framework/types";
import { keepHolds } from "../booking";
import type { BasketHeld } from "./basket-held";
import { offersOf } from "./offers";
import { visitLinesOf } from "./open-basket";

/** Has a basket keep the places of its visits for as long as a new one would; what lapsed is taken again where it is free. */
export async function keepPlaces(container: MedusaContainer, basket: BasketHeld): Promise<void> {
  const variants = basket.lines.flatMap(({ visit, variant_id }) => (visit ? [variant_id] : []));
  if (!variants.length) return;
  const offers = await offersOf(container, variants, basket.place, "vi");
  await keepHolds(container, basket.id, visitLinesOf(basket, offers));
}
