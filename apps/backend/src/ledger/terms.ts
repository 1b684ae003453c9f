import { dayOf, groupOfSet } from "@market/ocop";
import {
  type AgreedPart,
  type AgreedUnit,
  type CommissionRule,
  commissionRate,
  isWithheldOf,
} from "@market/ocop/settlement";
import type { Sql } from "../booking/database";
import type { ProducerKind } from "../modules/producer";
import { DELIVERY, type Facts, type LineFact } from "./facts";

/** What was agreed of an order when its sale was written down. */
export interface OrderTerms {
  /** Tax is withheld of what the platform holds. */
  withheld: boolean;
  /** By line. */
  lines: Record<string, { commission: number; agreement: string | null }>;
  /** By agreement: who shares its takings. */
  shares: Record<string, SharedPart[]>;
}

export interface SharedPart extends AgreedPart {
  /** The producer itself: its part stays with it. */
  host: boolean;
}

const RULES = `
  select producer_id, group_no, from_day, basis_points from commission_rule
  where (producer_id is null or producer_id = ?) and deleted_at is null order by created_at, id`;

const AGREEMENTS = `
  select distinct on (a.experience_id) a.id, a.experience_id, a.parts, (
      select coalesce(jsonb_agg(p.id), '[]') from share_party p where p.producer_id = a.producer_id and p.role = 'host') as hosts
  from share_agreement a
  where a.experience_id = any(:experiences) and a.from_day <= :day and a.deleted_at is null
  order by a.experience_id, a.from_day desc, a.created_at desc, a.id desc`;

interface Agreement {
  id: string;
  experience_id: string;
  parts: AgreedPart[];
  hosts: string[];
}

/** Agreed once: whoever comes later reads what the first one wrote. Run it under the order's lock in the ledger. */
export async function termsOf(trx: Sql, facts: Facts): Promise<OrderTerms> {
  const kept = await trx.raw<{ terms: OrderTerms }>("select terms from ledger_order where id = ?", [
    facts.order_id,
  ]);
  const [standing] = kept.rows;
  if (standing) return standing.terms;
  const terms = await agree(trx, facts);
  await trx.raw("insert into ledger_order (id, producer_id, terms) values (?, ?, ?)", [
    facts.order_id,
    facts.producer_id,
    JSON.stringify(terms),
  ]);
  return terms;
}

async function agree(trx: Sql, { producer_id, placed_at, lines }: Facts): Promise<OrderTerms> {
  const day = dayOf(new Date(placed_at));
  const { rows: rules } = await trx.raw<CommissionRule>(RULES, [producer_id]);
  const experiences = [...new Set(lines.flatMap(({ experience_id }) => experience_id ?? []))];
  const { rows: agreements } = experiences.length
    ? await trx.raw<Agreement>(AGREEMENTS, { experiences, day })
    : { rows: [] };
  const sharing = agreements.filter(({ parts }) => parts.length > 0);
  const { rows: producers } = await trx.raw<{ kind: ProducerKind; tax_code: string | null }>(
    "select kind, tax_code from producer where id = ?",
    [producer_id],
  );
  const producer = producers[0] ?? { kind: "unknown", tax_code: null };
  return {
    withheld: isWithheldOf(producer.kind, producer.tax_code),
    lines: Object.fromEntries(
      lines.map((line) => [
        line.id,
        {
          commission: commissionRate(rules, { producer_id, group_no: groupOf(line), day }),
          agreement: sharing.find(({ experience_id }) => experience_id === line.experience_id)?.id ?? null,
        },
      ]),
    ),
    shares: Object.fromEntries(
      sharing.map(({ id, parts, hosts }) => [
        id,
        parts.map(({ party_id, basis_points }) => ({
          party_id,
          basis_points,
          host: hosts.includes(party_id),
        })),
      ]),
    ),
  };
}

function groupOf({ set_no }: LineFact) {
  return set_no !== null && set_no >= 1 && set_no <= 26 ? groupOfSet(set_no).no : null;
}

/** An order's lines and its delivery with what was agreed for each. A line that came by a later change bears no commission and is not shared. */
export function unitsOf({ lines, delivery }: Facts, terms: OrderTerms): AgreedUnit[] {
  const units: AgreedUnit[] = lines.map(({ id, amount, visit }) => ({
    id,
    part: visit ? "visit" : "goods",
    amount: Math.max(0, amount),
    commission: terms.lines[id]?.commission ?? 0,
    agreement: terms.lines[id]?.agreement ?? null,
  }));
  return [
    ...units,
    { id: DELIVERY, part: "shipping", amount: Math.max(0, delivery), commission: 0, agreement: null },
  ];
}
