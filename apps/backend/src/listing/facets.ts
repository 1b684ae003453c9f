import { GROUPS_2026, setsOfGroup } from "@market/ocop";
import type { FacetValue, ListingFacets } from "@market/store-contract";
import type { SearchTypes } from "@medusajs/framework/types";
import { communeRef } from "./card";
import { splitProducer } from "./document";
import type { Dimension } from "./filters";
import { type ListingRequest, STAR_CHOICES, type StarChoice } from "./parse-query";
import { priceBars } from "./price-steps";

type Facets = SearchTypes.SearchResult["facets"];

/** The facet that counts each dimension; stars have queries of their own. */
export const FACET_OF: Record<Exclude<Dimension, "stars">, SearchTypes.SearchFacetRequest> = {
  topic: { field: "set_no", limit: 26 },
  commune: { field: "commune_code", limit: 200 },
  producer: { field: "producer", limit: 100 },
  price: { field: "price", type: "stats" },
  stock: { field: "in_stock", limit: 2 },
  rating: { field: "well_rated", limit: 2 },
};

const PRICE_STEPS: SearchTypes.SearchFacetRequest = { field: "price_step", limit: 200 };

export function facetsOf(dimension: Exclude<Dimension, "stars">): SearchTypes.SearchFacetRequest[] {
  return dimension === "price" ? [FACET_OF.price, PRICE_STEPS] : [FACET_OF[dimension]];
}

export type Counts = Map<string, number>;

export function valueCounts(facets: Facets, field: string): Counts {
  const facet = facets?.[field];
  return new Map(
    facet?.type === "value" ? facet.values.map(({ value, count }) => [String(value), count]) : [],
  );
}

export function priceSpan(facets: Facets): ListingFacets["price"] {
  const facet = facets?.[FACET_OF.price.field];
  if (facet?.type !== "stats" || !facet.max) return null;
  const steps = valueCounts(facets, PRICE_STEPS.field);
  return {
    min: Number(facet.min),
    max: Number(facet.max),
    bars: priceBars(new Map([...steps].map(([step, count]) => [Number(step), count]))),
  };
}

export interface CountedFacets {
  stars: Record<StarChoice, number>;
  sets: Counts;
  communes: Counts;
  /** By `handle|id|name`. */
  producers: Counts;
  /** Chosen producers by `handle|id|name`, so that one without results keeps its name. */
  chosenProducers: readonly string[];
  inStock: number;
  rated: number;
  price: ListingFacets["price"];
}

export function listingFacets(request: ListingRequest, counted: CountedFacets): ListingFacets {
  return {
    stars: STAR_CHOICES.map((choice) => ({
      value: choice,
      label: starsLabel(choice, request),
      count: counted.stars[choice],
      chosen: request.stars.includes(choice),
    })),
    groups: groupFacets(request, counted.sets),
    communes: communeFacets(request, counted.communes),
    producers: producerFacets(request, counted),
    in_stock: counted.inStock,
    rated: counted.rated,
    price: counted.price,
  };
}

export function starsLabel(choice: StarChoice, { locale }: Pick<ListingRequest, "locale">): string {
  if (choice === "none") return locale === "en" ? "Without stars" : "Chưa có sao";
  return locale === "en" ? `${choice} stars` : `${choice} sao`;
}

function groupFacets(request: ListingRequest, counts: Counts): ListingFacets["groups"] {
  return GROUPS_2026.map((group) => {
    const sets = setsOfGroup(group.no).map((set) => ({
      value: String(set.no),
      label: set.name[request.locale],
      count: counts.get(String(set.no)) ?? 0,
      chosen: request.sets.includes(set.no),
    }));
    return {
      value: String(group.no),
      label: group.name[request.locale],
      count: sets.reduce((sum, set) => sum + set.count, 0),
      chosen: request.groups.includes(group.no),
      sets: sets.filter((set) => set.count > 0 || set.chosen),
    };
  });
}

function communeFacets(request: ListingRequest, counts: Counts): FacetValue[] {
  const codes = new Set([...counts.keys(), ...request.communes]);
  return [...codes]
    .map((code) => ({
      value: code,
      label: communeRef(code)?.name ?? code,
      count: counts.get(code) ?? 0,
      chosen: request.communes.includes(code),
    }))
    .sort(byCountThenName);
}

function producerFacets(
  request: ListingRequest,
  { producers, chosenProducers }: CountedFacets,
): FacetValue[] {
  const joined = new Set([...producers.keys(), ...chosenProducers]);
  return [...joined]
    .map((each) => {
      const { handle, name } = splitProducer(each);
      return {
        value: handle,
        label: name,
        count: producers.get(each) ?? 0,
        chosen: request.producers.includes(handle),
      };
    })
    .sort(byCountThenName);
}

/** Made once: comparing by a language anew costs more than all counting. */
const BY_NAME = new Intl.Collator("vi");

function byCountThenName(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || BY_NAME.compare(a.label, b.label);
}
