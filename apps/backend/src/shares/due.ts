import type { HandoverShown, ShareDue } from "@market/store-contract";
import type { Sql } from "../booking/database";
import type { ShareRole } from "../modules/ledger";

/** More are nobody's to read at once. */
const MOST_SHOWN = 200;

interface Came {
  month: string;
  agreement_id: string;
  title: string;
  party_id: string;
  name: string;
  role: ShareRole;
  amount: number;
  handed: number;
}

/** The host is the producer itself: nothing is handed over to it. */
const CAME = `
  with came as (
    select to_char(j.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month, l.agreement_id, l.party_id, -sum(l.amount) as amount
    from ledger_line l join ledger_journal j on j.id = l.journal_id
    where l.producer_id = :producer and l.agreement_id is not null group by 1, 2, 3),
  handed as (
    select month, agreement_id, party_id, sum(case when undoes is null then amount else -amount end) as amount
    from share_handover where producer_id = :producer and deleted_at is null group by 1, 2, 3)
  select month, agreement_id, product.title, party_id, p.name, p.role, coalesce(came.amount, 0)::float8 as amount,
    coalesce(handed.amount, 0)::float8 as handed
  from came full join handed using (month, agreement_id, party_id)
  join share_party p on p.id = party_id and p.role <> 'host'
  join share_agreement a on a.id = agreement_id
  join experience e on e.id = a.experience_id
  join product on product.id = e.product_id
  order by month desc, p.name, party_id, product.title, agreement_id`;

/**
 * What came to each of those who share with a producer, by month and agreement, and what of it may still be handed over: no more than the
 * month brought, and no more than all months together, for what was given back to a buyer later is of a later month.
 */
export async function sharesDue(sql: Sql, producer: string): Promise<ShareDue[]> {
  const { rows } = await sql.raw<Came>(CAME, { producer });
  const whole = new Map<string, number>();
  const keyOf = ({ agreement_id, party_id }: Came) => `${agreement_id} ${party_id}`;
  for (const row of rows) whole.set(keyOf(row), (whole.get(keyOf(row)) ?? 0) + row.amount - row.handed);
  return rows.map((row) => ({
    ...row,
    left: Math.max(0, Math.min(row.amount - row.handed, whole.get(keyOf(row)) ?? 0)),
  }));
}

const HANDOVERS = `
  select h.id, h.month, h.party_id, p.name, product.title, h.amount::float8 as amount, h.on_day as on, h.way, h.note, h.by_name as by, h.at,
    case when u.id is not null then jsonb_build_object('by', u.by_name, 'at', u.at, 'why', u.note) end as undone
  from share_handover h
  join share_party p on p.id = h.party_id
  join share_agreement a on a.id = h.agreement_id
  join experience e on e.id = a.experience_id
  join product on product.id = e.product_id
  left join share_handover u on u.undoes = h.id and u.deleted_at is null
  where h.undoes is null and h.deleted_at is null and h.agreement_id = any(:agreements)
  order by h.at desc, h.id desc limit ${MOST_SHOWN}`;

/** What was handed over by some agreements, the latest first, with what was undone of it. */
export async function handoversOf(sql: Sql, agreements: readonly string[]): Promise<HandoverShown[]> {
  const { rows } = await sql.raw<Omit<HandoverShown, "at"> & { at: Date }>(HANDOVERS, {
    agreements: [...agreements],
  });
  return rows.map(({ at, undone, ...row }) => ({
    ...row,
    at: new Date(at).toISOString(),
    undone: undone && { ...undone, at: new Date(undone.at).toISOString() },
  }));
}
