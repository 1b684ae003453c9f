import { type Day, isDay, todayOf } from "@market/ocop";
import { communeByCode } from "@market/ocop/places";
import type { ListingKind, ListingQuery, ListingSort, Locale, MendedQuery } from "@market/store-contract";
import { clock } from "../clock";
import { foldedWords, wordsOf } from "./text";

export const STAR_CHOICES = ["5", "4", "3", "none"] as const;
export type StarChoice = (typeof STAR_CHOICES)[number];

const SORTS: readonly ListingSort[] = ["relevance", "stars", "newest", "price", "-price"];
const LISTS = ["stars", "group", "set", "commune", "producer"] as const satisfies ReadonlyArray<
  keyof ListingQuery
>;
const SINGLES = [
  "q",
  "locale",
  "kind",
  "price_min",
  "price_max",
  "in_stock",
  "rating",
  "day",
  "party",
  "sort",
  "page",
  "per_page",
  "exactly",
] as const satisfies ReadonlyArray<keyof ListingQuery>;

export const MAX_QUERY_LENGTH = 100;
const MAX_QUERY_WORDS = 12;
const MAX_CHOICES = 60;
export const DEFAULT_PER_PAGE = 24;
export const MAX_PER_PAGE = 96;
const MAX_PAGE = 999_999;
const MAX_PARTY = 99;
const MAX_PRICE = 1_000_000_000_000;

/** A listing request after cleaning: whatever is in here makes sense. */
export interface ListingRequest {
  /** As typed, cut and without control characters; null where there is nothing to look for. */
  text: string | null;
  locale: Locale;
  kind: ListingKind | null;
  stars: StarChoice[];
  groups: number[];
  sets: number[];
  communes: string[];
  producers: string[];
  priceMin: number | null;
  priceMax: number | null;
  inStock: boolean;
  /** Buyers gave four points or more on average. */
  rated: boolean;
  /** Only visits that can be booked for that day, for so many people. */
  day: Day | null;
  party: number;
  sort: ListingSort;
  page: number;
  perPage: number;
  /** Parameters that were dropped because they make no sense. */
  ignored: string[];
  /** The text is searched as it was typed. */
  exactly: boolean;
  /** Set where `text` was mended before the search. */
  mended: MendedQuery | null;
}

/**
 * Reads and cleans a query string. Never throws: broken escapes, objects (`stars[x]=1`), lists where one value
 * belongs and values out of range are dropped and named in `ignored`.
 * @param search with or without its question mark
 * @param today a day before it is over: nothing can be booked for it
 */
export function parseListingQuery(search: string, today: Day = todayOf(clock)): ListingRequest {
  const ignored = new Set<string>();
  const given = collect(search, ignored);

  const list = <T>(name: (typeof LISTS)[number], read: (value: string) => T | null): T[] => {
    const kept = new Set<T>();
    for (const value of given.get(name) ?? []) {
      if (value === "") continue;
      const read_ = read(value);
      if (read_ === null || kept.size >= MAX_CHOICES) ignored.add(name);
      else kept.add(read_);
    }
    return [...kept];
  };
  const single = <T>(name: (typeof SINGLES)[number], read: (value: string) => T | null): T | null => {
    const values = (given.get(name) ?? []).filter((value) => value.trim() !== "");
    if (values.length > 1) ignored.add(name);
    if (values[0] === undefined) return null;
    const read_ = read(values[0]);
    if (read_ === null) ignored.add(name);
    return read_;
  };

  const text = single("q", cleanText);
  let priceMin = single("price_min", readPrice);
  let priceMax = single("price_max", readPrice);
  if (priceMin !== null && priceMax !== null && priceMin > priceMax)
    [priceMin, priceMax] = [priceMax, priceMin];
  const wanted = single("sort", (value) => SORTS.find((sort) => sort === value) ?? null);

  return {
    text,
    locale: single("locale", (value) => (value === "vi" || value === "en" ? value : null)) ?? "vi",
    kind: single("kind", (value) => (value === "product" || value === "experience" ? value : null)),
    stars: list("stars", (value) => STAR_CHOICES.find((choice) => choice === value) ?? null),
    groups: list("group", (value) => readNumber(value, 1, 6)),
    sets: list("set", (value) => readNumber(value, 1, 26)),
    communes: list("commune", (value) => (communeByCode(value) ? value : null)),
    producers: list("producer", (value) => (/^[a-z0-9-]{1,120}$/.test(value) ? value : null)),
    priceMin,
    priceMax,
    inStock: single("in_stock", (value) => (value === "1" ? true : null)) ?? false,
    rated: single("rating", (value) => (value === "4" ? true : null)) ?? false,
    day: single("day", (value) => (isDay(value) && value >= today ? value : null)),
    party: single("party", (value) => readNumber(value, 1, MAX_PARTY)) ?? 1,
    sort: sortFor(wanted, text),
    page: single("page", (value) => readNumber(value, 1, MAX_PAGE)) ?? 1,
    perPage: single("per_page", (value) => readNumber(value, 1, MAX_PER_PAGE)) ?? DEFAULT_PER_PAGE,
    exactly: single("exactly", (value) => (value === "1" ? true : null)) ?? false,
    mended: null,
    ignored: [...ignored].sort(),
  };
}

/** Relevance means nothing without words: then the certified come first. */
function sortFor(wanted: ListingSort | null, text: string | null): ListingSort {
  if (wanted && wanted !== "relevance") return wanted;
  return text ? "relevance" : "stars";
}

/** `stars=4`, `stars[]=4` and `stars[0]=4` are the same list; any other bracket is no parameter of ours. */
function collect(search: string, ignored: Set<string>): Map<string, string[]> {
  const known = new Set<string>([...LISTS, ...SINGLES]);
  const given = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams(search)) {
    const [, name, index] = /^([a-z_]+)(\[.*)?$/.exec(key) ?? [];
    if (!name || !known.has(name)) continue;
    const isList = LISTS.some((list) => list === name);
    if (index !== undefined && !(isList && /^\[\d{0,3}\]$/.test(index))) ignored.add(name);
    else given.set(name, [...(given.get(name) ?? []), value]);
  }
  return given;
}

export function cleanText(value: string): string | null {
  const words = wordsOf(
    value
      .slice(0, MAX_QUERY_LENGTH * 4)
      .replace(/\p{C}/gu, " ")
      .slice(0, MAX_QUERY_LENGTH),
  );
  const text = words.slice(0, MAX_QUERY_WORDS).join(" ");
  return foldedWords(text).length > 0 ? text : null;
}

function readNumber(value: string, min: number, max: number): number | null {
  if (!/^\d{1,9}$/.test(value)) return null;
  const number = Number(value);
  return number >= min && number <= max ? number : null;
}

/** Đồng as people write them: `150000`, `150.000`, `150,000 ₫`. */
function readPrice(value: string): number | null {
  const digits = value.trim().replace(/\s*[₫đ]$/iu, "");
  if (!/^(\d{1,13}|\d{1,3}([.,\s]\d{3})+)$/.test(digits)) return null;
  const price = Number(digits.replace(/\D/g, ""));
  return price <= MAX_PRICE ? price : null;
}
