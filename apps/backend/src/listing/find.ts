import { dayOf } from "@market/ocop";
import type { ListingAnswer } from "@market/store-contract";
import { listingCard } from "./card";
import type { ListingDocument } from "./document";
import type { ListingEngine } from "./engine";
import { listingFacets } from "./facets";
import type { Scope } from "./filters";
import { type PageSource, pageOf, pageQueries } from "./page";
import type { ListingRequest } from "./parse-query";
import { tallyOf, tallyQueries } from "./tally";
import { foldedWords } from "./text";

/**
 * Answers a listing request: the page, and the counts beside it. All queries that do not wait for one another go to
 * the engine in one round; deep pages and the order by stars take a second.
 */
export async function findListing(
  engine: ListingEngine,
  request: ListingRequest,
  scope: Scope,
): Promise<ListingAnswer> {
  const source: PageSource = { engine, request, scope, today: dayOf(new Date(scope.at)) };
  const page = pageQueries(source);
  const tally = tallyQueries(request, scope);
  const found = await engine.ask([...page.queries, ...tally.queries]);
  const counted = tallyOf(request, tally, found.slice(page.queries.length));
  const documents: ListingDocument[] = await pageOf(source, page, found, counted);
  const words = request.text ? foldedWords(request.text) : [];
  return {
    items: documents.map((document) =>
      listingCard(document, { locale: request.locale, today: source.today, words }),
    ),
    total: counted.total,
    page: request.page,
    pages: Math.ceil(counted.total / request.perPage),
    per_page: request.perPage,
    sort: request.sort,
    facets: listingFacets(request, counted),
    ignored: request.ignored,
    engine: engine.name,
    degraded: false,
    mended: request.mended,
    empty: null,
  };
}
