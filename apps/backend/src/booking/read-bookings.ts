import { type LadderStep, readLadder } from "@market/ocop/booking";
import type { BookingState } from "../modules/booking";
import type { Sql } from "./database";

export interface BookingRow {
  id: string;
  order_id: string;
  purchase_id: string;
  line_ids: string[];
  experience_id: string;
  departure_id: string | null;
  arrive: string | null;
  leave: string | null;
  starts_at: Date;
  ends_at: Date;
  seats: number;
  guests: number;
  state: BookingState;
  answer_by: Date | null;
  ladder: LadderStep[];
  /** đồng */
  total: number;
  refund: number | null;
  cancelled_at: Date | null;
  settled_at: Date | null;
  sequence: number;
}

const COLUMNS = `id, order_id, purchase_id, line_ids, experience_id, departure_id, arrive, leave, starts_at, ends_at, seats,
  guests, state, answer_by, ladder, total, refund, cancelled_at, settled_at, sequence`;

const BY = { id: "id", purchase: "purchase_id", order: "order_id" } as const;

/** In the order in which they begin. */
export async function readBookings(sql: Sql, by: keyof typeof BY, id: string): Promise<BookingRow[]> {
  const { rows } = await sql.raw<BookingRow>(
    `select ${COLUMNS} from booking where ${BY[by]} = ? and deleted_at is null order by starts_at, id`,
    [id],
  );
  return rows.map((row) => ({
    ...row,
    ladder: readLadder(row.ladder) ?? [],
    total: Number(row.total),
    refund: row.refund === null ? null : Number(row.refund),
  }));
}
