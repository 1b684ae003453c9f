import type { GoodsContent, GoodsPart, GoodsPicture, GoodsTerms, GoodsVariant } from "@market/store-contract";

/** Texts of goods, each in both languages, as far as a page shows them. */
export const TEXTS = ["title", "description", "story", "ingredients", "shelf_life", "storage"] as const;
export type TextName = (typeof TEXTS)[number];
/** Of those, the ones that stand in the product's metadata. */
export const FACTS = ["story", "ingredients", "shelf_life", "storage"] as const;

/** What an officer looks at, in the order in which a page shows it. */
export const CONTENT_FIELDS = [
  "title",
  "title_en",
  "set_no",
  "herbal_kind",
  "abv",
  "pictures",
  "description",
  "description_en",
  "story",
  "story_en",
  "ingredients",
  "ingredients_en",
  "shelf_life",
  "shelf_life_en",
  "storage",
  "storage_en",
  "variants",
  "parts",
] as const satisfies ReadonlyArray<keyof GoodsContent>;

export const TERMS_NAMES = ["season_months", "harvest_on", "ship_to"] as const satisfies ReadonlyArray<
  keyof GoodsTerms
>;

export const NO_TERMS: GoodsTerms = { season_months: [], harvest_on: null, ship_to: null };

/** A column of JSON read back; what it lacks is as good as empty. */
export function contentOf(stored: unknown): GoodsContent {
  const given = (stored ?? {}) as Partial<GoodsContent>;
  const texts = Object.fromEntries(
    TEXTS.flatMap((name) => [
      [name, given[name] ?? ""],
      [`${name}_en`, given[`${name}_en`] ?? ""],
    ]),
  ) as Record<TextName | `${TextName}_en`, string>;
  return {
    ...texts,
    set_no: given.set_no ?? null,
    herbal_kind: given.herbal_kind ?? null,
    abv: given.abv ?? null,
    pictures: (given.pictures ?? []).map(pictureOf),
    variants: (given.variants ?? []).map(variantOf),
    parts: given.parts ? given.parts.map(partOf).sort(byVariant) : null,
  };
}

export function termsIn(stored: unknown): GoodsTerms {
  const { season_months, harvest_on, ship_to } = (stored ?? {}) as Partial<GoodsTerms>;
  return { season_months: season_months ?? [], harvest_on: harvest_on ?? null, ship_to: ship_to ?? null };
}

/** The same keys in the same order, whoever made it: what is equal is written equally. */
function pictureOf({ url, alt, alt_en }: GoodsPicture): GoodsPicture {
  return { url, alt: alt ?? "", alt_en: alt_en ?? "" };
}

function partOf({ variant_id, pieces }: GoodsPart): GoodsPart {
  return { variant_id, pieces };
}

/** The shop keeps no order of what lies in a box. */
export function byVariant(one: GoodsPart, other: GoodsPart): number {
  return one.variant_id < other.variant_id ? -1 : 1;
}

function variantOf(given: GoodsVariant): GoodsVariant {
  const { id, title, title_en, sku, weight_grams, price, stock } = given;
  return {
    id: id ?? null,
    title: title ?? "",
    title_en: title_en ?? "",
    sku: sku || null,
    weight_grams: weight_grams ?? null,
    price: price ?? null,
    stock: stock ?? null,
  };
}

export function sameContent(one: GoodsContent, other: GoodsContent): boolean {
  return CONTENT_FIELDS.every((field) => isSame(one[field], other[field]));
}

export function sameTerms(one: GoodsTerms, other: GoodsTerms): boolean {
  return TERMS_NAMES.every((name) => isSame(one[name], other[name]));
}

export const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
