import { generateEntityId } from "@medusajs/framework/utils";
import type { Sql } from "../booking/database";
import type { JournalKind, LedgerAccount, Levy, MoneyHolder, SalePart } from "../modules/ledger";

export interface Line {
  account: LedgerAccount;
  holder: MoneyHolder;
  /** Whole đồng: above zero a debit, below zero a credit. */
  amount: number;
  part?: SalePart | null;
  party_id?: string | null;
  agreement_id?: string | null;
  levy?: Levy | null;
  /** Of how many đồng it was kept. */
  base?: number | null;
}

export interface Journal {
  key: string;
  kind: JournalKind;
  order_id?: string | null;
  purchase_id?: string | null;
  /** null of what concerns the shop alone, such as what a partner keeps of it. */
  producer_id: string | null;
  payout_id?: string | null;
  at: Date;
  note?: string | null;
  by?: string | null;
  lines: Line[];
}

const JOURNAL = `
  insert into ledger_journal (id, key, kind, order_id, purchase_id, producer_id, payout_id, at, note, by)
  values (:id, :key, :kind, :order_id, :purchase_id, :producer_id, :payout_id, :at, :note, :by)
  on conflict (key) do nothing returning id`;

const LINES = `
  insert into ledger_line (id, journal_id, account, producer_id, holder, amount, raw_amount, part, party_id, agreement_id, levy,
    base, raw_base)
  select one.id, :journal, one.account, :producer, one.holder, one.amount,
    jsonb_build_object('value', one.amount::text, 'precision', 20), one.part, one.party_id,
    one.agreement_id, one.levy, one.base,
    case when one.base is not null then jsonb_build_object('value', one.base::text, 'precision', 20) end
  from jsonb_to_recordset(cast(:lines as jsonb)) as one(
    id text, account text, holder text, amount numeric, part text, party_id text, agreement_id text, levy text,
    base numeric)`;

/**
 * Writes a journal with its lines, in the caller's transaction; one whose key stands already is left as it is. Lines of no đồng are left out.
 * @returns whether it was written
 */
export async function writeJournal(trx: Sql, journal: Journal): Promise<boolean> {
  const lines = journal.lines.filter(({ amount, base }) => amount !== 0 || base);
  if (!lines.length) return false;
  const { rows } = await trx.raw<{ id: string }>(JOURNAL, {
    id: generateEntityId(undefined, "ljour"),
    key: journal.key,
    kind: journal.kind,
    order_id: journal.order_id ?? null,
    purchase_id: journal.purchase_id ?? null,
    producer_id: journal.producer_id,
    payout_id: journal.payout_id ?? null,
    at: journal.at,
    note: journal.note ?? null,
    by: journal.by ?? null,
  });
  const [written] = rows;
  if (!written) return false;
  await trx.raw(LINES, {
    journal: written.id,
    producer: journal.producer_id,
    lines: JSON.stringify(lines.map((line) => ({ ...line, id: generateEntityId(undefined, "lline") }))),
  });
  return true;
}
