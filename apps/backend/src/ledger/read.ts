import { addMonths, isDay, startOfDay } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type Sql, sqlOf } from "../booking/database";
import type { JournalKind, LedgerAccount, Levy, MoneyHolder, SalePart } from "../modules/ledger";
import { postDue, postDueOf } from "./post-due";

/** All in whole đồng. */
export interface Balances {
  /** What the shop owes the producer in all; below zero, the producer owes the shop. */
  due: number;
  /** The same by who has the money. A payout is of what the platform holds, and of no more than is due. */
  due_by_holder: Partial<Record<MoneyHolder, number>>;
  /** Money of this producer's sales that somebody has in hand, before what is kept of it. */
  held: Partial<Record<MoneyHolder, number>>;
  /** What buyers still owe for its orders. */
  awaited: number;
}

export interface EntryLine {
  account: LedgerAccount;
  holder: MoneyHolder;
  /** Above zero a debit, below zero a credit. */
  amount: number;
  part: SalePart | null;
  party_id: string | null;
  levy: Levy | null;
  base: number | null;
}

export interface Entry {
  id: string;
  key: string;
  kind: JournalKind;
  at: Date;
  order_id: string | null;
  /** The order's number in the office. */
  display_id: number | null;
  purchase_id: string | null;
  /** What buyers know their purchase by. */
  purchase_number: string | null;
  payout_id: string | null;
  note: string | null;
  by: string | null;
  lines: EntryLine[];
}

export interface MonthSum {
  kind: JournalKind;
  account: LedgerAccount;
  holder: MoneyHolder;
  part: SalePart | null;
  levy: Levy | null;
  /** Above zero a debit, below zero a credit. */
  amount: number;
  journals: number;
}

export interface Month {
  /** `2026-11` */
  month: string;
  from: Date;
  /** Not included. */
  to: Date;
  /** What the shop owed the producer as the month began, and as it ended: `due` of `Balances`. */
  opening: number;
  closing: number;
  sums: MonthSum[];
}

export interface Withheld {
  producer_id: string;
  /** Kind of supply by what was sold: goods, its delivery, visits. */
  part: SalePart;
  /** What it was withheld of, less what was given back. */
  base: number;
  vat: number;
  pit: number;
}

const BALANCES = `
  select l.account, l.holder, sum(l.amount)::float8 as amount from ledger_line l
  where l.producer_id = ? and l.account in ('producer', 'held', 'buyer') and l.deleted_at is null
  group by l.account, l.holder`;

/** What is due of a producer's orders is posted first: the answer is of this moment. */
export async function balancesOf(container: MedusaContainer, producerId: string): Promise<Balances> {
  await postDueOf(container, producerId);
  const { rows } = await sqlOf(container).raw<{
    account: LedgerAccount;
    holder: MoneyHolder;
    amount: number;
  }>(BALANCES, [producerId]);
  const by = (account: LedgerAccount, sign: number) =>
    Object.fromEntries(
      rows
        .filter((row) => row.account === account && row.amount !== 0)
        .map(({ holder, amount }) => [holder, sign * amount]),
    );
  const total = (account: LedgerAccount) =>
    rows.filter((row) => row.account === account).reduce((sum, { amount }) => sum + amount, 0);
  return {
    due: 0 - total("producer"),
    due_by_holder: by("producer", -1),
    held: by("held", 1),
    awaited: total("buyer"),
  };
}

const ENTRIES = `
  select j.id, j.key, j.kind, j.at, j.order_id, o.display_id, j.purchase_id, p.number as purchase_number, j.payout_id, j.note, j.by,
    (select jsonb_agg(jsonb_build_object('account', l.account, 'holder', l.holder, 'amount', l.amount, 'part', l.part,
        'party_id', l.party_id, 'levy', l.levy, 'base', l.base) order by l.id)
      from ledger_line l where l.journal_id = j.id and l.producer_id = :producer) as lines
  from ledger_journal j
  left join "order" o on o.id = j.order_id
  left join purchase p on p.id = j.purchase_id
  where j.producer_id = :producer and j.at >= :from and j.at < :to and j.deleted_at is null
  order by j.at, array_position(array['sale', 'less', 'payment', 'refund', 'commission', 'tax', 'fee', 'share'], j.kind), j.id`;

