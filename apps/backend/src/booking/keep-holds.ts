import type { MedusaContainer } from "@medusajs/framework/types";
import { Refusal } from "../refusal";
import { type VisitLineHeld, wantedBy } from "./held-visits";
import { holdRooms, holdSeats, releaseRooms, releaseSeats } from "./holds";

/**
 * Has a basket hold as many places as its lines want, for as long as a new hold would: what lapsed is taken again where it is free. What
 * cannot be had is passed over; how it stands, the basket tells.
 */
export async function keepHolds(
  container: MedusaContainer,
  basketId: string,
  lines: readonly VisitLineHeld[],
): Promise<void> {
  for (const { visit, places, variant_id } of wantedBy(lines)) {
    if (places === 0) continue;
    try {
      if (visit.departure_id) {
        await holdSeats(container, { basket_id: basketId, departure_id: visit.departure_id, seats: places });
      } else if (visit.stay) {
        await holdRooms(container, { basket_id: basketId, variant_id, rooms: places, ...visit.stay });
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}

/** Has a basket hold what these lines want of one visit, and no more: nothing where no line is left. */
export async function holdFor(
  container: MedusaContainer,
  basketId: string,
  visit: VisitLineHeld["visit"],
  lines: readonly VisitLineHeld[],
): Promise<void> {
  const [wanted] = wantedBy(lines);
  const places = wanted?.places ?? 0;
  if (visit.departure_id) {
    const { departure_id } = visit;
    if (places) await holdSeats(container, { basket_id: basketId, departure_id, seats: places });
    else await releaseSeats(container, basketId, departure_id);
  } else if (visit.stay && wanted) {
    const { variant_id } = wanted;
    const nights = { basket_id: basketId, variant_id, ...visit.stay };
    if (places) await holdRooms(container, { ...nights, rooms: places });
    else await releaseRooms(container, nights);
  }
}
