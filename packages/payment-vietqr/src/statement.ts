import { createHash } from "node:crypto";
import { type Receipt, readAmount, readTime } from "./receipt";

export type Cell = string | number | Date | boolean | null | undefined;

/** What a row of a statement says; `receipt` is null where it is not money that came in. */
export interface StatementRow {
  /** As a spreadsheet counts them, from 1. */
  row: number;
  receipt: Receipt | null;
  /** Why it cannot be read. */
  fault: "no_amount" | "no_time" | null;
}

type Column = "transaction_id" | "credit" | "debit" | "amount" | "content" | "at" | "account";

/** Headings of Vietnamese banks' statements in both languages, without marks; the longer one wins. */
const HEADINGS: Record<Column, readonly string[]> = {
  at: [
    "ngay giao dich",
    "ngay gio giao dich",
    "thoi gian",
    "ngay hieu luc",
    "ngay",
    "transaction date",
    "date",
    "time",
  ],
  transaction_id: [
    "so but toan",
    "ma giao dich",
    "so giao dich",
    "so tham chieu",
    "ma tham chieu",
    "so chung tu",
    "so ct",
    "transaction no",
    "transaction id",
    "transaction number",
    "reference",
    "ref no",
  ],
  credit: ["so tien ghi co", "phat sinh co", "ghi co", "tien vao", "so tien vao", "credit", "co", "money in"],
  debit: ["so tien ghi no", "phat sinh no", "ghi no", "tien ra", "so tien ra", "debit", "no", "money out"],
  amount: ["so tien", "amount"],
  content: [
    "noi dung giao dich",
    "noi dung chuyen khoan",
    "noi dung",
    "dien giai",
    "mo ta",
    "description",
    "content",
    "remark",
    "details",
  ],
  account: ["so tai khoan", "tai khoan", "account number", "account no", "account"],
};

/** Headings stand below a bank's name and address, never far down. */
const HEADINGS_WITHIN = 40;

/**
 * Reads the rows of a bank's statement, wherever its headings stand and in whichever order.
 * @returns null where no row names a day, a content and an amount
 */
export function readStatement(rows: ReadonlyArray<readonly Cell[]>): StatementRow[] | null {
  const top = rows.slice(0, HEADINGS_WITHIN).findIndex((row) => isTable(columnsOf(row)));
  if (top < 0) return null;
  const columns = columnsOf(rows[top] ?? []);
  const alike = new Map<string, number>();
  return rows.slice(top + 1).flatMap((cells, index): StatementRow[] => {
    const row = top + index + 2;
    const cell = (column: Column) => {
      const at = columns.get(column);
      return at === undefined ? null : cells[at];
    };
    const content = textOf(cell("content"));
    const given = columns.has("credit") ? cell("credit") : cell("amount");
    const at = readTime(cell("at"));
    // A sum at the foot, a blank line, or money that went out.
    if (isBlank(given)) return at || content ? [{ row, receipt: null, fault: null }] : [];
    const amount = readAmount(given);
    if (amount === null) return at ? [{ row, receipt: null, fault: "no_amount" }] : [];
    if (amount <= 0) return [{ row, receipt: null, fault: null }];
    if (!at) return content ? [{ row, receipt: null, fault: "no_time" }] : [];
    const account = textOf(cell("account")).replace(/\D/g, "") || null;
    const transaction_id = textOf(cell("transaction_id")) || numberOf(at, amount, content, alike);
    return [{ row, receipt: { transaction_id, account, amount, content, at }, fault: null }];
  });
}

/** Without a number of the bank's: the same for the same row however often the statement is read, and another for its twin. */
function numberOf(at: Date, amount: number, content: string, alike: Map<string, number>): string {
  const same = `${at.toISOString()}|${amount}|${content}`;
  const nth = (alike.get(same) ?? 0) + 1;
  alike.set(same, nth);
  const hash = createHash("sha256").update(`${same}|${nth}`).digest("hex").slice(0, 16);
  return `row-${hash}`;
}

function columnsOf(row: readonly Cell[]): Map<Column, number> {
  const best = new Map<Column, { at: number; length: number }>();
  const taken = new Set<number>();
  for (const [at, cell] of row.entries()) {
    const heading = folded(textOf(cell));
    if (!heading || heading.length > 60) continue;
    const fits = (Object.keys(HEADINGS) as Column[])
      .flatMap((column) =>
        HEADINGS[column]
          .filter((name) => names(heading, name))
          .map((name) => ({ column, length: name.length })),
      )
      .sort((a, b) => b.length - a.length)[0];
    if (!fits || taken.has(at)) continue;
    const before = best.get(fits.column);
    if (before && before.length >= fits.length) continue;
    best.set(fits.column, { at, length: fits.length });
    taken.add(at);
  }
  return new Map([...best].map(([column, { at }]) => [column, at]));
}

/** As whole words: "no" is not in "noi dung". */
function names(heading: string, name: string): boolean {
  return name.length <= 2 ? heading === name : ` ${heading} `.includes(` ${name} `);
}

function isTable(columns: Map<Column, number>): boolean {
  return columns.has("at") && columns.has("content") && (columns.has("credit") || columns.has("amount"));
}

function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || cell === "" || cell === 0 || cell === "0" || cell === "-";
}

function textOf(cell: Cell): string {
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" ? cell.normalize("NFC").replace(/\s+/g, " ").trim().slice(0, 500) : "";
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
