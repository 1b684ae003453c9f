import type { Receipt } from "@market/payment-vietqr";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Sql } from "../booking/database";

export interface Noting {
  producer_id: string;
  source: "notice" | "statement" | "hand";
  /** A member's id. */
  noted_by: string | null;
}

const STORE = `
  insert into bank_receipt (id, producer_id, source, transaction_id, amount, raw_amount, content, received_at, noted_by)
  values (:id, :producer_id, :source, :transaction_id, :amount, jsonb_build_object('value', cast(:amount as text), 'precision', 20),
    :content, :received_at, :noted_by)
  on conflict do nothing returning id`;

/** As a bank writes it, however somebody typed it. */
export function transactionNumber(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, "").toUpperCase().slice(0, 100);
}

/**
 * Writes receipts down; what was told before, by the same or another way, is not written again.
 * @returns the ids of those that are new
 */
export async function storeReceipts(
  sql: Sql,
  receipts: readonly Omit<Receipt, "account">[],
  noting: Noting,
): Promise<string[]> {
  const stored: string[] = [];
  for (const { transaction_id, amount, content, at } of receipts) {
    const { rows } = await sql.raw<{ id: string }>(STORE, {
      ...noting,
      id: generateEntityId(undefined, "brec"),
      transaction_id: transactionNumber(transaction_id),
      amount,
      content: content.slice(0, 500),
      received_at: at,
    });
    stored.push(...rows.map(({ id }) => id));
  }
  return stored;
}
