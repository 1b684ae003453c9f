import type { StarsNote, StarsShown } from "./certificate";
import type { CommuneRef, ProducerRef } from "./producer";

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
  sort?: string;
  page?: string;
  per_page?: string;
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
  thumbnail: string | null;
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
  /** In đồng, of all that matches without the price filter; null when nothing matches. */
  price: { min: number; max: number } | null;
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
}

/** GET /store/listing/communes: how many goods each of today's communes has, for the tile map. */
export interface CommuneCounts {
  counts: Record<string, number>;
}
