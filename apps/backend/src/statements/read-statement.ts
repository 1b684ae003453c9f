import { dayOf } from "@market/ocop";
import type { MonthStatement, WithheldPart } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { entriesOf, monthOf, type Withheld, withheldOf } from "../ledger";
import { refuseFields } from "../refusal";
import { inOrder, linesOf, sumsOf } from "./lines";

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

/** The month asked for, by Vietnam's calendar; this one unless said otherwise. @throws Refusal 422 `not_a_month`, `in_the_future` */
export function monthAsked(asked: unknown): string {
  const now = newestMonth();
  if (asked === undefined || asked === "") return now;
  if (typeof asked !== "string" || !MONTH.test(asked)) {
    throw refuseFields([{ field: "month", code: "not_a_month" }]);
  }
  if (asked > now) throw refuseFields([{ field: "month", code: "in_the_future" }]);
  return asked;
}

/** Medusa dates payments by the machine's clock: where the shop's own is set back, the month of the machine's is the newest. */
function newestMonth(): string {
  const [, latest = ""] = [clock.now(), new Date()].map((now) => dayOf(now).slice(0, 7)).sort();
  return latest;
}

const PRODUCER = "select name, legal_name, tax_code from producer where id = ?";

const MONTHS = `
  select distinct to_char(j.at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month
  from ledger_journal j where j.producer_id = ? and j.deleted_at is null order by 1 desc`;

const AWAITED = `
  select coalesce(sum(l.amount), 0)::float8 as amount from ledger_line l join ledger_journal j on j.id = l.journal_id
  where l.producer_id = :producer and l.account = 'buyer' and j.at < :to and l.deleted_at is null`;

/** Paid ones that the ledger does not tell of yet, too. */
const ON_THE_WAY = `
  select coalesce(sum(p.amount), 0)::float8 as amount from payout p
  where p.producer_id = :producer and p.deleted_at is null
    and (p.state in ('draft', 'approved', 'sent') or (p.state = 'paid' and p.posted_at is null))`;

/** A producer's month, line by line: page, spreadsheet and PDF are made of this and nothing else. */
export async function readStatement(
  container: MedusaContainer,
  producer: string,
  month: string,
): Promise<MonthStatement> {
  // First, for it posts what is due: what is read after it belongs to it.
  const { from, to, opening, closing } = await monthOf(container, producer, month);
  const sql = sqlOf(container);
  const asked = { producer, to };
  const [entries, withheld, who, months, awaited, way] = await Promise.all([
    entriesOf(container, producer, { from, to }),
    withheldOf(container, month, producer),
    sql.raw<MonthStatement["producer"]>(PRODUCER, [producer]),
    sql.raw<{ month: string }>(MONTHS, [producer]),
    sql.raw<{ amount: number }>(AWAITED, asked),
    sql.raw<{ amount: number }>(ON_THE_WAY, asked),
  ]);
  const lines = inOrder(entries).flatMap(linesOf);
  const now = newestMonth();
  return {
    producer: who.rows[0] ?? { name: "", legal_name: null, tax_code: null },
    month,
    closed: month < now,
    months: [...new Set([now, month, ...months.rows.map((row) => row.month)])].sort().reverse(),
    opening,
    closing,
    lines,
    sums: sumsOf(lines),
    awaited: awaited.rows[0]?.amount ?? 0,
    on_the_way: way.rows[0]?.amount ?? 0,
    withheld: withheldParts(withheld),
  };
}

/** A visit, and a delivery that is charged for, are services. */
export function withheldParts(withheld: readonly Withheld[]): WithheldPart[] {
  return (["goods", "services"] as const).flatMap((part): WithheldPart[] => {
    const own = withheld.filter((row) => (row.part === "goods") === (part === "goods"));
    if (!own.length) return [];
    return [
      own.reduce<WithheldPart>(
        (all, { base, vat, pit }) => ({
          part,
          revenue: all.revenue + base,
          vat: all.vat + vat,
          pit: all.pit + pit,
        }),
        { part, revenue: 0, vat: 0, pit: 0 },
      ),
    ];
  });
}
