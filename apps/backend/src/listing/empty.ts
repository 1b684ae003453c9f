import { dayOf, formatDay, formatDong, groupByNo, setByNo } from "@market/ocop";
import type { EmptyHelp, Locale } from "@market/store-contract";
import { communeRef, listingCard } from "./card";
import { splitProducer } from "./document";
import { CARD_FIELDS, type ListingEngine, type Query } from "./engine";
import { starsLabel } from "./facets";
import { inChannels, listingFilters, type Scope } from "./filters";
import type { ListingRequest } from "./parse-query";
import { engineText } from "./tally";
import { foldedWords } from "./text";

type Drop = EmptyHelp["drop"][number];

const NEAR = 8;

interface Without extends Omit<Drop, "count"> {
  request: ListingRequest;
}

/**
 * For a request that found nothing: which of its filters is in the way, and goods near to it. The engine must know words by
 * halves, as PostgreSQL's listing does.
 */
export async function emptyHelp(
  engine: ListingEngine,
  request: ListingRequest,
  scope: Scope,
): Promise<EmptyHelp> {
  const choices = await withoutEach(engine, request, scope);
  const counted = await engine.ask(choices.map((each) => countQuery(each.request, scope)));
  const drop = choices
    .map(({ param, value, label }, index) => ({ param, value, label, count: counted[index]?.count ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return { drop, near: await nearGoods(engine, request, scope) };
}

/** The request once without each of its filters; several values of one filter go together, for only together do they narrow. */
async function withoutEach(engine: ListingEngine, request: ListingRequest, scope: Scope): Promise<Without[]> {
  const { locale, stars, sets, groups, communes, producers, priceMin, priceMax, inStock, rated, day, text } =
    request;
  const all: Without[] = [];
  const add = (
    param: string,
    values: readonly string[],
    labels: readonly string[],
    change: Partial<ListingRequest>,
  ) =>
    all.push({
      param,
      value: values.length === 1 ? (values[0] ?? "") : "",
      label: labels.join(", "),
      request: { ...request, ...change },
    });
  if (stars.length > 0)
    add(
      "stars",
      stars,
      stars.map((each) => starsLabel(each, request)),
      { stars: [] },
    );
  if (sets.length > 0)
    add(
      "set",
      sets.map(String),
      sets.map((no) => setByNo(no).name[locale]),
      { sets: [] },
    );
  else if (groups.length > 0) {
    const names = groups.map((no) => groupByNo(no).name[locale]);
    add("group", groups.map(String), names, { groups: [] });
  }
  if (communes.length > 0) {
    add(
      "commune",
      communes,
      communes.map((code) => communeRef(code)?.name ?? code),
      { communes: [] },
    );
  }
  if (producers.length > 0) {
    add("producer", producers, await producerNames(engine, producers, scope), { producers: [] });
  }
  if (priceMin !== null || priceMax !== null) {
    add("price", [], [priceLabel(priceMin, priceMax, locale)], { priceMin: null, priceMax: null });
  }
  if (inStock) add("in_stock", ["1"], [locale === "en" ? "In stock" : "Còn hàng"], { inStock: false });
  if (rated) {
    const label = locale === "en" ? "Rated 4 points or more" : "Điểm đánh giá từ 4 trở lên";
    add("rating", ["4"], [label], { rated: false });
  }
  if (day) add("day", [day], [formatDay(day, locale)], { day: null });
  // Without its only filter a search finds all there is: that is no help.
  if (text && all.length > 0) add("q", [text], [`“${text}”`], { text: null });
  return all;
}

function priceLabel(min: number | null, max: number | null, locale: Locale): string {
  if (min === null) return `≤ ${formatDong(max ?? 0, locale)}`;
  if (max === null) return `≥ ${formatDong(min, locale)}`;
  return `${formatDong(min, locale)} – ${formatDong(max, locale)}`;
}

async function producerNames(engine: ListingEngine, handles: string[], scope: Scope): Promise<string[]> {
  const [found] = await engine.ask([
    {
      fields: ["id"],
      filters: {
        producer_handle: { $in: handles },
        $and: [inChannels(scope.salesChannelIds, scope.alcohol)],
      },
      pagination: { take: 0 },
      search_options: { count: "none", facets: [{ field: "producer", limit: handles.length }] },
    },
  ]);
  const facet = found?.facets?.producer;
  const names = new Map(
    facet?.type === "value"
      ? facet.values.map(({ value }) => [splitProducer(value).handle, splitProducer(value).name])
      : [],
  );
  return handles.map((handle) => names.get(handle) ?? handle);
}

function countQuery(request: ListingRequest, scope: Scope): Query {
  return {
    fields: ["id"],
    filters: { ...engineText(request), $and: [listingFilters(request, scope)] },
    pagination: { take: 0 },
    search_options: { match_strategy: "all", count: "exact" },
  };
}

/** The same words without the filters, then some of the words under the filters, then some of the words anywhere. */
async function nearGoods(
  engine: ListingEngine,
  request: ListingRequest,
  scope: Scope,
): Promise<EmptyHelp["near"]> {
  const bare: ListingRequest = {
    ...request,
    ...{ stars: [], sets: [], groups: [], communes: [], producers: [] },
    ...{ priceMin: null, priceMax: null, inStock: false, rated: false, day: null },
  };
  const near = (of: ListingRequest, strategy: "all" | "any"): Query => ({
    fields: CARD_FIELDS,
    filters: { ...engineText(of), $and: [listingFilters(of, scope)] },
    pagination: { take: NEAR },
    search_options: { match_strategy: strategy, count: "none" },
  });
  const found = await engine.ask(
    request.text
      ? [near(bare, "all"), near(request, "any"), near(bare, "any")]
      : [
          near({ ...request, priceMin: null, priceMax: null, inStock: false }, "all"),
          near({ ...request, stars: [], communes: [] }, "all"),
          ...(request.day ? [near({ ...request, day: null }, "all")] : []),
        ],
  );
  const documents = new Map(
    found.flatMap((each) => each.documents).map((document) => [document.id, document]),
  );
  const today = dayOf(new Date(scope.at));
  const words = request.text ? foldedWords(request.text) : [];
  return [...documents.values()]
    .slice(0, NEAR)
    .map((document) => listingCard(document, { locale: request.locale, today, words }));
}
