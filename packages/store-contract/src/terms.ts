/** A province or city of today, by its official two-digit code. */
export interface ProvinceRef {
  code: string;
  /** As written in an address: "Hải Phòng". */
  name: string;
}

/**
 * Whether goods can be bought today, by the season, by a harvest that is sold ahead and by their producer's rest. `back_in` is the
 * season's next month, 1 to 12; `harvest_on` a day.
 */
export type SaleState =
  | { kind: "on_sale" }
  | { kind: "preorder"; harvest_on: string }
  | { kind: "out_of_season"; back_in: number }
  /** The producer takes a rest: until and with that day; null where nobody knows. */
  | { kind: "resting"; until: string | null };

/** What holds for some goods and not for others; told beside the price, in the basket and on the order. */
export interface SellingTerms {
  sale: SaleState;
  /** Months of the season, 1 to 12; empty: all year. */
  season_months: number[];
  /** Where a parcel may go; null: all of Vietnam. Fresh goods are bound to where they arrive fresh. */
  ships_to: ProvinceRef[] | null;
  /** Sets 23–25: collected or brought by the producer, never a parcel. */
  living: boolean;
  /** Sets 14–15: shown to adults, never paid in cash. */
  alcohol: boolean;
}

export interface ProductTerms extends SellingTerms {
  /** Pieces that are sold ahead in all, of the variant that has most; null unless goods are ordered ahead. */
  preorder_cap: number | null;
  /** The producer brings the goods itself: for how many đồng, and where to (null: all of Vietnam). */
  own_delivery: { amount: number; to: ProvinceRef[] | null } | null;
  /** A food supplement: the page must say that it is no medicine. */
  supplement: boolean;
  /** % vol of a drink. */
  abv: number | null;
}

/** Company data for an invoice. The producer issues it; we hand it on. */
export interface InvoiceData {
  company_name: string;
  address: string;
  /** 10 or 13 digits with their check digit, or a person's 12; written as `parseTaxCode` writes it. */
  tax_code: string;
  /** Where the electronic invoice goes. */
  email: string;
}

/** The header by which the storefront says that the shopper confirmed to be of age; without it no alcohol is shown. */
export type AdultHeader = { "x-adult-confirmed"?: "1" };
