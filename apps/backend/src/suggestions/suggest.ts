import type { Locale, SuggestionsAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { askEngines } from "../listing/answering";
import type { Scope } from "../listing/filters";
import { databaseOf } from "../shop-changes";
import { goodsMeant } from "./goods";
import { placesMeant } from "./places";
import { producersMeant } from "./producers";
import { topicsMeant } from "./topics";
import { typedSoFar } from "./typed";

/** Few enough to be read at a glance, and heard to the end. */
const MOST = { all: 8, goods: 5, producers: 2, groups: 2, places: 2 };

/** What a search box offers for the letters typed so far; empty lists where there is nothing to go by. */
export async function suggestions(
  container: MedusaContainer,
  { q, locale, scope }: { q: string | null; locale: Locale; scope: Scope },
): Promise<SuggestionsAnswer> {
  const typed = typedSoFar(q);
  if (!typed) return { goods: [], producers: [], groups: [], places: [] };
  const [{ answer: goods }, producers] = await Promise.all([
    // PostgreSQL's own listing knows beginnings of words, whichever engine serves the pages.
    askEngines(container, (engine) => goodsMeant(engine, typed, { locale, scope, most: MOST.goods }), {
      own: true,
    }),
    producersMeant(databaseOf(container), typed, MOST.producers),
  ]);
  const groups = topicsMeant(typed, locale, { alcohol: scope.alcohol ?? false }).slice(0, MOST.groups);
  const places = placesMeant(typed, MOST.places);
  const left = MOST.all - producers.length - groups.length - places.length;
  return { goods: goods.slice(0, left), producers, groups, places };
}
