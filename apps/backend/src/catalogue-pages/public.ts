import { isAlcohol, SETS } from "@market/ocop";
import type { CatalogueKind } from "@market/store-contract";

/** Sets whose goods search engines and shopping engines may be told of: never alcohol, not even where it is sold. */
const SETS_TOLD = SETS.filter(({ no }) => !isAlcohol(no)).map(({ no }) => String(no));

export interface Scope {
  sql: string;
  values: unknown[];
}

const sellerOf = (product: string) => `
  select 1 from producer_producer_product_product l
  join producer m on m.id = l.producer_id and m.deleted_at is null
  where l.product_id = ${product} and l.deleted_at is null and m.status <> 'approved'`;

/** The ids of all public pages of a kind, as `select id from … where …`: the one place that says which they are. */
export function publicIds(kind: CatalogueKind, salesChannelIds: readonly string[]): Scope {
  if (kind === "producer") {
    return {
      sql: "select t.id from producer t where t.deleted_at is null and t.status = 'approved'",
      values: [],
    };
  }
  if (kind === "certificate") {
    return {
      sql: "select t.id from certificate t where t.deleted_at is null and t.set_no::text = any(?)",
      values: [SETS_TOLD],
    };
  }
  return {
    sql: `select t.id from product t
      where t.deleted_at is null and t.status = 'published'
        and t.metadata->>'set_no' = any(?)
        and (t.metadata->>'kind' is not distinct from 'experience') = ?
        and exists (select 1 from product_sales_channel c
          where c.product_id = t.id and c.deleted_at is null and c.sales_channel_id = any(?))
        and not exists (${sellerOf("t.id")})`,
    values: [SETS_TOLD, kind === "experience", [...salesChannelIds]],
  };
}
