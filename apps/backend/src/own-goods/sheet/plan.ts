import { fold } from "@market/ocop";
import type { GoodsContent, GoodsPart, GoodsTerms, GoodsVariant } from "@market/store-contract";
import { generateEntityId } from "@medusajs/framework/utils";
import type { BadCell } from "../../certificates/admin-shapes";
import { contentOf, NO_TERMS, sameContent, sameTerms, TEXTS } from "../content";
import type { KnownGoods } from "../known-goods";
import { partsIn } from "./parts";
import { badCell, columnNamed, type RowValues, type SheetRow } from "./read-goods-rows";

/** A code of the producer's, and what it is the code of. */
export interface KnownCode {
  product_id: string;
  variant_id: string;
}

/** What a sheet would do to one piece of goods. */
export interface GoodsPlan {
  product_id: string;
  /** null: they are new */
  known: KnownGoods | null;
  content: GoodsContent;
  terms: GoodsTerms;
  content_changed: boolean;
  terms_changed: boolean;
  /** Of variants in the shop. */
  prices: Array<{ id: string; price: number; before: number | null }>;
  stocks: Array<{ id: string; stock: number; before: number | null }>;
}

const PRODUCT_TEXTS = TEXTS.flatMap((name) => [name, `${name}_en`] as const);

/** Rows of goods that the producer has. The whole of what is written in a cell counts; an empty one changes nothing. */
export function changeOf(
  rows: readonly SheetRow[],
  known: KnownGoods,
  codes: ReadonlyMap<string, KnownCode>,
  named: ReadonlyMap<string, string>,
): { plan: GoodsPlan; bad: BadCell[] } {
  const { live, document } = known;
  const bad = differing(rows);
  const { content, terms } = withProduct(document.content, document.terms, rows);
  const box = partsIn(rows, known, named);
  bad.push(...box.bad);
  if (box.parts) bad.push(...becomeBox(content, box.parts, rows));
  const inShop = new Map((live?.stock ?? []).map((one) => [one.id, one]));
  const prices: GoodsPlan["prices"] = [];
  const stocks: GoodsPlan["stocks"] = [];
  for (const { row, values } of rows) {
    const id = codes.get(String(values.sku))?.variant_id ?? "";
    const variant = content.variants.find((one) => one.id === id);
    if (!variant) continue;
    writeVariant(variant, values);
    const now = inShop.get(id);
    const { price, stock } = values as { price?: number; stock?: number };
    if (!now) {
      variant.price = price ?? variant.price;
      if (!content.parts) variant.stock = stock ?? variant.stock;
      else if (stock !== undefined) bad.push(stockOfABox(row, stock));
      continue;
    }
    if (price !== undefined && price !== now.price) prices.push({ id, price, before: now.price });
    if (stock === undefined || stock === now.stock) continue;
    const column = columnNamed("stock");
    if (now.box) bad.push(stockOfABox(row, stock));
    else if (now.stock === null) bad.push(badCell(row, column, String(stock), "stock_not_counted"));
    else if (stock < now.reserved)
      bad.push(badCell(row, column, String(stock), "fewer_than_ordered", { taken: now.reserved }));
    else stocks.push({ id, stock, before: now.stock });
  }
  bad.push(...sameTitles(rows, content.variants));
  const plan: GoodsPlan = {
    product_id: known.id,
    known,
    content,
    terms,
    content_changed: !sameContent(content, document.content),
    terms_changed: !sameTerms(terms, document.terms),
    prices,
    stocks,
  };
  return { plan, bad };
}

/** Rows of one name that no goods have yet: each is a size. */
export function newGoodsOf(
  rows: readonly SheetRow[],
  named: ReadonlyMap<string, string>,
): { plan: GoodsPlan; bad: BadCell[] } {
  const bad = differing(rows);
  const { content, terms } = withProduct(contentOf({}), NO_TERMS, rows);
  content.variants = rows.map(({ values }): GoodsVariant => {
    const { sku, price, stock } = values as { sku?: string; price?: number; stock?: number };
    const variant: GoodsVariant = {
      id: generateEntityId(undefined, "variant"),
      title: "",
      title_en: "",
      sku: sku ?? null,
      weight_grams: null,
      price: price ?? null,
      stock: stock ?? null,
    };
    writeVariant(variant, values);
    return variant;
  });
  const box = partsIn(rows, null, named);
  bad.push(...box.bad);
  if (box.parts) {
    for (const { row, values } of rows) {
      if (typeof values.stock === "number") bad.push(stockOfABox(row, values.stock));
    }
    bad.push(...becomeBox(content, box.parts, rows));
  }
  bad.push(...sameTitles(rows, content.variants));
  const plan: GoodsPlan = {
    product_id: generateEntityId(undefined, "prod"),
    known: null,
    content,
    terms,
    content_changed: true,
    terms_changed: true,
    prices: [],
    stocks: [],
  };
  return { plan, bad };
}

