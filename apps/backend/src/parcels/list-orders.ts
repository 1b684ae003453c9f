import type { DeliveryKind, DeskOrderListed, DeskOrderStage, DeskOrdersAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";

export const STAGES: readonly DeskOrderStage[] = ["to_accept", "to_pack", "on_the_way", "done", "cancelled"];

const A_PAGE = 20;
const TITLES = 3;

export interface ListAsked {
  stage: DeskOrderStage;
  sort: "newest" | "oldest";
  /** The last one of the page before: see `cursorOf`. */
  after: string | null;
}

/** An index-only walk: a producer's orders are counted without touching one of them. */
const COUNTS = `
  select stage, count(*)::int as orders from desk_order
  where producer_id = ? and deleted_at is null group by stage`;

/** The page first, by the index alone; what its cards say is looked up for its orders only. */
const page = (newest: boolean, after: boolean) => {
  const [beyond, direction] = newest ? ["<", "desc"] : [">", "asc"];
  return `
  with page as materialized (
    select id, purchase_id, stage, placed_at from desk_order
    where producer_id = :producer and stage = :stage and deleted_at is null
      ${after ? `and (placed_at, id) ${beyond} (cast(:at as timestamptz), :id)` : ""}
    order by placed_at ${direction}, id ${direction} limit ${A_PAGE + 1})
  select page.id, page.stage, page.placed_at, p.number, p.contact_name as name, part.delivery_kind, o.display_id,
    greatest(0, coalesce((
      select (s.totals ->> 'pending_difference')::float8 from order_summary s
      where s.order_id = o.id and s.version = o.version and s.deleted_at is null limit 1), 0)) as due,
    exists (select from transfer_awaited t
      where t.order_id = page.id and t.state = 'waiting' and t.deleted_at is null) as by_transfer,
    goods.pieces, goods.titles
  from page
  join purchase p on p.id = page.purchase_id
  join purchase_part part on part.order_id = page.id and part.deleted_at is null
  join "order" o on o.id = page.id
  cross join lateral (
    select coalesce(sum(i.quantity), 0)::float8 as pieces,
      (array_agg(coalesce(l.product_title, l.title) order by l.created_at, l.id))[1:${TITLES}] as titles
    from order_item i join order_line_item l on l.id = i.item_id
    where i.order_id = o.id and i.version = o.version and i.deleted_at is null
      and not exists (select from booking b
        where b.order_id = o.id and i.item_id = any(b.line_ids) and b.deleted_at is null)) goods
  order by page.placed_at ${direction}, page.id ${direction}`;
};

interface Row {
  id: string;
  stage: DeskOrderStage;
  placed_at: Date;
  number: string;
  name: string;
  delivery_kind: DeliveryKind;
  display_id: number;
  due: number;
  by_transfer: boolean;
  pieces: number;
  titles: string[] | null;
}

/** Twenty of a producer's orders at one stage; each page begins where the last one ended, so that the thousandth costs what the first does. */
export async function listOrders(
  container: MedusaContainer,
  producerId: string,
  { stage, sort, after }: ListAsked,
): Promise<DeskOrdersAnswer> {
  const sql = sqlOf(container);
  const from = after === null ? null : readCursor(after);
  const [counts, { rows }] = await Promise.all([
    orderCounts(container, producerId),
    sql.raw<Row>(page(sort === "newest", from !== null), { producer: producerId, stage, ...from }),
  ]);
  const shown = rows.slice(0, A_PAGE);
  const last = rows.length > A_PAGE ? shown.at(-1) : undefined;
  return { stage, sort, counts, orders: shown.map(listed), next: last ? cursorOf(last) : null };
}

/** How many of a producer's orders stand at each stage. */
export async function orderCounts(
  container: MedusaContainer,
  producerId: string,
): Promise<DeskOrdersAnswer["counts"]> {
  const { rows } = await sqlOf(container).raw<{ stage: DeskOrderStage; orders: number }>(COUNTS, [
    producerId,
  ]);
  const known = Object.fromEntries(rows.map(({ stage, orders }) => [stage, orders]));
  return { to_accept: 0, to_pack: 0, on_the_way: 0, done: 0, cancelled: 0, ...known };
}

function listed({ placed_at, titles, due, stage, ...row }: Row): DeskOrderListed {
  return {
    ...row,
    stage,
    placed_at: placed_at.toISOString(),
    titles: titles ?? [],
    due: stage === "cancelled" ? 0 : Math.round(due),
  };
}

const cursorOf = ({ placed_at, id }: Row) => `${placed_at.getTime()}.${id}`;

/** @returns null for what is no cursor: the first page is shown */
function readCursor(after: string): { at: string; id: string } | null {
  const [, ms, id] = /^(\d{1,15})\.([\w-]{1,80})$/.exec(after) ?? [];
  return ms && id ? { at: new Date(Number(ms)).toISOString(), id } : null;
}
