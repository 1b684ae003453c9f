import type { Parcel, ParcelState } from "@market/store-contract";
import type { Sql } from "../booking/database";
import { carrierName, isCarrier, trackingPage } from "./carriers";
import type { Begun, BookingSeen, DeedSeen, Meant, ParcelSeen } from "./seen";

interface ParcelRow {
  order_id: string;
  id: string;
  packed_at: Date | null;
  created_at: Date;
  shipped_at: Date | null;
  delivered_at: Date | null;
  metadata: Record<string, unknown> | null;
  carrier: string | null;
  tracking_number: string | null;
  label: string | null;
  booking: BookingSeen | null;
  state: ParcelState | null;
  lines: Array<{ line_id: string; quantity: number }> | null;
}

/** A line of several stock items has one row each: the first tells its pieces. */
const PARCELS = `
  select l.order_id, f.id, f.packed_at, f.created_at, f.shipped_at, f.delivered_at, f.metadata,
    p.carrier, p.tracking_number, p.state,
    (select to_jsonb(k) from parcel_booking k where k.id = f.id and k.deleted_at is null) as booking,
    (select b.tracking_number from fulfillment_label b
      where b.fulfillment_id = f.id and b.deleted_at is null and b.tracking_number <> '' order by b.id limit 1) as label,
    (select json_agg(json_build_object('line_id', one.line_item_id, 'quantity', one.quantity::float8))
      from (select distinct on (i.line_item_id) i.line_item_id, i.quantity from fulfillment_item i
        where i.fulfillment_id = f.id and i.deleted_at is null and i.line_item_id is not null
        order by i.line_item_id, i.id) one) as lines
  from order_fulfillment l
  join fulfillment f on f.id = l.fulfillment_id and f.canceled_at is null and f.deleted_at is null
  left join parcel p on p.id = f.id and p.deleted_at is null
  where l.order_id = any(:orders) and l.deleted_at is null
  order by f.created_at, f.id`;

const DEEDS = `
  select order_id, id, form_id, deed, parcel_id, member_name, reason, whole, at from order_deed
  where order_id = any(:orders) and deleted_at is null order by at, id`;

export async function readDeeds(sql: Sql, orders: readonly string[]): Promise<Map<string, DeedSeen[]>> {
  const { rows } = await sql.raw<DeedSeen & { order_id: string }>(DEEDS, { orders });
  return byOrder(rows);
}

/** Parcels of orders, whoever made them, the earliest first. Fulfilments of visits alone are left out. */
export async function readParcels(
  sql: Sql,
  orders: readonly string[],
  deeds: Map<string, DeedSeen[]>,
  visits: ReadonlySet<string>,
): Promise<Map<string, ParcelSeen[]>> {
  const { rows } = await sql.raw<ParcelRow>(PARCELS, { orders });
  const seen = rows.flatMap((row) => {
    const parcel = parcelOf(row, deeds.get(row.order_id) ?? []);
    const goods = parcel.lines.filter(({ line_id }) => !visits.has(line_id));
    return goods.length ? [{ ...parcel, lines: goods, order_id: row.order_id }] : [];
  });
  return byOrder(seen);
}

function parcelOf(row: ParcelRow, deeds: readonly DeedSeen[]): ParcelSeen {
  const begun = noted<Begun>(row.metadata?.desk);
  const meant = noted<Meant>(row.metadata?.booking);
  const carrier = row.carrier ?? begun?.carrier ?? meant?.carrier ?? null;
  const own = deeds.filter(({ parcel_id }) => parcel_id === row.id);
  return {
    id: row.id,
    state: stateOf(row),
    carrier: isCarrier(carrier) ? carrier : null,
    tracking_number:
      row.tracking_number ?? begun?.tracking_number ?? row.booking?.tracking_number ?? row.label,
    lines: (begun ?? meant)?.lines ?? row.lines ?? [],
    steps: stepsOf(row, own),
    shipped: row.shipped_at !== null,
    delivered: row.delivered_at !== null,
    begun,
    written: row.state !== null,
    meant,
    booking: row.booking,
  };
}

/** The office may have marked it as delivered in Medusa's admin, of which our row knows nothing. */
function stateOf({ state, shipped_at, delivered_at }: ParcelRow): ParcelState {
  if (state === "returned") return state;
  if (delivered_at) return "delivered";
  return state ?? (shipped_at ? "shipped" : "packed");
}

const STEP: Partial<Record<DeedSeen["deed"], ParcelState>> = {
  shipped: "shipped",
  retried: "shipped",
  failed: "failed",
  delivered: "delivered",
  returned: "returned",
};

function stepsOf(
  { packed_at, created_at, shipped_at, delivered_at }: ParcelRow,
  deeds: readonly DeedSeen[],
): Parcel["steps"] {
  const steps = deeds.flatMap(({ deed, at, reason }) => {
    const state = STEP[deed];
    return state ? [{ state, at, reason }] : [];
  });
  const missing = (state: ParcelState) => !steps.some((step) => step.state === state);
  if (shipped_at && missing("shipped")) steps.unshift({ state: "shipped", at: shipped_at, reason: null });
  if (delivered_at && missing("delivered"))
    steps.push({ state: "delivered", at: delivered_at, reason: null });
  if (!steps.length) steps.push({ state: "packed", at: packed_at ?? created_at, reason: null });
  return steps.map(({ at, ...step }) => ({ ...step, at: at.toISOString() }));
}

function noted<T extends Begun>(kept: unknown): T | null {
  const begun = kept as T | null | undefined;
  return typeof begun?.form_id === "string" ? begun : null;
}

/** As the contract has it, for producer and buyer alike. */
export function parcelShown({ id, state, carrier, tracking_number, lines, steps }: ParcelSeen): Parcel {
  return {
    id,
    state,
    carrier,
    carrier_name: carrierName(carrier),
    tracking_number,
    tracking_url: trackingPage(carrier, tracking_number),
    lines,
    steps,
  };
}

function byOrder<Row extends { order_id: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(row.order_id, [...(found.get(row.order_id) ?? []), row]);
  return found;
}
