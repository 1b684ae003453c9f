import type { StarsNote, StarsShown } from "./certificate";
import type { CommuneRef, ProducerRef } from "./producer";
import type { SaleState } from "./terms";

export type Locale = "vi" | "en";
export type ListingKind = "product" | "experience";
export type ListingSort = "relevance" | "stars" | "newest" | "price" | "-price";

/**
 * GET /store/listing. Repeated keys are lists: `?stars=4&stars=5&group=1`. A value that makes no sense is
 * dropped and named in `ignored`; nothing here ever answers 500.
 */
export interface ListingQuery {
  q?: string;
  locale?: Locale;
  kind?: ListingKind;
  /** "3" | "4" | "5" | "none" */
  stars?: string[];
  /** "1" to "6" of the taxonomy in force. */
  group?: string[];
  /** "1" to "26" */
  set?: string[];
  /** Five-digit commune codes. */
  commune?: string[];
  /** Producer handles. */
  producer?: string[];
  price_min?: string;
  price_max?: string;
  /** "1": only what can be bought now. */
  in_stock?: string;
  /** "4": only what buyers rated with four points or more on average. */
  rating?: string;
  /** YYYY-MM-DD, today or later: only visits that can be booked for that day. */
  day?: string;
  /** With `day`: for so many people, "1" to "99". */
  party?: string;
  sort?: string;
  page?: string;
  per_page?: string;
  /** "1": search the words as they were typed, mend nothing. */
  exactly?: string;
}

/** All that a result card shows. */
export interface ListingCard {
  id: string;
  kind: ListingKind;
  handle: string;
  /** In the locale asked for; Vietnamese where no translation stands. */
  title: string;
  /** The title as HTML-safe text with `<mark>` around what matched; null without a query. */
  title_marked: string | null;
  producer: ProducerRef | null;
  commune: CommuneRef | null;
  set_no: number;
  /** 1 to 6, of the taxonomy in force. */
  group: number;
  stars: StarsShown;
  stars_note: StarsNote;
  /** Lowest price in đồng; null when it cannot be bought here. */
  price: number | null;
  in_stock: boolean;
  /** Left out where goods are on sale as usual. */
  sale?: SaleState;
  thumbnail: string | null;
  /** Of buyers; left out where nobody has rated. */
  rating?: { average: number; count: number };
}

export interface FacetValue {
  value: string;
  label: string;
  count: number;
  chosen: boolean;
}

export interface ListingFacets {
  /** "5", "4", "3", "none", always all four. */
  stars: FacetValue[];
  /** The six groups in force, each with its sets that hold goods. */
  groups: Array<FacetValue & { sets: FacetValue[] }>;
  communes: FacetValue[];
  producers: FacetValue[];
  in_stock: number;
  /** Rated four points or more. */
  rated: number;
  /** In đồng, of all that matches without the price filter; null when nothing matches. */
  price: { min: number; max: number; bars: PriceBar[] } | null;
}

/** One bar of the price histogram: goods from `from` đồng (included) to `to` (left out, but for the last bar). */
export interface PriceBar {
  from: number;
  to: number;
  count: number;
}

/** The query was mended before it was asked: "nuoc man" → "nước mắm". */
export interface MendedQuery {
  /** What was searched instead, as it should be shown. */
  query: string;
  /** What was typed. Sent back as `exactly=1`, it is searched as it stands. */
  typed: string;
}

/** What helps when nothing was found. */
export interface EmptyHelp {
  /** Filters that, left out alone, would leave goods; the most goods first. `value` is empty where all values of `param` go. */
  drop: Array<{ param: string; value: string; label: string; count: number }>;
  /** Goods near to what was asked for. */
  near: ListingCard[];
}

export interface ListingAnswer {
  items: ListingCard[];
  total: number;
  page: number;
  pages: number;
  per_page: number;
  sort: ListingSort;
  facets: ListingFacets;
  /** Names of the parameters that were dropped because they make no sense. */
  ignored: string[];
  engine: "postgres" | "meilisearch";
  /** The usual engine is down or slow and another one answered. */
  degraded: boolean;
  mended: MendedQuery | null;
  /** Set only when `total` is 0. */
  empty: EmptyHelp | null;
}

/** GET /store/listing/suggestions?q=&locale=: what a search box offers while one types; at most eight in all. */
export interface SuggestionsAnswer {
  goods: Array<{
    handle: string;
    kind: ListingKind;
    title: string;
    /** HTML-safe, `<mark>` around what matched. */
    title_marked: string;
    thumbnail: string | null;
    stars: StarsShown;
    price: number | null;
  }>;
  producers: Array<{ handle: string; name: string; commune: string | null }>;
  /** Groups and sets: the listing's parameter that chooses them. */
  groups: Array<{ param: "group" | "set"; value: string; name: string }>;
  /** Today's communes; `old_name` when an old commune or district was typed. */
  places: Array<{ code: string; name: string; old_name: string | null }>;
}

/** GET /store/listing/communes: how many goods each of today's communes has, for the tile map. */
export interface CommuneCounts {
  counts: Record<string, number>;
}
