/**
 * A producer's own goods at the desk, under `/producer/products`; see `desk.ts` for who may ask. Goods of another producer, and ids of
 * nothing, answer 404 `unknown_product` alike.
 */

export type HerbalGoodsKind = "supplement" | "medicine";

export interface GoodsPicture {
  /** As `POST /producer/products/pictures` answered it, or as the product has it. */
  url: string;
  /** What is seen, for who does not see it; empty: the product's name. */
  alt: string;
  alt_en: string;
}

/** One size or kind in which the product is sold. */
export interface GoodsVariant {
  /** null for a new one; it has one once it was saved. */
  id: string | null;
  title: string;
  title_en: string;
  /** The producer's own code; no two of their goods have the same. */
  sku: string | null;
  weight_grams: number | null;
  /** Only of one that is not in the shop yet; price and stock of others are changed at once, by `stock-and-price`. Whole đồng. */
  price: number | null;
  stock: number | null;
}

/** What lies in a gift box: a size of the producer's own other goods, by its id in the shop, and how many of it. */
export interface GoodsPart {
  variant_id: string;
  /** 1 to 99 */
  pieces: number;
}

/** One of the producer's goods that may lie in a gift box, or does. */
export interface GoodsPartChoice {
  variant_id: string;
  /** Product and size. */
  title: string;
  sku: string | null;
  /** Pieces that nobody has ordered; null: not counted. */
  left: number | null;
  /** 1 to 12; empty: all year. */
  season_months: number[];
  /** Why no box with it can be bought now; null: it can. */
  bar: GoodsBoxBar | null;
}

/** `gone`: not the producer's any more. `stronger`: has more alcohol than the box says of itself. `no_season`: the box and its parts are never in season together. */
export type GoodsBoxBar =
  | "gone"
  | "off_sale"
  | "sold_ahead"
  | "living"
  | "alcohol"
  | "stronger"
  | "no_season";

/** What an officer looks at before anybody else sees it. A text that is not there is empty. */
export interface GoodsContent {
  title: string;
  title_en: string;
  description: string;
  description_en: string;
  story: string;
  story_en: string;
  ingredients: string;
  ingredients_en: string;
  shelf_life: string;
  shelf_life_en: string;
  storage: string;
  storage_en: string;
  /** 1 to 26 */
  set_no: number | null;
  herbal_kind: HerbalGoodsKind | null;
  /** % vol */
  abv: number | null;
  pictures: GoodsPicture[];
  variants: GoodsVariant[];
  /** Of a gift box, which has one variant and no stock of its own; null: it is none. In the order of their ids. */
  parts: GoodsPart[] | null;
}

/** What holds at once when it is saved. */
export interface GoodsTerms {
  /** 1 to 12; none: all year */
  season_months: number[];
  /** A harvest that is ordered ahead; how much of it, the stock says. */
  harvest_on: string | null;
  /** Two-digit codes of provinces that a parcel may go to; null: all of Vietnam. */
  ship_to: string[] | null;
}

/** `new`: nobody but the producer and officers has seen it; `off`: taken off sale. */
export type GoodsSale = "new" | "on" | "off";
/** What waits beside it; null: nothing. */
export type GoodsPending = "draft" | "in_review" | "sent_back" | null;

export interface GoodsComment {
  /** A field of `GoodsContent`; empty: the whole. */
  field: keyof GoodsContent | "";
  text: string;
}

/** Price and stock of one variant, as they are now. */
export interface GoodsStock {
  id: string;
  title: string;
  sku: string | null;
  price: number | null;
  /** Pieces at the producer's, and those promised to buyers; null: not counted. */
  stock: number | null;
  reserved: number;
  /**
   * Of a gift box, which has no stock of its own: how many more what is there of its parts suffices for, null where the shop does not have it
   * yet. Null for what is no box.
   */
  box: { makes: number | null } | null;
}

export interface OwnGoodsRow {
  id: string;
  title: string;
  thumbnail: string | null;
  sale: GoodsSale;
  pending: GoodsPending;
  updated_at: string;
  variants: GoodsStock[];
}

export type OwnGoodsState = "on_sale" | "off_sale" | "draft" | "in_review" | "sent_back";

/** GET /producer/products?q=&state=&page= */
export interface OwnGoodsList {
  products: OwnGoodsRow[];
  count: number;
  page: number;
  per_page: number;
  /** All there are, whatever is asked for. */
  by_state: Record<OwnGoodsState | "all", number>;
}

export interface OwnGoods extends OwnGoodsRow {
  /** Its address in the shop, once it is there. */
  handle: string | null;
  content: GoodsContent;
  terms: GoodsTerms;
  /** Where goods off sale may be put back without being looked at again. */
  may_return: boolean;
  /** Of the officer who sent it back. */
  comments: GoodsComment[];
  sent_at: string | null;
  /** What lies in it, and what of that cannot be sold now; empty where it is no gift box. */
  parts: GoodsPartChoice[];
  /** To be sent with what is changed: whoever saved in between is not overwritten. */
  version: string;
}

