import type {
  GoodsContent,
  GoodsPart,
  GoodsPicture,
  GoodsTerms,
  GoodsVariant,
  OwnGoods,
} from "@market/store-contract";

/** Texts of the form that stand alone, each under its own name. */
export const TEXT_FIELDS = [
  "title",
  "title_en",
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
  "set_no",
  "herbal_kind",
  "abv",
  "harvest_on",
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export const VARIANT_FIELDS = [
  "id",
  "title",
  "title_en",
  "sku",
  "weight_grams",
  "price",
  "stock",
] as const satisfies ReadonlyArray<keyof GoodsVariant>;
export type TypedVariant = Record<(typeof VARIANT_FIELDS)[number], string>;

/** What lies in a gift box; a blank row chooses nothing. */
export interface TypedPart {
  variant_id: string;
  pieces: string;
}

export interface TypedPicture extends GoodsPicture {
  /** Where it is to stand, as it was typed. */
  place: string;
}

/** The form of goods as it was typed; nothing of it is understood yet. */
export interface TypedGoods {
  texts: Record<TextField, string>;
  months: string[];
  provinces: string[];
  variants: TypedVariant[];
  pictures: TypedPicture[];
  /** null: no gift box */
  parts: TypedPart[] | null;
  /** Words by which something is searched for that may lie in the box, and those that were searched for last. */
  find: string;
  found: string;
  version: string;
}

export const BLANK_VARIANT: TypedVariant = {
  id: "",
  title: "",
  title_en: "",
  sku: "",
  weight_grams: "",
  price: "",
  stock: "",
};

export const BLANK_PART: TypedPart = { variant_id: "", pieces: "" };

export const NEW_GOODS: TypedGoods = {
  texts: Object.fromEntries(TEXT_FIELDS.map((name) => [name, ""])) as TypedGoods["texts"],
  months: [],
  provinces: [],
  variants: [BLANK_VARIANT],
  pictures: [],
  parts: null,
  find: "",
  found: "",
  version: "",
};

export const NEW_BOX: TypedGoods = { ...NEW_GOODS, parts: [BLANK_PART, BLANK_PART] };

/** As the form begins with goods that are there. */
export function typedOf({
  content,
  terms,
  version,
}: Pick<OwnGoods, "content" | "terms" | "version">): TypedGoods {
  const { abv } = content;
  const texts = TEXT_FIELDS.map((name) => {
    const value = name === "harvest_on" ? terms.harvest_on : content[name];
    return [name, value === null ? "" : String(value)];
  });
  return {
    texts: { ...Object.fromEntries(texts), abv: abv === null ? "" : String(abv).replace(".", ",") },
    months: terms.season_months.map(String),
    provinces: terms.ship_to ?? [],
    variants: content.variants.map(typedVariant),
    pictures: content.pictures.map((picture, place) => ({ ...picture, place: String(place + 1) })),
    parts: content.parts?.map(({ variant_id, pieces }) => ({ variant_id, pieces: String(pieces) })) ?? null,
    find: "",
    found: "",
    version,
  };
}

function typedVariant(variant: GoodsVariant): TypedVariant {
  return Object.fromEntries(
    VARIANT_FIELDS.map((name) => [name, variant[name] === null ? "" : String(variant[name])]),
  ) as TypedVariant;
}

/** A form as it was sent. What was marked to be removed, and rows that nobody filled in, are gone. */
export function typedIn(form: FormData): TypedGoods {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.replaceAll("\r\n", "\n") : "";
  };
  const several = (name: string) => form.getAll(name).filter((one): one is string => typeof one === "string");
  const removed = new Set(several("remove"));
  return {
    texts: Object.fromEntries(TEXT_FIELDS.map((name) => [name, text(name)])) as TypedGoods["texts"],
    months: several("season_months"),
    provinces: several("ship_to"),
    variants: rows(form, "variants")
      .filter((row) => !removed.has(row))
      .map(
        (row) =>
          Object.fromEntries(VARIANT_FIELDS.map((name) => [name, text(`${row}.${name}`)])) as TypedVariant,
      )
      .filter((variant) => Object.values(variant).some((value) => value.trim() !== "")),
    pictures: rows(form, "pictures")
      .filter((row) => !removed.has(row))
      .map((row) => ({
        url: text(`${row}.url`),
        alt: text(`${row}.alt`),
        alt_en: text(`${row}.alt_en`),
        place: text(`${row}.place`),
      }))
      .sort((a, b) => placeOf(a) - placeOf(b)),
    parts: text("box") === "" ? null : partsIn(text, removed, rows(form, "parts")),
    find: text("find").trim(),
    found: text("found"),
    version: text("version"),
  };
}

