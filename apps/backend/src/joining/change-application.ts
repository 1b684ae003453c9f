import {
  APPLICATION_LIMITS,
  APPLICATION_STATES,
  type ApplicationMove,
  type ApplicationState,
  maskedAccount,
  mayMove,
  movedTo,
  parseAccountNumber,
} from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { memberActor, noteDeed } from "../audit";
import { clock } from "../clock";
import { PRODUCER_MODULE, type ProducerModuleService } from "../modules/producer";
import { Refusal, refuseFields } from "../refusal";
import { readBody } from "../refusal/read-body";
import { keptAccount, missingIn, ownApplication } from "./applications";
import { stillTheirs } from "./change-facts";
import { claimablePage, firstFields } from "./claimed";
import { papersOf } from "./papers";
import { sealed } from "./sealed";

/** A clerk may help many families; nobody helps a thousand. */
const MOST_OPEN = 20;

interface Member {
  id: string;
  name: string;
  email: string;
}

const text = (max: number) => z.string().trim().max(max).optional();
const changeBody = z.strictObject({
  kind: text(APPLICATION_LIMITS.kind),
  legal_name: text(APPLICATION_LIMITS.legal_name),
  name: text(APPLICATION_LIMITS.name),
  tax_code: text(APPLICATION_LIMITS.tax_code),
  commune_code: text(APPLICATION_LIMITS.commune_code),
  address: text(APPLICATION_LIMITS.address),
  phone: text(APPLICATION_LIMITS.phone),
  email: text(APPLICATION_LIMITS.email),
  bank_code: text(APPLICATION_LIMITS.bank_code),
  bank_holder: text(APPLICATION_LIMITS.bank_holder),
  bank_number: text(60),
});

const startBody = z.strictObject({ claim: z.string().max(200).optional() });

/**
 * Another application of somebody who is signed in; for a page that they claim already, the one that is there.
 * @returns its id @throws Refusal 404 `unknown_producer`, 409 `already_held`, `too_many_applications`
 */
export async function startApplication(
  container: MedusaContainer,
  member: Member,
  body: unknown,
  locale: string,
): Promise<string> {
  const { claim } = readBody(startBody, body);
  const claimed = claim ? await claimablePage(container, claim) : null;
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  return container.resolve(Modules.LOCKING).execute([`applications:${member.id}`], async () => {
    const open = await producers.listProducerApplications(
      { member_id: member.id, state: ["draft", "pending", "sent_back"] },
      { select: ["id", "claimed_producer_id"] },
    );
    const same = claimed && open.find(({ claimed_producer_id }) => claimed_producer_id === claimed.id);
    if (same) return same.id;
    if (open.length >= MOST_OPEN) {
      throw new Refusal(409, "too_many_applications", `${MOST_OPEN} open applications are enough.`);
    }
    const { id } = await producers.createProducerApplications({
      member_id: member.id,
      claimed_producer_id: claimed?.id ?? null,
      fields: { ...firstFields(claimed, member.email) },
      locale,
    });
    return id;
  });
}

/**
 * Keeps what was typed, right or wrong: what is wrong stands in the way of sending only. A bank account's number that cannot be one is not
 * kept at all.
 * @throws Refusal 409 `not_now`, 422 with the rest kept
 */
export async function changeApplication(
  container: MedusaContainer,
  member: Member,
  id: string,
  body: unknown,
): Promise<void> {
  const { bank_number, ...fields } = readBody(changeBody, body);
  const row = await ownApplication(container, member.id, id);
  const number = bank_number ? parseAccountNumber(bank_number) : null;
  await moveApplication(container, id, "change", {
    fields: JSON.stringify({ ...row.fields, ...fields }),
    ...(number && {
      bank_sealed: sealed(container, Buffer.from(number, "utf8")),
      bank_masked: maskedAccount(number),
    }),
  });
  if (bank_number && !number) throw refuseFields([{ field: "bank_number", code: "not_an_account" }]);
}

/** @throws Refusal 409 `not_now`, 422 naming all that is missing or wrong */
export async function sendApplication(container: MedusaContainer, member: Member, id: string): Promise<void> {
  const row = await ownApplication(container, member.id, id);
  await stillTheirs(container, row);
  const papers = await papersOf(container, { application_id: id });
  const missing = missingIn(row, papers.length, await keptAccount(container, row));
  if (missing.length) throw refuseFields(missing);
  await moveApplication(container, id, "send", { sent_at: clock.now() });
  await note(container, member, id, "application.sent");
}

/** To mend something before anybody decides. @throws Refusal 409 `not_now` */
export async function takeBackApplication(
  container: MedusaContainer,
  member: Member,
  id: string,
): Promise<void> {
  await ownApplication(container, member.id, id);
  await moveApplication(container, id, "take_back", { sent_at: null });
  await note(container, member, id, "application.taken_back");
}

/** @throws Refusal 409 `not_now` unless it may be changed at this moment */
export function mayChange(state: ApplicationState): void {
  if (!mayMove(state, "change")) throw notNow();
}

/**
 * In one statement, so that of an applicant and an officer at once one is told.
 * @param only further columns that must be as told
 * @throws Refusal 409 `not_now`
 */
export async function moveApplication(
  container: MedusaContainer,
  id: string,
  move: ApplicationMove,
  set: Record<string, unknown>,
  only: Record<string, unknown> = {},
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (const from of APPLICATION_STATES) {
    const state = movedTo(from, move);
    if (!state) continue;
    const moved = await db("producer_application")
      .where({ id, state: from, deleted_at: null, ...only })
      .update({ ...set, state, updated_at: new Date() });
    if (moved) return;
  }
  throw notNow();
}

function notNow(): Refusal {
  return new Refusal(409, "not_now", "The application has moved on meanwhile: look at it again.");
}

function note(container: MedusaContainer, member: Member, id: string, deed: string): Promise<void> {
  return noteDeed(container, {
    by: memberActor(member),
    producer_id: null,
    deed,
    object: { type: "producer_application", id },
  });
}
