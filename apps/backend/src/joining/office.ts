import { parseTaxCode } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { DESK_MODULE, type DeskModuleService } from "../modules/desk";
import { PRODUCER_MODULE, type ProducerModuleService } from "../modules/producer";
import type { AdminApplicationAnswer, AdminApplicationList, AdminApplicationRow } from "./admin-shapes";
import { type ApplicationRow, applicationShown, iso } from "./applications";
import { accountOf, factsOf } from "./change-facts";
import { hasOwner } from "./claimed";
import { anApplication } from "./decide";

interface Listed extends Omit<AdminApplicationRow, "applicant" | "sent_at"> {
  applicant_name: string;
  applicant_email: string;
  sent_at: Date | null;
  whole: number;
}

const LIST = `
  select a.id, a.state, coalesce(nullif(a.fields ->> 'name', ''), a.fields ->> 'legal_name') as name,
    a.fields ->> 'kind' as kind, p.name as claims, a.changes, m.name as applicant_name, m.email as applicant_email, a.sent_at,
    (count(*) over ())::int as whole
  from producer_application a
  join producer_member m on m.id = a.member_id
  left join producer p on p.id = a.claimed_producer_id
  where a.state = ? and a.deleted_at is null
  order by case when a.state = 'pending' then a.sent_at end, a.decided_at desc nulls last, a.id
  limit ? offset ?`;

export async function listApplications(
  container: MedusaContainer,
  { state, limit, offset }: { state: string; limit: number; offset: number },
): Promise<AdminApplicationList> {
  const { rows } = await sqlOf(container).raw<Listed>(LIST, [state, limit, offset]);
  return {
    count: rows[0]?.whole ?? 0,
    applications: rows.map(({ applicant_name, applicant_email, sent_at, whole, ...row }) => ({
      ...row,
      applicant: { name: applicant_name, email: applicant_email },
      sent_at: iso(sent_at),
    })),
  };
}

/** @throws Refusal 404 `unknown_application`, also for a draft: nobody looks at what was not sent */
export async function readApplication(
  container: MedusaContainer,
  id: string,
): Promise<AdminApplicationAnswer["application"]> {
  const row = await anApplication(container, id);
  const members: DeskModuleService = container.resolve(DESK_MODULE);
  const [member] = await members.listProducerMembers({ id: row.member_id }, { withDeleted: true });
  const claimed = row.claimed_producer_id;
  return {
    ...(await applicationShown(container, row)),
    applicant: { name: member?.name ?? "", email: member?.email ?? "" },
    // What it would change stands beside what is there.
    stands:
      claimed && row.state !== "approved"
        ? {
            ...(await factsOf(container, claimed)),
            ...(row.changes && (await accountOf(container, claimed))),
          }
        : null,
    held:
      Boolean(claimed) &&
      !row.changes &&
      row.state === "pending" &&
      (await hasOwner(container, claimed ?? "")),
    same_tax_code: await sameTaxCode(container, row),
  };
}

async function sameTaxCode(container: MedusaContainer, row: ApplicationRow) {
  const code = parseTaxCode(row.fields.tax_code)?.code;
  if (!code) return [];
  const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
  const found = await producers.listProducers({ tax_code: code }, { select: ["id", "name"], take: 10 });
  return found
    .filter(({ id }) => id !== row.producer_id && id !== row.claimed_producer_id)
    .map(({ id, name }) => ({ id, name }));
}
