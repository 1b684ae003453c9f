import { complaintClocks } from "@market/ocop";
import type { ReturnAtDesk, ReturnLine, ReturnShown, ReturnState } from "@market/store-contract";
import type { StoredPicture } from "../reviews/rows";

export interface ReturnRow {
  id: string;
  number: string;
  purchase_id: string;
  order_id: string;
  producer_id: string;
  reason: string;
  wish: string;
  text: string;
  pictures: StoredPicture[];
  lines: ReturnLine[];
  most: number;
  state: ReturnState;
  received_at: Date;
  reply: string | null;
  replied_at: Date | null;
  replied_by: string | null;
  escalation: string | null;
  escalated_at: Date | null;
  decision: string | null;
  decided_at: Date | null;
  decided_by: string | null;
  refund: number | null;
  settled_at: Date | null;
  display_id: number;
  producer: string;
  contact_name: string;
  contact_phone: string;
}

/** Whose it is and of what: to be narrowed by the caller. */
export const RETURNS = `
  select r.*, o.display_id, m.name as producer, p.contact_name, p.contact_phone
  from goods_return r join "order" o on o.id = r.order_id join producer m on m.id = r.producer_id
  join purchase p on p.id = r.purchase_id where r.deleted_at is null`;

/** Once, after the producer's answer or when it is late: the officer's word is the last. */
export const mayEscalate = ({ state, escalated_at }: ReturnRow, late: boolean): boolean =>
  !escalated_at && (state !== "open" || late);

export function returnShown(row: ReturnRow, now: Date): ReturnShown {
  const { reply_due, resolve_due } = complaintClocks(new Date(row.received_at));
  const waits = row.state === "open" || row.state === "escalated";
  const late =
    waits && now > resolve_due ? "resolve" : row.state === "open" && now > reply_due ? "reply" : null;
  return {
    id: row.id,
    number: row.number,
    order_id: row.order_id,
    display_id: Number(row.display_id),
    producer: row.producer,
    reason: row.reason,
    wish: row.wish,
    text: row.text,
    pictures: row.pictures.map(({ url }) => url),
    lines: row.lines,
    most: Number(row.most),
    state: row.state,
    received_at: iso(row.received_at),
    reply_due: iso(reply_due),
    resolve_due: iso(resolve_due),
    late,
    reply: row.reply,
    replied_at: row.replied_at && iso(row.replied_at),
    escalation: row.escalation,
    escalated_at: row.escalated_at && iso(row.escalated_at),
    decision: row.decision,
    decided_at: row.decided_at && iso(row.decided_at),
    refund: row.refund === null ? null : Number(row.refund),
    may_escalate: mayEscalate(row, late !== null),
  };
}

export const returnAtDesk = (row: ReturnRow, now: Date): ReturnAtDesk => ({
  ...returnShown(row, now),
  name: row.contact_name,
  phone: row.contact_phone,
});

function iso(instant: Date): string {
  return new Date(instant).toISOString();
}
