import type { Found, Query } from "./engine";
import { type CountedFacets, FACET_OF, facetsOf, priceSpan, valueCounts } from "./facets";
import {
  anyStarsNext,
  anyStarsNow,
  DIMENSIONS,
  type Dimension,
  inChannels,
  isChosen,
  listingFilters,
  type Scope,
} from "./filters";
import type { ListingRequest, StarChoice } from "./parse-query";
import { foldedWords } from "./text";

type Counted =
  | "all"
  | "starsNow"
  | "starsNext"
  | "withoutStars"
  | "chosenProducers"
  | Exclude<Dimension, "stars">;

export interface Tally {
  queries: Query[];
  /** What each query counts, in the same order. */
  counts: Counted[];
}

export interface Counts extends CountedFacets {
  total: number;
}

/** How a text goes to the engine: folded, as the index is. */
export function engineText(request: ListingRequest): { q?: string } {
  return request.text ? { q: foldedWords(request.text).join(" ") } : {};
}

/**
 * Queries that only count. Facets without a chosen value ride with the total; each with one asks without its own
 * filter, so that its siblings keep true counts.
 */
export function tallyQueries(request: ListingRequest, scope: Scope): Tally {
  const tally: Tally = { queries: [], counts: [] };
  const add = (counted: Counted, query: Partial<Query>, except?: Dimension) => {
    const { filters, search_options, ...rest } = query;
    const all = [listingFilters(request, scope, except), ...(filters ? [filters] : [])];
    tally.counts.push(counted);
    tally.queries.push({
      fields: ["id"],
      filters: { ...engineText(request), $and: all },
      pagination: { take: 0 },
      search_options: { match_strategy: "all", count: "none", ...search_options },
      ...rest,
    });
  };

  const open = DIMENSIONS.filter((each) => each !== "stars").filter((each) => !isChosen(request, each));
  add("all", { search_options: { count: "exact", facets: open.flatMap(facetsOf) } });
  for (const dimension of DIMENSIONS) {
    if (dimension === "stars" || !isChosen(request, dimension)) continue;
    add(dimension, { search_options: { facets: facetsOf(dimension) } }, dimension);
  }
  add(
    "starsNow",
    { filters: anyStarsNow(scope.at), search_options: { facets: [{ field: "stars" }] } },
    "stars",
  );
  add(
    "starsNext",
    { filters: anyStarsNext(scope.at), search_options: { facets: [{ field: "next_stars" }] } },
    "stars",
  );
  if (isChosen(request, "stars")) add("withoutStars", { search_options: { count: "exact" } }, "stars");
  if (isChosen(request, "producer")) {
    tally.counts.push("chosenProducers");
    tally.queries.push({
      fields: ["id"],
      filters: {
        producer_handle: { $in: request.producers },
        $and: [inChannels(scope.salesChannelIds, scope.alcohol)],
      },
      pagination: { take: 0 },
      search_options: { count: "none", facets: [{ field: "producer", limit: request.producers.length * 2 }] },
    });
  }
  return tally;
}

export function tallyOf(request: ListingRequest, tally: Tally, found: readonly Found[]): Counts {
  const of = (counted: Counted): Found =>
    found[tally.counts.indexOf(counted)] ?? { documents: [], count: 0, facets: undefined };
  const countedBy = (dimension: Exclude<Dimension, "stars">) =>
    of(isChosen(request, dimension) ? dimension : "all").facets;

  const total = of("all").count;
  const now = valueCounts(of("starsNow").facets, "stars");
  const next = valueCounts(of("starsNext").facets, "next_stars");
  const shown = (stars: string) => (now.get(stars) ?? 0) + (next.get(stars) ?? 0);
  const stars: Record<StarChoice, number> = { "5": shown("5"), "4": shown("4"), "3": shown("3"), none: 0 };
  const whole = isChosen(request, "stars") ? of("withoutStars").count : total;
  stars.none = whole - stars["5"] - stars["4"] - stars["3"];

  return {
    total,
    stars,
    sets: valueCounts(countedBy("topic"), FACET_OF.topic.field),
    communes: valueCounts(countedBy("commune"), FACET_OF.commune.field),
    producers: valueCounts(countedBy("producer"), FACET_OF.producer.field),
    chosenProducers: [...valueCounts(of("chosenProducers").facets, FACET_OF.producer.field).keys()],
    inStock: valueCounts(countedBy("stock"), FACET_OF.stock.field).get("true") ?? 0,
    rated: valueCounts(countedBy("rating"), FACET_OF.rating.field).get("true") ?? 0,
    price: priceSpan(countedBy("price")),
  };
}
