import { fold } from "@market/ocop";
import type { GoodsPending, GoodsSale, OwnGoodsList, OwnGoodsRow } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import type { ListQuestion } from "./body";
import { contentOf } from "./content";
import { pendingStock } from "./known-goods";
import { OWN, stockOf, VARIANTS } from "./read-live";

export const PER_PAGE = 20;

interface LightRow {
  id: string;
  title: string;
  sale: GoodsSale;
  pending: GoodsPending;
  skus: string | null;
}

/** Goods in the shop and goods that only wait, each once; what they are called is what they would be called. */
const LIGHT = (skus: boolean) => `
  with shop as materialized (select p.id, p.title, p.status, p.updated_at ${OWN}),
    waiting as (select r.product_id, r.title, r.state, r.updated_at, r.content from product_revision r
      where r.producer_id = :producer_id and r.state <> 'approved' and r.deleted_at is null)
  select coalesce(s.id, w.product_id) as id, coalesce(w.title, s.title) as title,
    case when s.id is null then 'new' when s.status = 'published' then 'on' else 'off' end as sale,
    w.state as pending, ${skus ? SKUS : "null as skus"}
  from shop s full join waiting w on w.product_id = s.id
  ${skus ? SOLD_AS : ""}
  order by greatest(s.updated_at, w.updated_at) desc, 1`;

/** Codes too can be searched for: all of them are gathered in one go, which takes a third of going from product to product. */
const SOLD_AS = `
  left join (select v.product_id, string_agg(coalesce(v.metadata ->> 'own_sku', v.sku), ' ') as skus
    from product_variant v join shop on shop.id = v.product_id
    where v.deleted_at is null group by v.product_id) sold on sold.product_id = s.id`;
const SKUS = `concat_ws(' ', sold.skus,
  (select string_agg(x ->> 'sku', ' ') from jsonb_array_elements(w.content -> 'variants') x)) as skus`;

/** A page of a producer's goods, what was touched last first. */
export async function listOwnGoods(
  container: MedusaContainer,
  producerId: string,
  { q, state, page }: ListQuestion,
): Promise<OwnGoodsList> {
  const words = fold(q).split(" ").filter(Boolean);
  const { rows } = await sqlOf(container).raw<LightRow>(LIGHT(words.length > 0), {
    producer_id: producerId,
  });
  const found = rows
    .filter((row) => !state || isIn(row, state))
    .filter(({ title, skus }) => {
      const text = words.length ? fold(`${title} ${skus ?? ""}`) : "";
      return words.every((word) => text.includes(word));
    });
  const shown = found.slice((page - 1) * PER_PAGE, page * PER_PAGE);
  return {
    products: await filled(container, producerId, shown),
    count: found.length,
    page,
    per_page: PER_PAGE,
    by_state: {
      all: rows.length,
      on_sale: rows.filter((row) => isIn(row, "on_sale")).length,
      off_sale: rows.filter((row) => isIn(row, "off_sale")).length,
      draft: rows.filter((row) => isIn(row, "draft")).length,
      in_review: rows.filter((row) => isIn(row, "in_review")).length,
      sent_back: rows.filter((row) => isIn(row, "sent_back")).length,
    },
  };
}

function isIn({ sale, pending }: LightRow, state: NonNullable<ListQuestion["state"]>): boolean {
  if (state === "on_sale") return sale === "on";
  if (state === "off_sale") return sale === "off";
  return pending === state;
}

interface FullRow {
  id: string;
  thumbnail: string | null;
  updated_at: Date;
  variants: Parameters<typeof stockOf>[0][] | null;
}

interface WaitingRow {
  product_id: string;
  thumbnail: string | null;
  updated_at: Date;
  content: unknown;
}

const FULL = `select p.id, p.thumbnail, p.updated_at, ${VARIANTS} as variants ${OWN} and p.id = any(:ids)`;
const WAITING = `
  select product_id, thumbnail, updated_at, content from product_revision
  where producer_id = :producer_id and product_id = any(:ids) and state <> 'approved' and deleted_at is null`;

async function filled(
  container: MedusaContainer,
  producerId: string,
  shown: readonly LightRow[],
): Promise<OwnGoodsRow[]> {
  if (shown.length === 0) return [];
  const asked = { producer_id: producerId, ids: shown.map(({ id }) => id) };
  const sql = sqlOf(container);
  const [shop, waiting] = await Promise.all([
    sql.raw<FullRow>(FULL, asked),
    sql.raw<WaitingRow>(WAITING, asked),
  ]);
  const live = new Map(shop.rows.map((row) => [row.id, row]));
  const revised = new Map(waiting.rows.map((row) => [row.product_id, row]));
  return shown.map(({ id, title, sale, pending }) => {
    const [there, change] = [live.get(id), revised.get(id)];
    const touched = Math.max(+(there?.updated_at ?? 0), +(change?.updated_at ?? 0));
    return {
      id,
      title,
      sale,
      pending,
      thumbnail: (change ?? there)?.thumbnail ?? null,
      updated_at: new Date(touched).toISOString(),
      variants: there ? (there.variants ?? []).map(stockOf) : pendingStock(contentOf(change?.content)),
    };
  });
}
