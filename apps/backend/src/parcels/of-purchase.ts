import type { DroppedPieces, Parcel } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { type DroppedRow, droppedShown, readDropped } from "./dropped";
import { parcelShown, readDeeds, readParcels } from "./read-parcels";

/** What became of an order's goods, as its buyer is told. */
export interface GoodsSeen {
  parcels: Parcel[];
  /** By line. */
  dropped: Map<string, DroppedPieces[]>;
  /** đồng that are not due any more, delivery included. */
  less: number;
  /** The producer's words where all of it was declined. */
  reason: string | null;
}

export const NOTHING_SEEN: GoodsSeen = { parcels: [], dropped: new Map(), less: 0, reason: null };

/** @param visits the orders' lines that are visits */
export async function goodsOfOrders(
  container: MedusaContainer,
  orderIds: readonly string[],
  visits: ReadonlySet<string>,
): Promise<Map<string, GoodsSeen>> {
  if (!orderIds.length) return new Map();
  const sql = sqlOf(container);
  const [deeds, rows] = await Promise.all([readDeeds(sql, orderIds), readDropped(sql, orderIds)]);
  const parcels = await readParcels(sql, orderIds, deeds, visits);
  return new Map(
    orderIds.map((id) => {
      const own = rows.filter(({ order_id }) => order_id === id);
      return [
        id,
        {
          parcels: (parcels.get(id) ?? []).map(parcelShown),
          dropped: byLine(own),
          less: own.reduce((sum, { amount }) => sum + amount, 0),
          reason: deeds.get(id)?.find(({ whole }) => whole)?.reason ?? null,
        },
      ];
    }),
  );
}

function byLine(rows: readonly DroppedRow[]): Map<string, DroppedPieces[]> {
  const found = new Map<string, DroppedPieces[]>();
  for (const row of rows) {
    if (row.item_id) found.set(row.item_id, [...(found.get(row.item_id) ?? []), droppedShown(row)]);
  }
  return found;
}

/** What one deed on an order says to its buyer. */
export interface DeedTold {
  reason: string | null;
  parcel_id: string | null;
  pieces: Array<{ line_id: string; quantity: number }>;
  /** đồng that it took off. */
  amount: number;
}

export async function deedTold(container: MedusaContainer, deedId: string): Promise<DeedTold> {
  const { rows } = await sqlOf(container).raw<DeedTold>(
    `select d.reason, d.parcel_id, coalesce(sum(l.amount), 0)::float8 as amount,
        coalesce(json_agg(json_build_object('line_id', l.item_id, 'quantity', l.quantity))
          filter (where l.item_id is not null), '[]') as pieces
      from order_deed d left join dropped_line l on l.deed_id = d.id and l.deleted_at is null
      where d.id = ? group by d.id`,
    [deedId],
  );
  return rows[0] ?? { reason: null, parcel_id: null, pieces: [], amount: 0 };
}
