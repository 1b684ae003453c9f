import { groupOfSet, setsOfGroup } from "@market/ocop";
import type { SearchTypes } from "@medusajs/framework/types";
import { ALCOHOL_SETS } from "../selling-terms";
import type { ListingRequest, StarChoice } from "./parse-query";

/** What may be chosen in the listing, each counted without regard to its own chosen values. */
export const DIMENSIONS = ["stars", "topic", "commune", "producer", "price", "stock", "rating"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** No product's id. */
const NOTHING = "none";

/** What is the same in every query of one request. */
export interface Scope {
  /** Of the publishable key. */
  salesChannelIds: string[];
  /** ms since 1970: stars are those that may be shown at this instant. */
  at: number;
  /** The shopper confirmed to be of age, and alcohol is sold: see `mayShowAlcohol`. Else nothing here speaks of it. */
  alcohol?: boolean;
  /** Product ids of the visits that can be booked for the request's day: the database's answer of this moment. */
  visits?: readonly string[];
}

export function isChosen(request: ListingRequest, dimension: Dimension): boolean {
  switch (dimension) {
    case "stars":
      return request.stars.length > 0;
    case "topic":
      return request.groups.length + request.sets.length > 0;
    case "commune":
      return request.communes.length > 0;
    case "producer":
      return request.producers.length > 0;
    case "price":
      return request.priceMin !== null || request.priceMax !== null;
    case "stock":
      return request.inStock;
    case "rating":
      return request.rated;
  }
}

/** The filters of a request, leaving one dimension out where its own values are to be counted. */
export function listingFilters(
  request: ListingRequest,
  scope: Scope,
  except?: Dimension,
): SearchTypes.SearchFilters {
  const wanted = (dimension: Dimension) => dimension !== except && isChosen(request, dimension);
  const all: SearchTypes.SearchFilters[] = [inChannels(scope.salesChannelIds, scope.alcohol)];
  if (request.kind) all.push({ kind: request.kind });
  if (wanted("stars")) all.push(starsFilter(request.stars, scope.at));
  if (wanted("topic")) all.push({ set_no: { $in: chosenSets(request) } });
  if (wanted("commune")) all.push({ commune_code: { $in: request.communes } });
  if (wanted("producer")) all.push({ producer_handle: { $in: request.producers } });
  if (wanted("price")) all.push({ price: priceRange(request) });
  if (wanted("stock")) all.push({ in_stock: true });
  if (wanted("rating")) all.push({ well_rated: true });
  // Not a dimension: every count is of that day.
  if (request.day) all.push({ id: { $in: scope.visits?.length ? [...scope.visits] : [NOTHING] } });
  return { $and: all };
}

/** Goods of the key's sales channels. What is not published is never in the index; alcohol is left out unless it may be shown. */
export function inChannels(salesChannelIds: string[], alcohol = false): SearchTypes.SearchFilters {
  const here: SearchTypes.SearchFilters = { sales_channel_ids: { $overlaps: salesChannelIds } };
  return alcohol ? here : { $and: [here, { set_no: { $nin: [...ALCOHOL_SETS] } }] };
}

/**
 * A chosen set narrows its own group; groups without a chosen set count whole. So `group=1&set=3&group=4` means set 3
 * and all of group 4.
 */
export function chosenSets({ groups, sets }: Pick<ListingRequest, "groups" | "sets">): number[] {
  const narrowed = new Set<number>(sets.map((set) => groupOfSet(set).no));
  const whole = groups.filter((group) => !narrowed.has(group));
  return [...new Set([...sets, ...whole.flatMap((group) => setsOfGroup(group).map((set) => set.no))])];
}

/** Goods that show one of these numbers of stars at an instant. The dates are in the query, so no job can be late. */
export function starsFilter(choices: readonly StarChoice[], at: number): SearchTypes.SearchFilters {
  const stars = choices.filter((choice) => choice !== "none").map(Number);
  const any: SearchTypes.SearchFilters[] = [];
  if (stars.length > 0) any.push(nowFilter(stars, at), nextFilter(stars, at));
  if (choices.includes("none"))
    any.push({ $not: { $or: [nowFilter(ALL_STARS, at), nextFilter(ALL_STARS, at)] } });
  return { $or: any };
}

const ALL_STARS = [3, 4, 5];

/** Counted in the index's first stretch. */
export function nowFilter(stars: readonly number[], at: number): SearchTypes.SearchFilters {
  return { stars: { $in: [...stars] }, stars_from: { $lte: at }, stars_until: { $gte: at } };
}

/** Counted in the stretch that follows: stars that began, or changed, since the document was written. */
export function nextFilter(stars: readonly number[], at: number): SearchTypes.SearchFilters {
  return { next_stars: { $in: [...stars] }, next_from: { $lte: at }, next_until: { $gte: at } };
}

/** As above for any number of stars; goods without a stretch have no dates and so drop out by themselves. */
export function anyStarsNow(at: number): SearchTypes.SearchFilters {
  return { stars_until: { $gte: at }, stars_from: { $lte: at } };
}

export function anyStarsNext(at: number): SearchTypes.SearchFilters {
  return { next_from: { $lte: at }, next_until: { $gte: at } };
}

function priceRange({ priceMin, priceMax }: ListingRequest): { $gte?: number; $lte?: number } {
  return {
    ...(priceMin === null ? {} : { $gte: priceMin }),
    ...(priceMax === null ? {} : { $lte: priceMax }),
  };
}
