import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import {
  COMPLAINT_MODULE,
  type ComplaintModuleService,
  newComplaintId,
  newComplaintNumber,
} from "../modules/complaint";
import { Refusal } from "../refusal";
import type { CheckedComplaint } from "./body";
import { noteComplaintMails } from "./note-mails";
import type { ComplaintRow } from "./shown";

/** From one phone number or one mail address in 24 hours: more is no complaint but a flood. */
const MOST_A_DAY = 10;
const DAY_MS = 86_400_000;

/**
 * Stores a complaint; its clocks run from now, and its writer is told so. The same form sent again is answered with what was stored the
 * first time.
 * @throws Refusal 409 when one person floods us
 */
export async function receiveComplaint(
  container: MedusaContainer,
  sent: CheckedComplaint,
): Promise<ComplaintRow> {
  const row = await stored(container, sent);
  await noteComplaintMails(container, row.id);
  return row;
}

async function stored(container: MedusaContainer, sent: CheckedComplaint): Promise<ComplaintRow> {
  const complaints: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const known = await bySameForm(complaints, sent.form_id);
  if (known) return known;
  const received_at = clock.now();
  await refuseFlood(complaints, sent, received_at);
  try {
    return (await complaints.createComplaints({
      ...sent,
      order_number: sent.order_number ?? null,
      about: sent.about ?? null,
      id: newComplaintId(),
      number: newComplaintNumber(received_at),
      received_at,
    })) as ComplaintRow;
  } catch (error) {
    // Sent twice at once: the unique index let one through.
    const first = await bySameForm(complaints, sent.form_id);
    if (first) return first;
    throw error;
  }
}

async function bySameForm(complaints: ComplaintModuleService, form_id: string): Promise<ComplaintRow | null> {
  const [row] = await complaints.listComplaints({ form_id }, { take: 1 });
  return (row as ComplaintRow | undefined) ?? null;
}

async function refuseFlood(
  complaints: ComplaintModuleService,
  { phone, email }: CheckedComplaint,
  now: Date,
): Promise<void> {
  const since = { received_at: { $gt: new Date(now.getTime() - DAY_MS) } };
  for (const by of [phone && { phone }, email && { email }]) {
    if (!by) continue;
    const [, count] = await complaints.listAndCountComplaints(
      { ...since, ...by },
      { take: 1, select: ["id"] },
    );
    if (count >= MOST_A_DAY)
      throw new Refusal(409, "too_many_complaints", "Too many complaints came from this contact today.");
  }
}