/** A producer's journals in the order of time, from one instant until just before another. */
export async function entriesOf(
  container: MedusaContainer,
  producerId: string,
  { from, to }: { from: Date; to: Date },
): Promise<Entry[]> {
  await postDueOf(container, producerId);
  const asked = { producer: producerId, from, to };
  return (await sqlOf(container).raw<Entry>(ENTRIES, asked)).rows;
}

/** @throws RangeError when it is not a month such as `2026-11` */
export function daysOfMonth(month: string): { from: Date; to: Date } {
  const first = `${month}-01`;
  if (!isDay(first)) throw new RangeError(`A month is written as 2026-11, not ${month}.`);
  return { from: startOfDay(first), to: startOfDay(addMonths(first, 1)) };
}

const DUE_BEFORE = `
  select coalesce(-sum(l.amount), 0)::float8 as due from ledger_line l
  join ledger_journal j on j.id = l.journal_id
  where l.producer_id = :producer and l.account = 'producer' and j.at < :at and l.deleted_at is null`;

const SUMS = `
  select j.kind, l.account, l.holder, l.part, l.levy, sum(l.amount)::float8 as amount, count(distinct j.id)::int as journals
  from ledger_journal j join ledger_line l on l.journal_id = j.id
  where j.producer_id = :producer and l.producer_id = :producer and j.at >= :from and j.at < :to and j.deleted_at is null
  group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`;

/**
 * A producer's month by Vietnam's calendar.
 * @throws RangeError when it is not a month such as `2026-11`
 */
export async function monthOf(container: MedusaContainer, producerId: string, month: string): Promise<Month> {
  const { from, to } = daysOfMonth(month);
  await postDueOf(container, producerId);
  const sql = sqlOf(container);
  const [opening, closing, sums] = await Promise.all([
    dueBefore(sql, producerId, from),
    dueBefore(sql, producerId, to),
    sql.raw<MonthSum>(SUMS, { producer: producerId, from, to }),
  ]);
  return { month, from, to, opening, closing, sums: sums.rows };
}

async function dueBefore(sql: Sql, producer: string, at: Date): Promise<number> {
  return Number((await sql.raw<{ due: number }>(DUE_BEFORE, { producer, at })).rows[0]?.due ?? 0);
}

const WITHHELD = `
  select l.producer_id, l.part, coalesce(sum(l.base) filter (where l.levy = 'vat'), 0)::float8 as base,
    coalesce(-sum(l.amount) filter (where l.levy = 'vat'), 0)::float8 as vat,
    coalesce(-sum(l.amount) filter (where l.levy = 'pit'), 0)::float8 as pit
  from ledger_journal j join ledger_line l on l.journal_id = j.id and l.account = 'tax' and l.levy is not null
  where j.at >= :from and j.at < :to and j.deleted_at is null
    and (cast(:producer as text) is null or l.producer_id = :producer)
  group by l.producer_id, l.part order by l.producer_id, l.part`;

/**
 * What was withheld of whom in a month of Vietnam's calendar, less what was given back of it; of one producer where it is named.
 * @throws RangeError when it is not a month such as `2026-11`
 */
export async function withheldOf(
  container: MedusaContainer,
  month: string,
  producerId: string | null = null,
): Promise<Withheld[]> {
  const asked = { ...daysOfMonth(month), producer: producerId };
  await (producerId === null ? postDue(container) : postDueOf(container, producerId));
  return (await sqlOf(container).raw<Withheld>(WITHHELD, asked)).rows;
}
