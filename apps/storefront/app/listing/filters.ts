import { type Day, isDay } from "@market/ocop";
import type { ListingSort } from "@market/store-contract";

/** What a listing page's address says. Everything in it was cleaned: unknown values are dropped. */
export interface Filters {
  q: string;
  stars: string[];
  group: string[];
  set: string[];
  commune: string[];
  producer: string[];
  priceMin: number | null;
  priceMax: number | null;
  inStock: boolean;
  /** Buyers gave four points or more on average. */
  rated: boolean;
  /** Only visits that can be booked for that day. */
  day: Day | null;
  /** For so many people; null where nothing is said, or no day. */
  party: number | null;
  /** Search the words as they were typed, mend nothing. */
  exactly: boolean;
  /** null: the engine's choice, relevance for a search, else stars. */
  sort: ListingSort | null;
  page: number;
}

export type ListName = "stars" | "group" | "set" | "commune" | "producer";

export const SORTS: readonly ListingSort[] = ["relevance", "stars", "newest", "price", "-price"];

const LONGEST_QUERY = 200;
const MOST_VALUES = 30;
const HIGHEST_PRICE = 1_000_000_000;
const LAST_PAGE = 5_000;
export const MOST_PEOPLE = 99;

const SHAPES: Record<ListName, RegExp> = {
  stars: /^([345]|none)$/,
  group: /^[1-6]$/,
  set: /^([1-9]|1\d|2[0-6])$/,
  commune: /^\d{5}$/,
  producer: /^[a-z0-9][a-z0-9-]{0,119}$/,
};
const LISTS = Object.keys(SHAPES) as ListName[];

/**
 * Reads an address; `dropped` names the parameters that held something without meaning.
 * @param today a day before it is over, and dropped
 */
export function readFilters(
  params: URLSearchParams,
  today: Day = "",
): { filters: Filters; dropped: string[] } {
  const dropped = new Set<string>();
  const list = (name: ListName) => {
    const given = params.getAll(name).filter((value) => value !== "");
    const good = [...new Set(given.filter((value) => SHAPES[name].test(value)))].slice(0, MOST_VALUES);
    if (given.some((value) => !SHAPES[name].test(value))) dropped.add(name);
    return good;
  };
  const whole = (name: string, highest: number) => {
    const text = (params.get(name) ?? "").replace(/[\s.,₫đ]/g, "");
    if (text === "") return null;
    if (/^\d{1,12}$/.test(text) && Number(text) <= highest) return Number(text);
    dropped.add(name);
    return null;
  };
  const sort = params.get("sort") ?? "";
  if (sort !== "" && !SORTS.some((known) => known === sort)) dropped.add("sort");
  const dayGiven = params.get("day") ?? "";
  const day = isDay(dayGiven) && dayGiven >= today ? dayGiven : null;
  if (dayGiven !== "" && !day) dropped.add("day");
  const party = whole("party", MOST_PEOPLE) || null;
  const filters: Filters = {
    q: cleanQuery(params.get("q") ?? ""),
    stars: list("stars"),
    group: list("group"),
    set: list("set"),
    commune: list("commune"),
    producer: list("producer"),
    priceMin: whole("price_min", HIGHEST_PRICE),
    priceMax: whole("price_max", HIGHEST_PRICE),
    inStock: params.get("in_stock") === "1",
    rated: params.get("rating") === "4",
    day,
    party: day ? party : null,
    exactly: params.get("exactly") === "1",
    sort: SORTS.find((known) => known === sort) ?? null,
    page: whole("page", LAST_PAGE) || 1,
  };
  if (params.get("page") === "0") dropped.add("page");
  return { filters, dropped: [...dropped] };
}

export function cleanQuery(text: string): string {
  // Control characters have no place in a name and trouble the database.
  return text
    .replace(/\p{Cc}+/gu, " ")
    .trim()
    .slice(0, LONGEST_QUERY);
}

/** The query part of an address, always in one order and without what is the default. */
export function writeFilters(filters: Filters): URLSearchParams {
  const params = new URLSearchParams();
  if (filters.q) params.set("q", filters.q);
  if (filters.q && filters.exactly) params.set("exactly", "1");
  for (const name of LISTS) for (const value of filters[name]) params.append(name, value);
  if (filters.priceMin !== null) params.set("price_min", String(filters.priceMin));
  if (filters.priceMax !== null) params.set("price_max", String(filters.priceMax));
  if (filters.inStock) params.set("in_stock", "1");
  if (filters.rated) params.set("rating", "4");
  if (filters.day) params.set("day", filters.day);
  if (filters.day && filters.party) params.set("party", String(filters.party));
  if (filters.sort) params.set("sort", filters.sort);
  if (filters.page > 1) params.set("page", String(filters.page));
  return params;
}

/** An address of the same list with something changed; back on its first page unless a page is named. */
export function addressOf(path: string, filters: Filters, change: Partial<Filters> = {}): string {
  const query = writeFilters({ ...filters, page: 1, ...change }).toString();
  return query ? `${path}?${query}` : path;
}

export function without(filters: Filters, name: ListName, value: string): Partial<Filters> {
  return { [name]: filters[name].filter((each) => each !== value) };
}

export function chosenCount(filters: Filters): number {
  const lists = LISTS.reduce((sum, name) => sum + filters[name].length, 0);
  const prices = Number(filters.priceMin !== null) + Number(filters.priceMax !== null);
  return lists + prices + Number(filters.inStock) + Number(filters.rated) + Number(filters.day !== null);
}

/** What a visit's own page is asked for where the list was asked for a day. */
export function visitQuery({ day, party }: Filters): string {
  return day ? `?${new URLSearchParams({ day, party: String(party ?? 1) })}` : "";
}
