import type { Day } from "@market/ocop";
import type { SearchTypes } from "@medusajs/framework/types";
import { starsOn } from "./card";
import type { ListingDocument } from "./document";
import { CARD_FIELDS, type Found, type ListingEngine, type Query } from "./engine";
import { listingFilters, type Scope, starsFilter } from "./filters";
import { type ListingRequest, STAR_CHOICES } from "./parse-query";
import { hasMarks, rank } from "./rank";
import { type Counts, engineText } from "./tally";
import { spelledWords } from "./text";

export interface PageSource {
  engine: ListingEngine;
  request: ListingRequest;
  scope: Scope;
  today: Day;
}

export interface PageQueries {
  kind: "ordered" | "by_stars" | "by_relevance";
  /** What can be asked before anything is known. */
  queries: Query[];
}

/** So many of the engine's best are put in order by us; a text that is looked for seldom has more. */
const WINDOW = 96;

const NEWEST: SearchTypes.SearchPagination["order"] = { created: "DESC", id: "ASC" };

export function pageQueries(source: PageSource): PageQueries {
  const { request } = source;
  const { perPage } = request;
  const skip = (request.page - 1) * perPage;
  if (request.sort === "stars") return { kind: "by_stars", queries: [] };
  if (request.sort !== "relevance" || !request.text) {
    return { kind: "ordered", queries: [query(source, { skip, take: perPage, order: orderOf(request) })] };
  }
  const window = query(
    source,
    skip < windowOf(perPage) ? { take: windowOf(perPage) } : { skip, take: perPage },
  );
  return { kind: "by_relevance", queries: hasMarks(request.text) ? [window, exactQuery(source)] : [window] };
}

/** The page's documents in their order; asks a second time only where the first answers must be known. */
export async function pageOf(
  source: PageSource,
  { kind }: PageQueries,
  found: readonly Found[],
  counts: Counts,
): Promise<ListingDocument[]> {
  switch (kind) {
    case "ordered":
      return found[0]?.documents ?? [];
    case "by_stars":
      return pageByStars(source, counts);
    case "by_relevance":
      return pageByRelevance(source, found, counts.total);
  }
}

/**
 * Five stars, four, three, none: one stretch of the list after the other, each asked for with today's date. So goods
 * whose certificate ended at midnight stand among those without stars, although the index still holds their number.
 */
async function pageByStars(source: PageSource, counts: Counts): Promise<ListingDocument[]> {
  const { request, scope, engine } = source;
  let before = (request.page - 1) * request.perPage;
  let left = request.perPage;
  const queries: Query[] = [];
  for (const choice of STAR_CHOICES) {
    if (request.stars.length > 0 && !request.stars.includes(choice)) continue;
    const size = counts.stars[choice];
    const take = Math.min(left, size - before);
    if (take > 0) {
      const filters = starsFilter([choice], scope.at);
      queries.push(query(source, { skip: before, take, order: NEWEST }, filters));
      left -= take;
    }
    before = Math.max(0, before - size);
  }
  return (await engine.ask(queries)).flatMap(({ documents }) => documents);
}

/**
 * The list is: goods spelled exactly as typed, at most a window of them, then all others. Within a window we rank;
 * beyond it the engine's own order stands, so each page continues where the one before ended.
 */
async function pageByRelevance(
  source: PageSource,
  [folded, exact]: readonly Found[],
  total: number,
): Promise<ListingDocument[]> {
  const { request, engine } = source;
  const skip = (request.page - 1) * request.perPage;
  const first = ranked(source, exact?.documents ?? []);
  if (first.length === 0) {
    if (skip >= windowOf(request.perPage)) return folded?.documents ?? [];
    return ranked(source, folded?.documents ?? []).slice(skip, skip + request.perPage);
  }
  if (total <= windowOf(request.perPage)) {
    return skip >= total ? [] : ranked(source, folded?.documents ?? []).slice(skip, skip + request.perPage);
  }
  const page = first.slice(skip, skip + request.perPage);
  const left = request.perPage - page.length;
  if (left === 0) return page;
  const others = { id: { $nin: first.map(({ id }) => id) } };
  const [rest] = await engine.ask([
    query(source, { skip: Math.max(0, skip - first.length), take: left }, others),
  ]);
  return [...page, ...(rest?.documents ?? [])];
}

function ranked({ request, today }: PageSource, documents: readonly ListingDocument[]): ListingDocument[] {
  const candidates = documents.map((document) => ({ document, stars: starsOn(document, today).stars }));
  return rank(candidates, request.text ?? "").map(({ document }) => document);
}

/** Whole pages, so that none straddles the window's end. */
function windowOf(perPage: number): number {
  return Math.ceil(WINDOW / perPage) * perPage;
}

function exactQuery(source: PageSource): Query {
  const { request } = source;
  const asked = query(source, { take: windowOf(request.perPage) });
  return { ...asked, filters: { ...asked.filters, q: spelledWords(request.text ?? "").join(" ") } };
}

function query(
  { request, scope }: PageSource,
  pagination: SearchTypes.SearchPagination,
  also?: SearchTypes.SearchFilters,
): Query {
  return {
    fields: CARD_FIELDS,
    filters: {
      ...engineText(request),
      $and: [listingFilters(request, scope), ...(also ? [also] : [])],
    },
    pagination,
    search_options: { match_strategy: "all", count: "none" },
  };
}

function orderOf({ sort }: ListingRequest): SearchTypes.SearchPagination["order"] {
  if (sort === "price") return { price: "ASC", id: "ASC" };
  if (sort === "-price") return { price: "DESC", id: "ASC" };
  return NEWEST;
}
