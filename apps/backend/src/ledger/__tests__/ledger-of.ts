import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../../booking/database";
import type { Line } from "../write";
import { lacks } from "./a-world-of-money";

export interface JournalSeen {
  key: string;
  kind: string;
  lines: Line[];
}

export async function journalsOf(container: MedusaContainer, orderId: string): Promise<JournalSeen[]> {
  const { rows } = await sqlOf(container).raw<JournalSeen>(
    `select j.key, j.kind, (select jsonb_agg(jsonb_build_object('account', l.account, 'holder', l.holder, 'amount', l.amount,
        'part', l.part, 'party_id', l.party_id, 'levy', l.levy, 'base', l.base)) from ledger_line l where l.journal_id = j.id) as lines
      from ledger_journal j where j.order_id = ? order by j.at, j.id`,
    [orderId],
  );
  return rows;
}

export const sumOf = (lines: readonly Line[], which: (line: Line) => boolean): number =>
  lines.filter(which).reduce((sum, { amount }) => sum + amount, 0);

interface Books {
  captures: number;
  refunds: number;
  /** Of what came by the bank of the tests, or by card. */
  at_platform: number;
  captured: number;
  refunded: number;
  total: number;
}

const BOOKS = `
  with money as (
    select k.amount, 'capture' as kind, p.provider_id from order_payment_collection l
    join payment p on p.payment_collection_id = l.payment_collection_id
    join capture k on k.payment_id = p.id and k.deleted_at is null where l.order_id = :id
    union all
    select -r.amount, 'refund', p.provider_id from order_payment_collection l
    join payment p on p.payment_collection_id = l.payment_collection_id
    join refund r on r.payment_id = p.id and r.deleted_at is null where l.order_id = :id)
  select (select count(*)::int from money where kind = 'capture') as captures,
    (select count(*)::int from money where kind = 'refund') as refunds,
    (select coalesce(sum(amount), 0)::float8 from money where provider_id like 'pp_bank%' or provider_id like 'pp_stripe%') as at_platform,
    (select coalesce(sum(amount), 0)::float8 from money where kind = 'capture') as captured,
    (select coalesce(-sum(amount), 0)::float8 from money where kind = 'refund') as refunded,
    (select case when o.status = 'canceled' then 0 else round(coalesce((s.totals ->> 'current_order_total')::numeric, 0)) end::float8
      from "order" o left join order_summary s on s.order_id = o.id and s.version = o.version and s.deleted_at is null
      where o.id = :id) as total`;

/** What is wrong between the ledger and Medusa's books of payments and orders; empty when all is well. */
export async function faultsInLedger(container: MedusaContainer, orderId: string): Promise<string[]> {
  const journals = await journalsOf(container, orderId);
  const lines = journals.flatMap((one) => one.lines);
  const books = (await sqlOf(container).raw<Books>(BOOKS, { id: orderId })).rows[0];
  if (!books) throw new Error("There is no such order.");
  const faults: string[] = [];
  const must = (what: string, is: number, wanted: number) => {
    if (is !== wanted) faults.push(`${what}: ${is}, not ${wanted}`);
  };
  for (const { key, lines } of journals)
    must(
      `the journal ${key}`,
      sumOf(lines, () => true),
      0,
    );
  const net = books.captured - books.refunded;
  must(
    "what the buyer owes",
    sumOf(lines, ({ account }) => account === "buyer"),
    await lacks(container, orderId),
  );
  must(
    "what was sold",
    -sumOf(lines, ({ account, part }) => account === "awaited" && part !== null),
    books.total,
  );
  must(
    "what was paid",
    sumOf(lines, ({ account, part }) => account === "awaited" && part === null),
    net,
  );
  must(
    "what the platform holds",
    sumOf(lines, ({ account, holder }) => account === "held" && holder === "platform"),
    books.at_platform,
  );
  const told = (kind: string) => journals.filter((one) => one.kind === kind).length;
  must("payments told", told("payment"), books.captures);
  must("refunds told", told("refund"), books.refunds);
  const kept = sumOf(
    lines,
    ({ account, holder }) => ["commission", "tax", "share"].includes(account) && holder === "platform",
  );
  must(
    "what is due of what the platform holds",
    -sumOf(lines, ({ account, holder }) => account === "producer" && holder === "platform"),
    books.at_platform + kept,
  );
  if (net === 0) {
    for (const account of ["commission", "tax", "share"])
      must(
        `${account} of nothing`,
        sumOf(lines, (line) => line.account === account),
        0,
      );
    must(
      "due of nothing",
      sumOf(lines, ({ account }) => account === "producer"),
      0,
    );
  }
  return faults;
}