/** In the order in which they are kept: what is wrong is told by the row. */
function partsIn(
  text: (name: string) => string,
  removed: ReadonlySet<string>,
  rows: readonly string[],
): TypedPart[] {
  return rows
    .filter((row) => !removed.has(row))
    .map((row) => ({ variant_id: text(`${row}.variant_id`), pieces: text(`${row}.pieces`).trim() }))
    .filter(({ variant_id, pieces }) => variant_id || pieces)
    .sort((a, b) => (a.variant_id < b.variant_id ? -1 : 1));
}

/** `variants.0`, `variants.1` …, as many as the form had. */
function rows(form: FormData, list: string): string[] {
  const found = new Set<string>();
  for (const name of form.keys()) {
    const row = new RegExp(`^${list}\\.\\d{1,3}(?=\\.)`).exec(name)?.[0];
    if (row) found.add(row);
  }
  return [...found].sort((a, b) => Number(a.split(".")[1]) - Number(b.split(".")[1]));
}

/** Without a place it stays behind those that have one. */
function placeOf({ place }: TypedPicture): number {
  const number = Number(place.trim());
  return place.trim() && Number.isFinite(number) ? number : Number.MAX_SAFE_INTEGER;
}

export interface Fault {
  field: string;
  code: string;
  values?: Record<string, string | number>;
}

/** What was typed, understood; and what is no number. */
export function goodsIn(typed: TypedGoods): { content: GoodsContent; terms: GoodsTerms; faults: Fault[] } {
  const faults: Fault[] = [];
  const number = (field: string, text: string, read: (text: string) => number | null): number | null => {
    if (text.trim() === "") return null;
    const value = read(text);
    if (value === null) faults.push({ field, code: "not_a_number" });
    return value;
  };
  const { texts, months, provinces, variants, pictures, parts } = typed;
  const { set_no, herbal_kind, abv, harvest_on, ...plain } = texts;
  const content: GoodsContent = {
    ...plain,
    set_no: number("set_no", set_no, wholeNumber),
    herbal_kind: herbal_kind === "supplement" || herbal_kind === "medicine" ? herbal_kind : null,
    abv: number("abv", abv, decimal),
    pictures: pictures.map(({ url, alt, alt_en }) => ({ url, alt, alt_en })),
    variants: variants.map((variant, row): GoodsVariant => {
      const at = (name: string) => `variants.${row}.${name}`;
      return {
        id: variant.id || null,
        title: variant.title,
        title_en: variant.title_en,
        sku: variant.sku.trim() || null,
        weight_grams: number(at("weight_grams"), variant.weight_grams, wholeNumber),
        price: number(at("price"), variant.price, wholeNumber),
        stock: number(at("stock"), variant.stock, wholeNumber),
      };
    }),
    parts:
      parts?.map(({ variant_id, pieces }, row): GoodsPart => {
        const at = (name: string) => `parts.${row}.${name}`;
        if (!variant_id) faults.push({ field: at("variant_id"), code: "required" });
        if (!pieces) faults.push({ field: at("pieces"), code: "required" });
        return { variant_id, pieces: number(at("pieces"), pieces, wholeNumber) ?? 0 };
      }) ?? null,
  };
  const terms: GoodsTerms = {
    season_months: months.map(Number).filter((month) => Number.isInteger(month)),
    harvest_on: harvest_on || null,
    ship_to: provinces.length > 0 ? provinces : null,
  };
  return { content, terms, faults };
}

/** "85000", "85.000", "85 000 đ", "1,250,000 ₫": whole, whichever way its thousands are told apart; else null. */
export function wholeNumber(text: string): number | null {
  const plain = text.trim().replace(/\s*(đồng|vnd|đ|₫|g|gr)\.?$/i, "");
  if (!/^\d{1,3}([.,\s]\d{3})+$|^\d+$/.test(plain)) return null;
  const value = Number(plain.replace(/\D/g, ""));
  return Number.isSafeInteger(value) ? value : null;
}

/** "29,5" as "29.5"; null where it is no number. */
function decimal(text: string): number | null {
  const plain = text
    .trim()
    .replace(/\s*%.*$/, "")
    .replace(",", ".");
  return /^\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
