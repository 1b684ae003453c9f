import type { ListingCard } from "@market/store-contract";

const OF_ONE_PRODUCER = 2;

/** A shelf that shows many producers: in the order given, at most two goods of each, filled up with the rest. */
export function varied(cards: ListingCard[], places: number): ListingCard[] {
  const shown = new Map<string | undefined, number>();
  const first: ListingCard[] = [];
  const rest: ListingCard[] = [];
  for (const card of cards) {
    const count = (shown.get(card.producer?.id) ?? 0) + 1;
    shown.set(card.producer?.id, count);
    (count <= OF_ONE_PRODUCER ? first : rest).push(card);
  }
  return [...first, ...rest].slice(0, places);
}
