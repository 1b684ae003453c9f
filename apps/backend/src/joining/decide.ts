import { APPLICATION_LIMITS } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { type Actor, noteDeed } from "../audit";
import { clock } from "../clock";
import type { DeskMail } from "../mail/templates/desk";
import { tellMember } from "../members/fields";
import { DESK_MODULE, type DeskModuleService } from "../modules/desk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../modules/producer";
import { Refusal } from "../refusal";
import { readBody } from "../refusal/read-body";
import {
  approveChangeWorkflow,
  approveClaimWorkflow,
  approveNewProducerWorkflow,
} from "../workflows/producer/approve";
import type { ApplicationRow } from "./applications";
import { moveApplication } from "./change-application";
import { accountOf, factsOf, stillTheirs } from "./change-facts";
import { alreadyHeld, hasOwner } from "./claimed";

/** What the officer read: an application that was taken back and sent again meanwhile is another. */
const version = { sent_at: z.iso.datetime({ error: "not_an_instant" }) };

const approveBody = z.strictObject(version);
const sendBackBody = z.strictObject({
  ...version,
  comments: z
    .array(
      z.strictObject({
        field: z.enum(["", ...Object.keys(APPLICATION_LIMITS), "bank_number", "papers"]),
        text: z.string().trim().min(1).max(1_000),
      }),
    )
    .min(1)
    .max(20),
});

/** @throws Refusal 404 `unknown_application` */
export async function anApplication(container: MedusaContainer, id: string): Promise<ApplicationRow> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const [row] = await producers.listProducerApplications({ id, state: ["pending", "sent_back", "approved"] });
  if (!row) throw new Refusal(404, "unknown_application", `No application has the id ${id}.`);
  return row as unknown as ApplicationRow;
}

/**
 * The applicant becomes a producer's owner: a new one's, or that of the page that they claimed.
 * @returns the producer's id @throws Refusal 404, 409 `already_held`, `not_now`
 */
export async function approveApplication(
  container: MedusaContainer,
  officer: Actor,
  id: string,
  body: unknown,
): Promise<string> {
  const { sent_at } = readBody(approveBody, body);
  const row = await anApplication(container, id);
  const claimed = row.claimed_producer_id;
  if (row.changes && claimed)
    return approveChange(container, officer, row, { sent_at, producer_id: claimed });
  if (claimed && row.state === "pending" && (await hasOwner(container, claimed))) throw alreadyHeld();
  const input = { application: row, sent_at, officer_id: officer.id };
  const { result } = claimed
    ? await approveClaimWorkflow(container).run({ input: { ...input, producer_id: claimed } })
    : await approveNewProducerWorkflow(container).run({ input });
  await noteDeed(container, {
    by: officer,
    producer_id: result.producer_id,
    deed: "producer.approved",
    object: { type: "producer_application", id },
    details: { claim: claimed !== null },
  });
  await tellApplicant(container, row, {
    template: "desk-approved",
    data: { producer: shownName(row) },
  });
  return result.producer_id;
}

/** What is known of the producer is another from now on, and every owner is told: money may go elsewhere. */
async function approveChange(
  container: MedusaContainer,
  officer: Actor,
  row: ApplicationRow,
  { sent_at, producer_id }: { sent_at: string; producer_id: string },
): Promise<string> {
  await stillTheirs(container, row);
  const was: Record<string, string> = {
    ...(await factsOf(container, producer_id)),
    ...(await accountOf(container, producer_id)),
  };
  await approveChangeWorkflow(container).run({
    input: { application: row, sent_at, officer_id: officer.id, producer_id },
  });
  const now: Record<string, string> = {
    ...(await factsOf(container, producer_id)),
    ...(await accountOf(container, producer_id)),
  };
  const fields = Object.keys(now).filter((field) => now[field] !== was[field]);
  if (row.bank_sealed) fields.push("bank_number");
  await noteDeed(container, {
    by: officer,
    producer_id,
    deed: "producer.changed",
    object: { type: "producer_application", id: row.id },
    details: { fields },
  });
  await tellOwners(container, producer_id, {
    template: "desk-changed",
    data: { producer: now.name ?? shownName(row), fields },
  });
  return producer_id;
}

/** Back to the applicant, with what to mend. @throws Refusal 404, 409 `not_now`, 422 */
export async function sendBackApplication(
  container: MedusaContainer,
  officer: Actor,
  id: string,
  body: unknown,
): Promise<void> {
  const { sent_at, comments } = readBody(sendBackBody, body);
  const row = await anApplication(container, id);
  await moveApplication(
    container,
    id,
    "send_back",
    { comments: JSON.stringify(comments), decided_at: clock.now(), decided_by: officer.id },
    { sent_at: new Date(sent_at) },
  );
  await noteDeed(container, {
    by: officer,
    producer_id: row.claimed_producer_id,
    deed: "application.sent_back",
    object: { type: "producer_application", id },
    details: { fields: comments.map(({ field }) => field) },
  });
  await tellApplicant(container, row, {
    template: "desk-sent-back",
    data: { producer: shownName(row), application_id: id, comments },
  });
}

const shownName = ({ fields }: ApplicationRow) => fields.name || fields.legal_name;

async function tellOwners(container: MedusaContainer, producerId: string, mail: DeskMail): Promise<void> {
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  const owners = await members.listProducerMemberships(
    { producer_id: producerId, role: "owner" },
    { select: ["member_id"] },
  );
  const people = await members.listProducerMembers({ id: owners.map(({ member_id }) => member_id) });
  for (const { email } of people) tellMember(container, { ...mail, to: email, locale: "vi" });
}

async function tellApplicant(container: MedusaContainer, row: ApplicationRow, mail: DeskMail): Promise<void> {
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  const [member] = await members.listProducerMembers({ id: row.member_id });
  if (member) tellMember(container, { ...mail, to: member.email, locale: row.locale === "en" ? "en" : "vi" });
}
