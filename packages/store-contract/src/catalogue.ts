import type { StarsShown } from "./certificate";
import type { SaleState } from "./terms";

/** What a public page is about; alcohol, drafts and producers who may not sell are in none. */
export type CatalogueKind = "product" | "experience" | "producer" | "certificate";

/**
 * GET /store/catalogue-pages/parts?kind=: where each stretch of at most `part_size` pages begins, for sitemaps of bounded length.
 * A stretch is then read by `CataloguePages`, from `after` on.
 */
export interface CatalogueParts {
  part_size: number;
  parts: Array<{
    /** The last id before the stretch; null for the first. */
    after: string | null;
    count: number;
  }>;
}

/**
 * GET /store/catalogue-pages?kind=&after=&limit= (at most 1,000): public pages by id, for sitemaps and feeds. `limit` rows are looked
 * through; those that are no public page are left out, so an answer may be short, or empty, before the end.
 */
export interface CataloguePages {
  pages: CataloguePage[];
  /** The next `after`; null at the end. */
  next: string | null;
}

export interface CataloguePage {
  id: string;
  /** Without language: `/products/nuoc-mam`. */
  path: string;
  title: string;
  title_en: string | null;
  /** The last instant at which what the page shows became something else, stars that ended included. */
  modified: string;
  /** Addresses of the backend's files. */
  pictures: string[];
  /** Goods only. */
  goods: CatalogueGoods | null;
}

export interface CatalogueGoods {
  description: string | null;
  description_en: string | null;
  set_no: number;
  /** By today's season. */
  sale: SaleState;
  /** A parcel may go to all of Vietnam: neither fresh goods bound to some provinces nor living things. */
  ships_everywhere: boolean;
  /** By today. */
  stars: StarsShown;
  producer: string | null;
  /** The producer sells here itself; false for a page made from public articles. */
  joined: boolean;
  demo: boolean;
  made_up: boolean;
  weight_grams: number | null;
  variants: Array<{ id: string; title: string; price: number | null; in_stock: boolean }>;
}
