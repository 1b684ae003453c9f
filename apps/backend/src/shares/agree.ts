import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { type Actor, noteDeed } from "../audit";
import { inOneTransaction, type Sql } from "../booking/database";
import { refuseStrange } from "../desk-visits/own";
import type { ShareRole } from "../modules/ledger";
import { refuseFields } from "../refusal";
import type { AgreementAsked } from "./body";

interface Party {
  id: string;
  role: ShareRole;
}

/**
 * Writes how an experience's takings are shared from a day on. What was sold before keeps to what was agreed then.
 * @throws Refusal 404 `no_such_experience`, 422 `no_such_party`, `twice`, `one_host`
 */
export async function agreeOnShares(
  container: MedusaContainer,
  { by, producer_id }: { by: Actor; producer_id: string },
  { experience_id, from_day, parts }: AgreementAsked,
): Promise<void> {
  await refuseStrange(container, "experience", producer_id, experience_id);
  const id = generateEntityId(undefined, "shagr");
  const agreed = await inOneTransaction(container, async (trx) => {
    const parties = await partiesOf(trx, producer_id, parts);
    const shares = parts.map(({ basis_points }, place) => ({
      party_id: parties[place]?.id ?? "",
      basis_points,
    }));
    await trx.raw(
      `insert into share_agreement (id, producer_id, experience_id, from_day, parts, by)
        values (:id, :producer_id, :experience_id, :from_day, :parts, :by)`,
      { id, producer_id, experience_id, from_day, parts: JSON.stringify(shares), by: by.name },
    );
    return shares;
  });
  await noteDeed(container, {
    by,
    producer_id,
    deed: "shares.agreed",
    object: { type: "experience", id: experience_id },
    details: { agreement: id, from_day, parts: agreed },
  });
}

async function partiesOf(trx: Sql, producer_id: string, parts: AgreementAsked["parts"]): Promise<Party[]> {
  const { rows: known } = await trx.raw<Party>(
    "select id, role from share_party where producer_id = ? and deleted_at is null",
    [producer_id],
  );
  const parties: Party[] = [];
  for (const [place, part] of parts.entries()) {
    if ("party_id" in part) {
      const party = known.find(({ id }) => id === part.party_id);
      if (!party) throw refuseFields([{ field: `parts.${place}`, code: "no_such_party" }]);
      parties.push(party);
      continue;
    }
    const { name, role } = part;
    const id = generateEntityId(undefined, "shpty");
    await trx.raw(
      "insert into share_party (id, producer_id, name, role) values (:id, :producer_id, :name, :role)",
      {
        id,
        producer_id,
        name,
        role,
      },
    );
    parties.push({ id, role });
  }
  if (new Set(parties.map(({ id }) => id)).size < parties.length)
    throw refuseFields([{ field: "parts", code: "twice" }]);
  if (parties.filter(({ role }) => role === "host").length > 1)
    throw refuseFields([{ field: "parts", code: "one_host" }]);
  return parties;
}
