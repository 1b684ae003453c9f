import {
  addDays,
  type CertificateFacts,
  certificateThatCounts,
  type Day,
  healthClaims,
  isLivingThing,
  SET_OF_COSMETICS,
  saleState,
  starsPeriods,
  starsShown,
  startOfDay,
} from "@market/ocop";
import type { CatalogueGoods, CataloguePage } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { boxBar, boxTerms, type Part, partsOf } from "../gift-boxes";
import { termsOf } from "../selling-terms";
import { rowsOf } from "./database";
import { GOODS_SQL, type GoodsRow } from "./goods-rows";
import { pricesOf } from "./prices";

/** The pages of these products, in the order of their ids, as they are on a day. */
export async function goodsPages(
  container: MedusaContainer,
  ids: string[],
  list: "/products" | "/experiences",
  today: Day,
): Promise<CataloguePage[]> {
  const rows = await rowsOf<GoodsRow>(container, GOODS_SQL, [ids]);
  const sets = rows.flatMap(
    ({ variants }) => variants?.flatMap(({ price_set_id }) => price_set_id ?? []) ?? [],
  );
  const boxes = rows.flatMap(({ variants }) => variants?.flatMap(({ box, id }) => (box ? id : [])) ?? []);
  const [prices, parts] = await Promise.all([pricesOf(container, sets), partsOf(container, boxes)]);
  return rows.map((row) => pageOf(row, list, today, prices, partsIn(row, parts)));
}

const partsIn = ({ variants }: GoodsRow, parts: ReadonlyMap<string, Part[]>): Part[] | null =>
  (variants ?? []).flatMap(({ id }) => (parts.has(id) ? [parts.get(id) ?? []] : []))[0] ?? null;

function pageOf(
  row: GoodsRow,
  list: string,
  today: Day,
  prices: ReadonlyMap<string, number>,
  parts: readonly Part[] | null,
): CataloguePage {
  const certificates = row.certificates ?? [];
  const pictures = row.pictures ?? [];
  return {
    id: row.id,
    path: `${list}/${row.handle}`,
    title: row.title,
    title_en: textOf(row.english?.title),
    modified: latest([new Date(row.modified), ...turnsOf(certificates, today)]).toISOString(),
    pictures: pictures.length > 0 || !row.thumbnail ? pictures : [row.thumbnail],
    goods: goodsOf(row, certificates, today, prices, parts),
  };
}

function goodsOf(
  row: GoodsRow,
  certificates: CertificateFacts[],
  today: Day,
  prices: ReadonlyMap<string, number>,
  parts: readonly Part[] | null,
): CatalogueGoods {
  const best = certificateThatCounts(certificates, today);
  const weight = Number(row.metadata?.weight_grams);
  const set_no = Number(row.metadata?.set_no);
  const own = termsOf(row.terms);
  const terms = parts ? boxTerms(own, parts) : own;
  const barred = parts !== null && boxBar({ set_no, terms: own }, parts, today) !== null;
  return {
    description: lawful(textOf(row.description), set_no),
    description_en: lawful(textOf(row.english?.description), set_no),
    set_no,
    sale: saleState(terms, today),
    ships_everywhere: terms.ship_to === null && !isLivingThing(set_no),
    stars: best ? starsShown(best, today) : 0,
    producer: row.producer,
    joined: row.joined === true,
    demo: row.metadata?.demo === true,
    made_up: row.metadata?.made_up === true,
    weight_grams: Number.isFinite(weight) && weight > 0 ? weight : null,
    variants: (row.variants ?? []).map(({ id, title, in_stock, price_set_id }) => ({
      id,
      title: title ?? "",
      price: price_set_id ? (prices.get(price_set_id) ?? null) : null,
      in_stock: in_stock && !barred,
    })),
  };
}

/** Midnights up to today at which stars began or had ended: the page changed though nobody wrote anything. */
function turnsOf(certificates: readonly CertificateFacts[], today: Day): Date[] {
  return starsPeriods(certificates)
    .flatMap(({ from, until }) => [from, addDays(until, 1)])
    .filter((day) => day <= today)
    .map(startOfDay);
}

function latest(instants: Date[]): Date {
  return new Date(Math.max(...instants.map((instant) => instant.getTime())));
}

/** No cosmetic that claims to heal, as on the product's page. */
function lawful(text: string | null, setNo: number): string | null {
  return text && setNo === SET_OF_COSMETICS && healthClaims(text).length > 0 ? null : text;
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() ? value : null;
}
