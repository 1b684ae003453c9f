import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sqlOf } from "../booking/database";
import { Refusal } from "../refusal";
import { variantName } from "../variant-name";
import { droppedShown, readDropped } from "./dropped";
import { readDeeds, readParcels } from "./read-parcels";
import { stageOf } from "./rules";
import type { LineSeen, OrderSeen } from "./seen";

interface ItemRow {
  id: string;
  variant_id: string | null;
  product_title: string | null;
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  quantity: number;
  unit_price: number;
  total: number;
  created_at: string | Date;
  detail?: { fulfilled_quantity?: number | null } | null;
}

interface OrderRow {
  id: string;
  display_id: number;
  status: string;
  canceled_at: string | Date | null;
  total: number;
  summary?: { paid_total?: number | null } | null;
  items?: Array<ItemRow | null> | null;
  shipping_methods?: Array<{ name: string; total: number } | null> | null;
}

const FIELDS = [
  "id",
  "display_id",
  "status",
  "canceled_at",
  "total",
  "summary.*",
  "items.*",
  "items.detail.*",
  "shipping_methods.*",
];

/** Also for visits alone: those are nobody's parcels. */
export const noSuchOrder = () => new Refusal(404, "no_such_order", "There is no such order of goods.");

/**
 * @param producerId whose it must be
 * @throws Refusal 404 `no_such_order`, in the same words for another producer's and for none
 */
export async function readOrder(
  container: MedusaContainer,
  producerId: string,
  orderId: string,
): Promise<OrderSeen> {
  const sql = sqlOf(container);
  const { rows } = await sql.raw<{ purchase_id: string; accepted_at: Date | null }>(
    "select purchase_id, accepted_at from desk_order where id = ? and producer_id = ? and deleted_at is null",
    [orderId, producerId],
  );
  const [listed] = rows;
  if (!listed) throw noSuchOrder();
  const [{ data }, deeds, dropped, visits] = await Promise.all([
    container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "order", fields: FIELDS, filters: { id: orderId } }),
    readDeeds(sql, [orderId]),
    readDropped(sql, [orderId]),
    visitLines(container, orderId),
  ]);
  const [row] = data as unknown as OrderRow[];
  if (!row) throw noSuchOrder();
  const parcels = (await readParcels(sql, [orderId], deeds, visits)).get(orderId) ?? [];
  const items = (row.items ?? []).flatMap((item) => item ?? []);
  const lines = items
    .filter(({ id }) => !visits.has(id))
    .sort((a, b) => +new Date(a.created_at) - +new Date(b.created_at) || a.id.localeCompare(b.id))
    .map((item) => lineOf(item, dropped));
  const cancelled = row.status === "canceled";
  const total = cancelled ? 0 : whole(row.total);
  const paid = whole(row.summary?.paid_total);
  const methods = (row.shipping_methods ?? []).flatMap((one) => one ?? []);
  return {
    id: row.id,
    producer_id: producerId,
    purchase_id: listed.purchase_id,
    display_id: row.display_id,
    cancelled_at: cancelled ? new Date(row.canceled_at ?? Date.now()) : null,
    accepted_at: listed.accepted_at,
    lines,
    parcels,
    deeds: deeds.get(orderId) ?? [],
    has_visits: visits.size > 0,
    delivery_dropped: dropped.some(({ item_id }) => item_id === null),
    delivery: {
      name: methods[0]?.name ?? "",
      total: methods.reduce((sum, method) => sum + whole(method.total), 0),
    },
    total,
    paid,
    due: cancelled ? 0 : Math.max(0, total - paid),
    stage: stageOf({
      cancelled,
      accepted: listed.accepted_at !== null,
      lines,
      parcels: parcels.map(({ state }) => state),
    }),
  };
}

function lineOf(item: ItemRow, all: Awaited<ReturnType<typeof readDropped>>): LineSeen {
  const dropped = all.filter(({ item_id }) => item_id === item.id);
  const pieces = (returned: boolean) =>
    dropped
      .filter(({ parcel_id }) => (parcel_id !== null) === returned)
      .reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    id: item.id,
    variant_id: item.variant_id,
    title: item.product_title ?? item.title,
    variant_title: variantName(item.variant_title),
    thumbnail: item.thumbnail,
    unit_price: Number(item.unit_price),
    total: whole(item.total),
    ordered: Number(item.quantity),
    in_parcels: Number(item.detail?.fulfilled_quantity ?? 0),
    declined: pieces(false),
    returned: pieces(true),
    dropped: dropped.map(droppedShown),
  };
}

/** The order's lines that are visits. */
export async function visitLines(container: MedusaContainer, orderId: string): Promise<Set<string>> {
  const { rows } = await sqlOf(container).raw<{ id: string }>(
    "select unnest(line_ids) as id from booking where order_id = ? and deleted_at is null",
    [orderId],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Medusa's own sums may come to a fraction after the office changed an order: nobody pays a part of a đồng. */
function whole(amount: unknown): number {
  return Math.round(Number(amount ?? 0));
}
