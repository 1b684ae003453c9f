import type { CatalogueKind, CatalogueParts } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { rowsOf } from "./database";
import { publicIds } from "./public";

/** With both languages 20,000 addresses a sitemap, some 15 MB: the protocol allows 50,000 and 50 MB. */
export const PART_SIZE = 10_000;

export async function catalogueParts(
  container: MedusaContainer,
  kind: CatalogueKind,
  salesChannelIds: readonly string[],
  partSize = PART_SIZE,
): Promise<CatalogueParts> {
  const { sql, values } = publicIds(kind, salesChannelIds);
  const rows = await rowsOf<{ last: string; count: string }>(
    container,
    `select max(id) as last, count(*) as count
     from (select id, (row_number() over (order by id) - 1) / ? as part from (${sql}) pages) numbered
     group by part order by part`,
    [partSize, ...values],
  );
  return {
    part_size: partSize,
    parts: rows.map(({ count }, index) => ({ after: rows[index - 1]?.last ?? null, count: Number(count) })),
  };
}
