import { match, readStatement, referencesIn } from "@market/payment-vietqr";
import type { StatementAnswer, StatementRowShown } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { type Actor, noteDeed } from "../audit";
import { inOneTransaction, sqlOf } from "../booking/database";
import { readRows } from "../certificates/import/read-sheet";
import { refuseFields } from "../refusal";
import { accountsOf, numberOf } from "./accounts";
import { readAwaited, type TransferRow } from "./read-awaited";
import { storeReceipts, transactionNumber } from "./receipts";
import { referencePrefix } from "./settings";
import { settleSoon } from "./settle-receipt";

/** A month of a busy account; base64 makes four of three. */
const MOST_SIGNS = 400_000;

export const statementBody = z.strictObject({
  content_base64: z.base64().min(1).max(MOST_SIGNS),
  /** Left out, it is only looked at. */
  apply: z.boolean().default(false),
});

interface AtDesk {
  by: Actor;
  producer_id: string;
}

/**
 * A bank's statement as a spreadsheet: what each of its rows is for and, where it is applied, written down as the bank's own notice
 * would be. What was told before is the same receipt; what came in on another account is left out.
 * @throws Refusal 413, 415 for what is no spreadsheet, 422 `content_base64` (`not_a_statement`)
 */
export async function takeStatement(
  container: MedusaContainer,
  { by, producer_id }: AtDesk,
  { content_base64, apply }: z.output<typeof statementBody>,
): Promise<StatementAnswer> {
  const read = readStatement(await readRows(Buffer.from(content_base64, "base64")));
  if (!read) throw refuseFields([{ field: "content_base64", code: "not_a_statement" }]);
  const account = (await accountsOf(container, [producer_id])).get(producer_id);
  const own = account ? numberOf(container, account) : null;
  const isOwn = (other: string | null) => !other || !own || other === own.replace(/\D/g, "");
  const rows = read.filter(({ receipt, fault }) => fault || (receipt && isOwn(receipt.account)));
  const receipts = rows.flatMap(({ receipt }) => receipt ?? []);
  const shown = await look(container, producer_id, rows);
  const skipped = read.length - rows.length;
  if (!apply) return { rows: shown, skipped, taken: null };
  const stored = await inOneTransaction(container, (trx) =>
    storeReceipts(trx, receipts, { producer_id, source: "statement", noted_by: by.id }),
  );
  await noteDeed(container, {
    by,
    producer_id,
    deed: "transfer.statement_taken",
    object: { type: "producer", id: producer_id },
    details: { rows: receipts.length, taken: stored.length },
  });
  await settleSoon(container, stored);
  return { rows: shown, skipped, taken: stored.length };
}

/** As it would be decided now, one row after the other: what one pays is not due to the next. */
async function look(
  container: MedusaContainer,
  producer_id: string,
  rows: NonNullable<ReturnType<typeof readStatement>>,
): Promise<StatementRowShown[]> {
  const sql = sqlOf(container);
  const prefix = referencePrefix();
  const of = (content: string) => referencesIn(content, prefix);
  const references = rows.flatMap(({ receipt }) => (receipt ? of(receipt.content) : []));
  const numbers = rows.flatMap(({ receipt }) => (receipt ? transactionNumber(receipt.transaction_id) : []));
  const [awaited, known] = await Promise.all([
    readAwaited(sql, { references, producer_id }),
    sql.raw<{ told: string }>(
      `select transaction_id || '|' || amount::float8::text as told from bank_receipt
        where producer_id = ? and transaction_id = any(?)`,
      [producer_id, numbers],
    ),
  ]);
  const told = new Set(known.rows.map((row) => row.told));
  const due = new Map(awaited.map((row): [string, TransferRow] => [row.reference, { ...row }]));
  return rows.map(({ row, receipt, fault }) => {
    if (!receipt) return { row, amount: null, content: "", references: [], outcome: fault ?? "no_amount" };
    const { amount, content } = receipt;
    const found = of(content);
    const key = `${transactionNumber(receipt.transaction_id)}|${amount}`;
    const shown = { row, amount, content, references: found };
    if (told.has(key)) return { ...shown, outcome: "known" as const };
    told.add(key);
    const { outcome, parts } = match(amount, found, [...due.values()]);
    for (const part of parts) {
      const order = due.get(part.reference);
      if (order) order.due -= part.amount;
    }
    return { ...shown, outcome };
  });
}
