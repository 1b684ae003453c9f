import type { HerbalKind } from "@market/ocop";
import type { SaleState } from "@market/store-contract";

/** GET and POST /admin/products/:id/selling-terms */
export interface AdminSellingTerms {
  set_no: number | null;
  /** null: all of Vietnam. */
  ship_to: string[] | null;
  season_months: number[];
  harvest_on: string | null;
  herbal_kind: HerbalKind | null;
  abv: number | null;
  demo: boolean;
  /** Today's, by the backend's clock. */
  sale: SaleState;
  discountable: boolean;
  /** Pieces at the producer's, and those that are promised: the cap of what is ordered ahead. */
  variants: Array<{ id: string; title: string; stocked: number; reserved: number; counted: boolean }>;
  provinces: Array<{ code: string; name: string }>;
  /** What would stand against publishing it as it is. */
  faults: Array<{ code: string; vi: string; en: string }>;
}

export interface AdminSellingTermsAnswer {
  selling_terms: AdminSellingTerms;
}

/** POST /admin/producers/:id/own-delivery */
export interface AdminOwnDelivery {
  price: number | null;
  to: string[] | null;
}

export interface AdminOwnDeliveryAnswer {
  own_delivery: AdminOwnDelivery;
  provinces: Array<{ code: string; name: string }>;
}
