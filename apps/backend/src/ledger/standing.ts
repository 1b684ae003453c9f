import type { Sql } from "../booking/database";
import type { JournalKind } from "../modules/ledger";
import type { Journal, Line } from "./write";

/** A journal that stands, or is about to. */
export interface Standing {
  key: string;
  kind: JournalKind;
  lines: Line[];
}

const STANDING = `
  select j.key, j.kind, jsonb_agg(jsonb_build_object('account', l.account, 'holder', l.holder, 'amount', l.amount,
      'part', l.part, 'party_id', l.party_id, 'agreement_id', l.agreement_id, 'levy', l.levy, 'base', l.base)) as lines
  from ledger_journal j join ledger_line l on l.journal_id = j.id
  where j.order_id = ? and j.kind <> 'payout' group by j.id order by j.id`;

/** An order's journals: those that stand in the database, and those that are being added. */
export class Journals {
  readonly added: Journal[] = [];

  private constructor(
    private readonly all: Standing[],
    private readonly of: Pick<Journal, "order_id" | "purchase_id" | "producer_id">,
  ) {}

  static async read(
    trx: Sql,
    of: { order_id: string; purchase_id: string; producer_id: string },
  ): Promise<Journals> {
    return new Journals((await trx.raw<Standing>(STANDING, [of.order_id])).rows, of);
  }

  has(key: string): boolean {
    return this.all.some((one) => one.key === key);
  }

  keys(): string[] {
    return this.all.map(({ key }) => key);
  }

  linesOf(key: string): Line[] {
    return this.all.find((one) => one.key === key)?.lines ?? [];
  }

  lines(which: (journal: Standing) => boolean = () => true): Line[] {
    return this.all.filter(which).flatMap(({ lines }) => lines);
  }

  /** A key of which there may be several: the first one as it is, then numbered. */
  next(key: string): string {
    const before = this.all.filter((one) => one.key === key || one.key.startsWith(`${key}:`)).length;
    return before === 0 ? key : `${key}:${before + 1}`;
  }

  add(key: string, kind: JournalKind, at: Date, lines: Line[]): void {
    const telling = lines.filter(({ amount, base }) => amount !== 0 || base);
    if (!telling.length) return;
    this.all.push({ key, kind, lines: telling });
    this.added.push({ ...this.of, key, kind, at, lines: telling });
  }
}

/** Sums of lines by what they have in common. */
export function sumBy(
  lines: readonly Line[],
  keyOf: (line: Line) => string,
  of: "amount" | "base" = "amount",
) {
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(keyOf(line), (sums.get(keyOf(line)) ?? 0) + (line[of] ?? 0));
  return sums;
}
