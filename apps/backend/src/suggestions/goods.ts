import { dayOf } from "@market/ocop";
import type { Locale, SuggestionsAnswer } from "@market/store-contract";
import { listingCard } from "../listing/card";
import { CARD_FIELDS, type ListingEngine } from "../listing/engine";
import { inChannels, type Scope } from "../listing/filters";
import { markTyped } from "./mark-typed";
import type { Typed } from "./typed";

type Good = SuggestionsAnswer["goods"][number];

/** By name alone: whoever types a place or a producer is offered that. */
const NAMES = ["title_words", "title_en_words"];

export async function goodsMeant(
  engine: ListingEngine,
  typed: Typed,
  { locale, scope, most }: { locale: Locale; scope: Scope; most: number },
): Promise<Good[]> {
  const [found] = await engine.ask([
    {
      fields: CARD_FIELDS,
      filters: { q: typed.words.join(" "), $and: [inChannels(scope.salesChannelIds, scope.alcohol)] },
      pagination: { take: most },
      search_options: { match_strategy: "last", count: "none", attributes_to_search_on: NAMES },
    },
  ]);
  const today = dayOf(new Date(scope.at));
  return (found?.documents ?? []).map((document) => {
    const { handle, kind, title, thumbnail, stars, price } = listingCard(document, {
      locale,
      today,
      words: [],
    });
    return { handle, kind, title, title_marked: markTyped(title, typed), thumbnail, stars, price };
  });
}
