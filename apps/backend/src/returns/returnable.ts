import { isLivingThing, type ReturnReason, returnableUntil, worthOf } from "@market/ocop";
import type { ReturnableLine, ReturnLine } from "@market/store-contract";
import type { Sql } from "../booking";
import type { LineSeen } from "../parcels/seen";
import { Refusal, refuseFields } from "../refusal";
import { variantName } from "../variant-name";
import type { CheckedReturn } from "./body";

export interface DeliveredLine {
  line_id: string;
  title: string;
  variant_title: string | null;
  set_no: number | null;
  area: boolean;
  ordered: number;
  delivered: number;
  delivered_at: Date;
  /** đồng for all pieces ordered, discounts taken off. */
  total: number;
  /** Pieces of which it was asked before, whatever was answered. */
  asked: number;
  /** Pieces that never came. */
  gone: number;
}

/** What was delivered of an order, line by line; visits are cancelled by their own rules. */
const DELIVERED = `
  select l.id as line_id, coalesce(l.product_title, l.title) as title, l.variant_title,
    (g.metadata ->> 'set_no')::int as set_no,
    exists (select from selling_terms t where t.product_id = l.product_id and t.deleted_at is null
      and t.ship_to is not null and t.ship_to <> 'null'::jsonb) as area,
    i.quantity::float8 as ordered, d.pieces as delivered, d.delivered_at,
    coalesce((select sum((each ->> 'quantity')::int) from goods_return r, jsonb_array_elements(r.lines) each
      where r.order_id = o.id and r.deleted_at is null and each ->> 'line_id' = l.id), 0)::int as asked
  from "order" o
  join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
  join order_line_item l on l.id = i.item_id and l.deleted_at is null
  left join product g on g.id = l.product_id
  join lateral (
    select sum(n.quantity)::float8 as pieces, max(f.delivered_at) as delivered_at
    from order_fulfillment k join fulfillment f on f.id = k.fulfillment_id and f.deleted_at is null
    join fulfillment_item n on n.fulfillment_id = f.id and n.deleted_at is null
    where k.order_id = o.id and k.deleted_at is null and n.line_item_id = l.id
      and f.delivered_at is not null and f.canceled_at is null) d on d.pieces > 0
  where o.id = :order_id and o.status <> 'canceled'
    and not exists (select from booking b where b.order_id = o.id and l.id = any(b.line_ids) and b.deleted_at is null)
  order by l.created_at, l.id`;

export async function deliveredLines(
  sql: Sql,
  orderId: string,
  order: readonly LineSeen[],
): Promise<DeliveredLine[]> {
  const { rows } = await sql.raw<Omit<DeliveredLine, "total" | "gone">>(DELIVERED, { order_id: orderId });
  const seen = new Map(order.map((line) => [line.id, line]));
  return rows.map((row) => {
    const { total = 0, declined = 0, returned = 0 } = seen.get(row.line_id) ?? {};
    return { ...row, total, gone: declined + returned };
  });
}

const perishes = ({ set_no, area }: DeliveredLine) => area || (set_no !== null && isLivingThing(set_no));

/** What can still be asked for at an instant. */
export function returnableLines(lines: readonly DeliveredLine[], now: Date): ReturnableLine[] {
  return lines.flatMap((line) => {
    const perishable = perishes(line);
    const until = returnableUntil(line.delivered_at, "broken", perishable);
    const quantity = line.delivered - line.asked;
    if (!until || until < now || quantity <= 0) return [];
    return [
      {
        line_id: line.line_id,
        title: line.title,
        variant_title: variantName(line.variant_title),
        quantity,
        delivered_at: line.delivered_at.toISOString(),
        perishable,
        until: until.toISOString(),
      },
    ];
  });
}

/**
 * The pieces that are asked for, each within its time and not asked for before, with what they are worth.
 * @throws Refusal 409 `too_late`, `mind_of_fresh`, `nothing_left`; 422
 */
export function askedLines(
  lines: readonly DeliveredLine[],
  { pieces, reason }: Pick<CheckedReturn, "pieces" | "reason">,
  now: Date,
): ReturnLine[] {
  if (pieces.length === 0) throw refuseFields([{ field: "pieces", code: "required" }]);
  if (new Set(pieces.map(({ line_id }) => line_id)).size < pieces.length) {
    throw refuseFields([{ field: "pieces", code: "twice" }]);
  }
  return pieces.map(({ line_id, quantity }) => {
    const line = lines.find((each) => each.line_id === line_id);
    if (!line) throw refuseFields([{ field: "pieces", code: "not_delivered" }]);
    const until = returnableUntil(line.delivered_at, reason as ReturnReason, perishes(line));
    if (!until)
      throw new Refusal(409, "mind_of_fresh", "Fresh goods are not taken back for a change of mind.");
    if (until < now) throw new Refusal(409, "too_late", "The time to ask for this is over.");
    const left = line.delivered - line.asked;
    if (quantity > left) throw new Refusal(409, "nothing_left", `Only ${left} of these can be asked for.`);
    const worth = worthOf(line.total, line.ordered, line.gone + line.asked, quantity);
    return { line_id, title: line.title, quantity, worth };
  });
}
