import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { COMPLAINT_MODULE, type ComplaintModuleService } from "../modules/complaint";
import { Refusal } from "../refusal";
import { noteComplaintMails } from "./note-mails";
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
 * What the operator answers. The first reply stops the first clock, the decision both; what was said stays as it was said: of two
 * officers at once one is told that the other was first.
 * @throws Refusal 409 when that was said before
 */
export async function answerComplaint(
  container: MedusaContainer,
  id: string,
  { reply, decision }: { reply?: string | undefined; decision?: string | undefined },
): Promise<AdminComplaint> {
  const now = clock.now();
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const unsaid = db("complaint").where({ id, deleted_at: null });
  if (reply) unsaid.whereNull("replied_at");
  if (decision) unsaid.whereNull("resolved_at");
  const written = await unsaid.update({
    ...(reply ? { reply, replied_at: now } : {}),
    ...(decision ? { decision, resolved_at: now } : {}),
    updated_at: new Date(),
  });
  const row = await readComplaint(container, id);
  if (!written) throw saidBefore(row, reply);
  await noteComplaintMails(container, id);
  return adminComplaint(row, now);
}

function saidBefore({ replied_at }: ComplaintRow, reply: string | undefined): Refusal {
  const [field, code, message] =
    reply && replied_at
      ? ["reply", "already_replied", "The first reply was given before."]
      : ["decision", "already_resolved", "It was decided before."];
  return new Refusal(409, code, message, [{ field, code }]);
}
