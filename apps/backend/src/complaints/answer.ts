import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { COMPLAINT_MODULE, type ComplaintModuleService } from "../modules/complaint";
import { Refusal } from "../refusal";
import { type AdminComplaint, adminComplaint, type ComplaintRow } from "./shown";

export async function readComplaint(container: MedusaContainer, id: string): Promise<ComplaintRow> {
  const complaints: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const [row] = await complaints.listComplaints({ id }, { take: 1 });
  if (!row) throw new Refusal(404, "unknown_complaint", "There is no such complaint.");
  return row as ComplaintRow;
}

/** The officers' list: open ones by the clock that runs out first, else the newest first. */
export async function listComplaints(
  container: MedusaContainer,
  { open, limit, offset }: { open: boolean; limit: number; offset: number },
): Promise<{ complaints: AdminComplaint[]; count: number; limit: number; offset: number }> {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const [rows, count] = await service.listAndCountComplaints(open ? { resolved_at: null } : {}, {
    skip: offset,
    take: limit,
    order: { received_at: open ? "ASC" : "DESC" },
  });
  const now = clock.now();
  return {
    complaints: (rows as ComplaintRow[]).map((row) => adminComplaint(row, now)),
    count,
    limit,
    offset,
  };
}

/**
 * What the operator answers. The first reply stops the first clock, the decision both; what was said stays as it was said.
 * @throws Refusal 409 when that was said before
 */
export async function answerComplaint(
  container: MedusaContainer,
  id: string,
  { reply, decision }: { reply?: string | undefined; decision?: string | undefined },
): Promise<AdminComplaint> {
  const service: ComplaintModuleService = container.resolve(COMPLAINT_MODULE);
  const row = await readComplaint(container, id);
  if (reply && row.replied_at) throw new Refusal(409, "already_replied", "The first reply was given before.");
  if (decision && row.resolved_at) throw new Refusal(409, "already_resolved", "It was decided before.");
  const now = clock.now();
  await service.updateComplaints({
    id,
    ...(reply ? { reply, replied_at: now } : {}),
    ...(decision ? { decision, resolved_at: now } : {}),
  });
  return adminComplaint(await readComplaint(container, id), now);
}
