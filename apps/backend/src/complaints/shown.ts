import { complaintClocks } from "@market/ocop";
import type { ComplaintAnswer } from "@market/store-contract";
import type { InferTypeOf } from "@medusajs/framework/types";
import type { Complaint } from "../modules/complaint/models/complaint";

export type ComplaintRow = InferTypeOf<typeof Complaint>;

/** As its writer sees it. */
export function complaintShown(row: ComplaintRow): ComplaintAnswer["complaint"] {
  const { reply_due, resolve_due } = complaintClocks(new Date(row.received_at));
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    text: row.text,
    order_number: row.order_number,
    state: row.resolved_at ? "resolved" : row.replied_at ? "replied" : "received",
    received_at: iso(row.received_at),
    reply_due: iso(reply_due),
    resolve_due: iso(resolve_due),
    replied_at: row.replied_at && iso(row.replied_at),
    reply: row.reply,
    resolved_at: row.resolved_at && iso(row.resolved_at),
    decision: row.decision,
  };
}

/** As an officer sees it: who wrote, and which clock ran out at this instant. */
export interface AdminComplaint extends Omit<ComplaintAnswer["complaint"], never> {
  name: string;
  phone: string | null;
  email: string | null;
  about: string | null;
  locale: string;
  late: "reply" | "resolve" | null;
}

export function adminComplaint(row: ComplaintRow, now: Date): AdminComplaint {
  const { reply_due, resolve_due } = complaintClocks(new Date(row.received_at));
  const replyLate = !row.replied_at && !row.resolved_at && now > reply_due;
  const resolveLate = !row.resolved_at && now > resolve_due;
  const { name, phone, email, about, locale } = row;
  const late = resolveLate ? "resolve" : replyLate ? "reply" : null;
  return { ...complaintShown(row), name, phone, email, about, locale, late };
}

function iso(instant: Date): string {
  return new Date(instant).toISOString();
}