/** A box has one kind, and no stock of its own. */
function becomeBox(content: GoodsContent, parts: GoodsPart[], rows: readonly SheetRow[]): BadCell[] {
  content.parts = parts;
  for (const variant of content.variants) variant.stock = null;
  const [, second] = rows;
  if (content.variants.length < 2) return [];
  const title = String((second ?? rows[0])?.values.variant_title ?? "");
  return [badCell((second ?? rows[0])?.row ?? 0, columnNamed("variant_title"), title, "box_of_one_kind")];
}

const stockOfABox = (row: number, stock: number) =>
  badCell(row, columnNamed("stock"), String(stock), "stock_of_a_box");

function withProduct(before: GoodsContent, terms: GoodsTerms, rows: readonly SheetRow[]) {
  const content: GoodsContent = { ...before, variants: before.variants.map((variant) => ({ ...variant })) };
  const said = saidOnce(rows);
  for (const name of PRODUCT_TEXTS) {
    const text = said[name];
    if (typeof text === "string") content[name] = text;
  }
  if (typeof said.set_no === "number") content.set_no = said.set_no;
  const months = said.season_months;
  return { content, terms: Array.isArray(months) ? { ...terms, season_months: months } : terms };
}

function writeVariant(variant: GoodsVariant, { variant_title, weight_grams }: RowValues): void {
  if (typeof variant_title === "string") variant.title = variant_title;
  if (typeof weight_grams === "number") variant.weight_grams = weight_grams;
}

const OF_PRODUCT = [...PRODUCT_TEXTS, "set_no", "season_months", "parts"] as const;

/** What is said of a product, by the first of its rows that says it. */
function saidOnce(rows: readonly SheetRow[]): RowValues {
  return Object.assign({}, ...[...rows].reverse().map(({ values }) => values));
}

/** Two rows of one product that say different things of it. */
function differing(rows: readonly SheetRow[]): BadCell[] {
  return OF_PRODUCT.flatMap((key) => {
    const first = rows.find(({ values }) => values[key] !== undefined);
    return rows.flatMap(({ row, values }): BadCell[] => {
      const value = values[key];
      if (!first || value === undefined || String(value) === String(first.values[key])) return [];
      return [badCell(row, columnNamed(key), String(value), "differs", { row: first.row })];
    });
  });
}

function sameTitles(rows: readonly SheetRow[], variants: readonly GoodsVariant[]): BadCell[] {
  const column = columnNamed("variant_title");
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { title } of variants) {
    if (variants.length > 1 && (seen.has(title) || title === "")) doubled.add(title);
    seen.add(title);
  }
  return rows.flatMap(({ row, values }) => {
    const title = String(values.variant_title ?? "");
    if (!doubled.has(title) || rows.length < 2) return [];
    return [badCell(row, column, title, title === "" ? "required" : "twice")];
  });
}

/** Codes and names that stand in the file twice, or belong to goods that are called otherwise. */
export function strayRows(
  rows: readonly SheetRow[],
  codes: ReadonlyMap<string, KnownCode>,
  names: ReadonlyMap<string, string>,
): BadCell[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ row, values }): BadCell[] => {
    const { sku, title } = values as { sku?: string; title?: string };
    if (!sku) return [];
    const before = seen.get(sku);
    if (before !== undefined)
      return [badCell(row, columnNamed("sku"), sku, "twice_in_file", { row: before })];
    seen.set(sku, row);
    const other = names.get(fold(title ?? ""));
    if (codes.has(sku) || other === undefined) return [];
    return [badCell(row, columnNamed("title"), title ?? "", "name_taken", { sku: other || "–" })];
  });
}
