import { type Receipt, readAmount, readTime } from "./receipt";

type Fields = Record<string, unknown>;

/** What the same thing is called by the services that tell shops of their banks' receipts: SePay, Casso and those like them. */
const NAMES = {
  // The bank's own number before the service's: the bank's statement bears it, too.
  transaction_id: ["referenceCode", "reference", "tid", "transactionID", "transaction_id", "id"],
  account: ["accountNumber", "account_number", "bank_sub_acc_id", "subAccId", "account"],
  amount: ["transferAmount", "amount", "amount_in"],
  content: ["content", "description", "transaction_content"],
  at: ["transactionDate", "transactionDateTime", "transaction_date", "when", "time"],
} as const;

/**
 * Reads the body of a notice: one receipt, or several under `data`. Money that went out is left out.
 * @returns null where a part of it cannot be read: then nothing of it is taken, and its sender sends it again
 */
export function readNotice(body: unknown): Receipt[] | null {
  if (!isFields(body)) return null;
  const rows = "data" in body ? [body.data].flat() : [body];
  const receipts: Receipt[] = [];
  for (const row of rows) {
    if (!isFields(row)) return null;
    const amount = readAmount(first(row, NAMES.amount));
    if (amount === null) return null;
    const type = row.transferType;
    if (amount <= 0 || (typeof type === "string" && type.toLowerCase() !== "in")) continue;
    const transaction_id = textOf(first(row, NAMES.transaction_id));
    const account = textOf(first(row, NAMES.account));
    const at = readTime(first(row, NAMES.at));
    if (!transaction_id || !account || !at) return null;
    receipts.push({ transaction_id, account, amount, content: textOf(first(row, NAMES.content)), at });
  }
  return receipts;
}

function first(row: Fields, names: readonly string[]): unknown {
  return names
    .map((name) => row[name])
    .find((value) => value !== undefined && value !== null && value !== "");
}

function textOf(value: unknown): string {
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  return typeof value === "string" ? value.normalize("NFC").trim().slice(0, 500) : "";
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
