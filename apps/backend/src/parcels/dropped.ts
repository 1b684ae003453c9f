import type { DroppedPieces } from "@market/store-contract";
import type { Sql } from "../booking/database";

export interface DroppedRow {
  id: string;
  order_id: string;
  item_id: string | null;
  parcel_id: string | null;
  quantity: number;
  amount: number;
  reason: string | null;
  restock: boolean;
  restocked_at: Date | null;
  settled_at: Date | null;
}

export async function readDropped(sql: Sql, orders: readonly string[]): Promise<DroppedRow[]> {
  const { rows } = await sql.raw<DroppedRow>(
    `select id, order_id, item_id, parcel_id, quantity, amount::float8 as amount, reason, restock, restocked_at, settled_at
      from dropped_line where order_id = any(?) and deleted_at is null order by created_at, id`,
    [orders],
  );
  return rows;
}

export const droppedShown = ({ quantity, amount, reason, parcel_id }: DroppedRow): DroppedPieces => ({
  quantity,
  amount,
  reason,
  returned: parcel_id !== null,
});
