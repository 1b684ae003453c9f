import type { SharesAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { postDueOf } from "../ledger";
import type { ShareRole } from "../modules/ledger";
import { Refusal } from "../refusal";
import { handoversOf } from "./due";
import { type AgreementRow, agreementShown, agreementsOf } from "./read";
import { readSharesToken } from "./token";

/** Two years. */
const MONTHS = 24;

interface Party {
  id: string;
  name: string;
  role: ShareRole;
  producer_id: string;
  producer: string;
}

interface Taken {
  month: string;
  party_id: string;
  name: string;
  role: ShareRole;
  amount: number;
}

const TAKINGS = `
  select to_char(j.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month, l.party_id, p.name, p.role,
    (-sum(l.amount))::float8 as amount
  from ledger_line l
  join ledger_journal j on j.id = l.journal_id
  join share_party p on p.id = l.party_id
  where l.agreement_id = any(?) group by 1, 2, 3, 4 order by 1 desc, p.name, l.party_id`;

/**
 * What all who share an experience with a party agreed on, and what came to whom in each month: the same for every one of them.
 * @throws Refusal 404 `no_such_shares`
 */
export async function openShares(container: MedusaContainer, token: string): Promise<SharesAnswer> {
  const id = readSharesToken(container, token);
  const sql = sqlOf(container);
  const { rows } = id
    ? await sql.raw<Party>(
        `select p.id, p.name, p.role, p.producer_id, producer.name as producer from share_party p
          join producer on producer.id = p.producer_id where p.id = ? and p.deleted_at is null`,
        [id],
      )
    : { rows: [] };
  const [party] = rows;
  if (!party) throw new Refusal(404, "no_such_shares", "This link opens nothing.");
  await postDueOf(container, party.producer_id);
  const agreements = (await agreementsOf(sql, party.producer_id)).filter(({ parts }) =>
    parts.some(({ party_id }) => party_id === party.id),
  );
  const ids = agreements.map((one) => one.id);
  const [taken, handovers] = await Promise.all([sql.raw<Taken>(TAKINGS, [ids]), handoversOf(sql, ids)]);
  return {
    producer: party.producer,
    party: { id: party.id, name: party.name, role: party.role },
    experiences: byExperience(agreements),
    months: byMonth(taken.rows),
    handovers,
  };
}

function byExperience(agreements: readonly AgreementRow[]): SharesAnswer["experiences"] {
  return [...new Set(agreements.map(({ experience_id }) => experience_id))].map((id) => {
    const theirs = agreements.filter(({ experience_id }) => experience_id === id);
    return { title: theirs[0]?.title ?? "", agreements: theirs.map(agreementShown) };
  });
}

function byMonth(taken: readonly Taken[]): SharesAnswer["months"] {
  const months = [...new Set(taken.map(({ month }) => month))].slice(0, MONTHS);
  return months.map((month) => {
    const takings = taken
      .filter((one) => one.month === month)
      .map(({ party_id, name, role, amount }) => ({ party_id, name, role, amount }));
    return { month, total: takings.reduce((sum, { amount }) => sum + amount, 0), takings };
  });
}
