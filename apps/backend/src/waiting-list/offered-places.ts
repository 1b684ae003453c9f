import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import type { OfferedPlaces } from "../purchase/visit-lines";
import { Refusal } from "../refusal";
import type { WaitingRow } from "./read";
import { handOfferBack, takeOffer } from "./take";

/** The places of an offer, for whoever puts tickets into a basket. */
export function offeredPlaces(
  container: MedusaContainer,
  { id, seats, state, offer_until }: WaitingRow,
  basketId: string,
): OfferedPlaces {
  return {
    take: async (wanted) => {
      if (state !== "offered" || !offer_until || offer_until <= clock.now()) {
        throw new Refusal(409, "offer_over", "These places are no longer kept for you.");
      }
      if (wanted > seats) {
        throw new Refusal(422, "offer_too_small", `${seats} places are kept for you.`, [
          { field: "tickets", code: "offer_too_small", values: { max: seats } },
        ]);
      }
      await takeOffer(container, id, basketId);
    },
    handBack: () => handOfferBack(container, id, basketId),
  };
}
