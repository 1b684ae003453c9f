import { applicationFaults } from "@market/ocop";
import { communeByCode, HAIPHONG } from "@market/ocop/places";
import type { Application, ApplicationAnswer, ApplicationFields, FieldError } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PRODUCER_MODULE, type ProducerModuleService } from "../modules/producer";
import { Refusal } from "../refusal";
import { papersOf } from "./papers";

export interface ApplicationRow {
  id: string;
  member_id: string;
  claimed_producer_id: string | null;
  changes: boolean;
  producer_id: string | null;
  state: Application["state"];
  fields: ApplicationFields;
  bank_sealed: string | null;
  bank_masked: string | null;
  comments: Application["comments"] | null;
  locale: string;
  sent_at: Date | string | null;
  decided_at: Date | string | null;
}

/** The member's own, the latest first. */
export async function applicationsOf(container: MedusaContainer, memberId: string): Promise<Application[]> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const rows = await producers.listProducerApplications(
    { member_id: memberId },
    { order: { created_at: "DESC" }, take: null },
  );
  return Promise.all(rows.map((row) => applicationShown(container, row as unknown as ApplicationRow)));
}

/** @throws Refusal 404 `unknown_application`, also for somebody else's */
export async function ownApplication(
  container: MedusaContainer,
  memberId: string,
  id: string,
): Promise<ApplicationRow> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const [row] = await producers.listProducerApplications({ id, member_id: memberId });
  if (!row) throw new Refusal(404, "unknown_application", "You have no such application.");
  return row as unknown as ApplicationRow;
}

export async function applicationAnswer(
  container: MedusaContainer,
  memberId: string,
  id: string,
): Promise<ApplicationAnswer> {
  const row = await ownApplication(container, memberId, id);
  const application = await applicationShown(container, row);
  return {
    application,
    missing: missingIn(row, application.papers.length, await keptAccount(container, row)),
  };
}

export async function applicationShown(
  container: MedusaContainer,
  row: ApplicationRow,
): Promise<Application> {
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const [claimed] = row.claimed_producer_id
    ? await producers.listProducers({ id: row.claimed_producer_id }, { select: ["id", "handle", "name"] })
    : [];
  return {
    id: row.id,
    state: row.state,
    changes: row.changes,
    claims: claimed ? { id: claimed.id, handle: claimed.handle, name: claimed.name } : null,
    producer_id: row.producer_id,
    fields: row.fields,
    bank_number: row.bank_masked ?? (await keptAccount(container, row))?.masked ?? null,
    papers: await papersOf(container, { application_id: row.id }),
    comments: row.comments ?? [],
    sent_at: iso(row.sent_at),
    decided_at: iso(row.decided_at),
  };
}

/** The account that a change leaves as it is: unless another bank is named, nobody types its number again. */
export async function keptAccount(
  container: MedusaContainer,
  { changes, claimed_producer_id, fields }: ApplicationRow,
): Promise<{ sealed: string; masked: string } | null> {
  if (!changes || !claimed_producer_id) return null;
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const [account] = await producers.listProducerBankAccounts({ producer_id: claimed_producer_id });
  return account && account.bank_code === fields.bank_code ? account : null;
}

/** What stands in the way of sending it. Whoever changes what is known has shown their papers before. */
export function missingIn(row: ApplicationRow, papers: number, kept: unknown): FieldError[] {
  return applicationFaults(row.fields, {
    isCommune: (code) => communeByCode(code)?.province_code === HAIPHONG,
    bank_number: row.bank_sealed || kept ? null : "",
    papers: row.changes ? papers + 1 : papers,
  });
}

export function iso(at: Date | string | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
