import { type Day, type HerbalKind, isAlcohol, isLivingThing, saleState } from "@market/ocop";
import { provinceByCode } from "@market/ocop/places";
import type { ProvinceRef, Resting, SellingTerms } from "@market/store-contract";

/** What holds for one product, as it was written down. */
export interface Terms {
  /** null: all of Vietnam. */
  ship_to: string[] | null;
  /** Empty: all year. */
  season_months: number[];
  harvest_on: Day | null;
  herbal_kind: HerbalKind | null;
  /** % vol */
  abv: number | null;
}

/** A row as the graph answers it, or none: most goods have no terms of their own. */
export type TermsRow = {
  ship_to?: unknown;
  season_months?: unknown;
  harvest_on?: string | null;
  herbal_kind?: string | null;
  abv?: number | null;
} | null;

export const TERMS_FIELDS = ["ship_to", "season_months", "harvest_on", "herbal_kind", "abv"] as const;

/** The same as paths from a product's neighbour, for example `product.`. */
export const termsFields = (path = ""): string[] =>
  TERMS_FIELDS.map((field) => `${path}selling_terms.${field}`);

export function termsOf(row: TermsRow | undefined): Terms {
  const months = listOf(row?.season_months, (month): month is number => Number.isInteger(month)) ?? [];
  const kind = row?.herbal_kind;
  return {
    ship_to: listOf(row?.ship_to, (code): code is string => typeof code === "string"),
    season_months: months,
    harvest_on: row?.harvest_on ?? null,
    herbal_kind: kind === "supplement" || kind === "medicine" ? kind : null,
    abv: typeof row?.abv === "number" ? row.abv : null,
  };
}

/** The terms as a shopper is told of them on a day. Of a producer that rests nothing is sold, ahead neither. */
export function shownTerms(
  terms: Terms,
  setNo: number | null,
  today: Day,
  rest: Resting | null = null,
): SellingTerms {
  return {
    sale: rest ? { kind: "resting", until: rest.until } : saleState(terms, today),
    season_months: terms.season_months,
    ships_to: terms.ship_to && provinceRefs(terms.ship_to),
    living: setNo !== null && isLivingThing(setNo),
    alcohol: setNo !== null && isAlcohol(setNo),
  };
}

export function provinceRefs(codes: readonly string[]): ProvinceRef[] {
  return codes.flatMap((code) => {
    const province = provinceByCode(code);
    return province ? [{ code, name: province.name }] : [];
  });
}

/** A list of provinces as a column of JSON holds it; null: no area. */
export function areaOf(value: unknown): string[] | null {
  return listOf(value, (code): code is string => typeof code === "string");
}

function listOf<T>(value: unknown, fits: (each: unknown) => each is T): T[] | null {
  return Array.isArray(value) ? value.filter(fits) : null;
}
