import type { Experience } from "./booking";
import type { CertificateSummary, StarsNote, StarsShown } from "./certificate";
import type { ListingKind } from "./listing";
import type { GoodsBoxBar } from "./own-goods";
import type { CommuneRef, ProducerRef } from "./producer";
import type { ProductVoices } from "./review";
import type { ProductTerms } from "./terms";

export interface ProductVariant {
  id: string;
  title: string;
  /** đồng, tax included; null when not on sale. */
  price: number | null;
  /** Pieces that can be bought now; null when stock is not counted. */
  available: number | null;
}

/** What lies in a gift box. */
export interface ProductPart {
  title: string;
  /** Of several sizes; else empty. */
  variant_title: string;
  pieces: number;
  /** null where it has no page of its own now. */
  handle: string | null;
  /** There is not enough of it for one box. */
  short: boolean;
  /** 1 to 12; empty: all year. */
  season_months: number[];
  /** Of what is out of season, the month in which it is back; else null. */
  back_in: number | null;
  stars: StarsShown;
  stars_note: StarsNote;
}

/** GET /store/listing/products/:handle?locale= */
export interface ProductPage {
  id: string;
  kind: ListingKind;
  handle: string;
  title: string;
  /** The Vietnamese name, for the English page; the certificate names the goods so. */
  title_vi: string;
  description: string | null;
  story: string | null;
  images: Array<{ url: string; alt: string }>;
  variants: ProductVariant[];
  producer: (ProducerRef & { commune: CommuneRef | null; joined: boolean; story: string | null }) | null;
  commune: CommuneRef | null;
  set_no: number;
  group: number;
  stars: StarsShown;
  stars_note: StarsNote;
  /** The one that counts today, else the last one, else null. */
  certificate: CertificateSummary | null;
  /** Texts, price, stock and picture were made for the demonstration. */
  demo: boolean;
  /** "ví dụ": the goods themselves are made up. */
  made_up: boolean;
  weight_grams: number | null;
  shelf_life: string | null;
  storage: string | null;
  ingredients: string | null;
  seo_description: string;
  terms: ProductTerms;
  /** What lies in a gift box, each with its own stars; empty for what is no box. A box shows no stars but those of a certificate of its own. */
  parts: ProductPart[];
  /** Why nobody can buy this gift box, however much there is of its parts; null where one can, and for what is no box. */
  bar: GoodsBoxBar | null;
  /** Of buyers: their ratings, never to be mixed up with `stars`. */
  voices: ProductVoices;
  /** What can be booked here; without it a visit is a page only. */
  experience?: Experience | null;
}
