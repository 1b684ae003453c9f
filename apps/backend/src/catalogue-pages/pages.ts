import { todayOf } from "@market/ocop";
import type { CatalogueKind, CataloguePage, CataloguePages } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { rowsOf } from "./database";
import { goodsPages } from "./goods";
import { publicIds } from "./public";

export const MOST_PAGES = 1_000;

interface Question {
  kind: CatalogueKind;
  /** The last id of what was read before. */
  after?: string | undefined;
  limit: number;
}

export async function cataloguePages(
  container: MedusaContainer,
  { kind, after = "", limit }: Question,
  salesChannelIds: readonly string[],
): Promise<CataloguePages> {
  // The stretch is cut by the primary key first, then filtered: so each costs the same, however large the catalogue is.
  const stretch = await rowsOf<{ id: string }>(
    container,
    `select id from ${TABLE_OF[kind]} where id > ? order by id limit ?`,
    [after, limit],
  );
  const scope = publicIds(kind, salesChannelIds);
  const found = await rowsOf<{ id: string }>(container, `${scope.sql} and t.id = any(?) order by t.id`, [
    ...scope.values,
    stretch.map(({ id }) => id),
  ]);
  const ids = found.map(({ id }) => id);
  const pages = ids.length === 0 ? [] : await PAGES_OF[kind](container, ids);
  return { pages, next: stretch.length === limit ? (stretch.at(-1)?.id ?? null) : null };
}

const TABLE_OF: Record<CatalogueKind, string> = {
  product: "product",
  experience: "product",
  producer: "producer",
  certificate: "certificate",
};

const PAGES_OF: Record<
  CatalogueKind,
  (container: MedusaContainer, ids: string[]) => Promise<CataloguePage[]>
> = {
  product: (container, ids) => goodsPages(container, ids, "/products", todayOf(clock)),
  experience: (container, ids) => goodsPages(container, ids, "/experiences", todayOf(clock)),
  producer: (container, ids) =>
    plainPages(
      container,
      `select id, '/producers/' || handle as path, name as title, updated_at as modified
       from producer where id = any(?) order by id`,
      ids,
    ),
  certificate: (container, ids) =>
    plainPages(
      container,
      `select id, '/certificates/' || id as path, product_name as title, updated_at as modified
       from certificate where id = any(?) order by id`,
      ids,
    ),
};

async function plainPages(container: MedusaContainer, sql: string, ids: string[]): Promise<CataloguePage[]> {
  const rows = await rowsOf<{ id: string; path: string; title: string; modified: Date }>(container, sql, [
    ids,
  ]);
  return rows.map((row) => ({
    ...row,
    title_en: null,
    modified: row.modified.toISOString(),
    pictures: [],
    goods: null,
  }));
}