/** GET /producer/products/:id, and the answer to every change of one */
export interface OwnGoodsAnswer {
  product: OwnGoods;
}

/**
 * POST /producer/products (201) and /producer/products/:id — 422 by field (`variants.0.price`, `pictures.1`); 409 `changed_meanwhile` names
 * each field that somebody else changed: `changed_meanwhile` where both did, `changed_by_other` where what was sent is as it was before.
 */
export interface OwnGoodsBody {
  content: GoodsContent;
  terms: GoodsTerms;
  /** Left out for new goods. */
  version?: string;
  /** To the officers, once it is complete; else it is kept as a draft. */
  send?: boolean;
}

/**
 * GET /producer/products/parts?q=&chosen= — what may lie in a gift box and has each word of `q` in its names or its code, by their names; before
 * them the variants of `chosen`, with commas, as far as they may.
 */
export interface GoodsPartChoices {
  choices: GoodsPartChoice[];
  /** There are more than are listed: ask for less. */
  more: boolean;
}

/** POST /producer/products/:id/send — sent twice it is in the queue once. */
export interface SendGoodsBody {
  version?: string;
}

/**
 * POST /producer/products/:id/stock-and-price: at once. `…_was`: what the form showed; 409 `changed_meanwhile` (values: now) where it is
 * something else by now. 422 `fewer_than_ordered` (values: taken), `stock_not_counted`, `stock_of_a_box`.
 */
export interface StockAndPriceBody {
  variants: Array<{
    id: string;
    price?: number;
    price_was?: number | null;
    stock?: number;
    stock_was?: number | null;
  }>;
}

/** POST /producer/products/:id/on-sale — 409 `not_in_the_shop`, `needs_review` */
export interface OnSaleBody {
  on_sale: boolean;
}

/** POST /producer/products/pictures, as a form with files under `pictures` (JPEG, PNG, WebP) — 413 `too_large`, 415 `not_a_picture` (field `pictures.N`) */
export interface PicturesAnswer {
  pictures: Array<{ url: string; width: number; height: number }>;
}

/** One cell of a sheet that cannot be taken, and what to do about it. */
export interface BadGoodsCell {
  /** As the spreadsheet numbers its rows. */
  row: number;
  /** The column's heading; null when it concerns the row. */
  column: string | null;
  value: string;
  code: string;
  what_to_do: { vi: string; en: string };
}

/**
 * POST /producer/products/import, as a form with a `file` (.xlsx or .csv): looks at it and writes nothing (202). GET /producer/products/import/:id
 * tells how far that is — 404 `unknown_import`; POST /producer/products/import/:id/run writes all of it or nothing, once — 409 `bad_cells`.
 */
export interface GoodsImportAnswer {
  import: {
    id: string;
    /** `checked`: it waits for a word; `failed`: nothing of it was written. */
    state: "checking" | "checked" | "writing" | "done" | "failed";
    rows: number;
    /** How many rows it has come to. */
    done: number;
    /** Products; null before they were looked at. */
    summary: { created: number; changed: number; unchanged: number } | null;
    /** The first of them. */
    bad_cells: BadGoodsCell[];
    bad_count: number;
  };
}

/** What an officer sees of one field: as it is in the shop, and as it would be. */
export interface GoodsChange {
  field: keyof GoodsContent;
  before: GoodsContent[keyof GoodsContent] | null;
  after: GoodsContent[keyof GoodsContent];
}

export interface GoodsReviewRow {
  id: string;
  product_id: string;
  title: string;
  producer: { id: string; name: string };
  /** null: it is new */
  handle: string | null;
  sent_at: string;
  sent_by: string;
  /** Fields that would change. */
  fields: Array<keyof GoodsContent>;
}

/** GET /admin/product-reviews?limit=&offset= — who has waited longest is first */
export interface GoodsReviewList {
  reviews: GoodsReviewRow[];
  count: number;
}

/** GET /admin/product-reviews/:id — 404 `unknown_review` */
export interface GoodsReview extends GoodsReviewRow {
  state: "in_review" | "sent_back" | "draft" | "approved";
  changes: GoodsChange[];
  /** What is as it was, or new goods' terms, to read beside. */
  content: GoodsContent;
  terms: GoodsTerms;
  /** By their ids, whatever lies in it now or would. */
  parts: GoodsPartChoice[];
  /** Of the time before, where it was sent back. */
  comments: GoodsComment[];
  /** What the law says against selling it as it would be. */
  faults: Array<{ code: string; vi: string; en: string }>;
  version: string;
}

export interface GoodsReviewAnswer {
  review: GoodsReview;
}

/** POST /admin/product-reviews/:id/approve — twice is as once; 409 `changed_meanwhile`, `not_in_review`; 422 `may_not_be_sold` */
export interface ApproveGoodsBody {
  version: string;
}

/** POST /admin/product-reviews/:id/send-back — the same, and 422 `required` without a comment */
export interface SendBackGoodsBody {
  version: string;
  comments: GoodsComment[];
}
