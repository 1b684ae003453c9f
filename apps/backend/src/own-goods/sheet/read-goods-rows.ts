import { fold } from "@market/ocop";
import type { BadCell } from "../../certificates/admin-shapes";
import { textOf } from "../../certificates/import/read-cell";
import { type Cell, refuse } from "../../certificates/import/read-sheet";
import { COLUMNS, type Column, columnOf, EXAMPLE_MARK } from "./columns";
import { tellCell } from "./messages";
import { codesIn } from "./part-codes";

/** What a row says, by column; what is left out stays as it is. */
export type RowValues = { [Key in Column["key"]]?: string | number | number[] };

export interface SheetRow {
  /** As the spreadsheet numbers it. */
  row: number;
  values: RowValues;
  bad: BadCell[];
}

const HEADING_WITHIN = 10;

/** @throws Refusal where the sheet lacks a column that must be there, or has no rows */
export function readGoodsRows(rows: Cell[][]): SheetRow[] {
  const start = rows.slice(0, HEADING_WITHIN).findIndex((row) => columnsOf(row).size >= 2);
  const columns = columnsOf(rows[start] ?? []);
  const present = [...columns.values()].map(({ key }) => key);
  const missing = COLUMNS.filter(({ required, key }) => required && !present.includes(key));
  if (missing.length) throw refuse("missing_columns", 422, { columns: named(missing) });
  const twice = COLUMNS.filter(({ key }) => present.filter((one) => one === key).length > 1);
  if (twice.length) throw refuse("twice_a_column", 422, { columns: named(twice) });
  const read = rows.flatMap((cells, index) => {
    const texts = [...columns.keys()].map((at) => textOf(cells[at] ?? null));
    if (index <= start || texts.every((text) => text === "")) return [];
    const row = readRow(cells, columns, index + 1);
    return fold(String(row.values.sku ?? "")).startsWith(fold(EXAMPLE_MARK)) ? [] : [row];
  });
  if (read.length === 0) throw refuse("no_rows", 422);
  return read;
}

function columnsOf(row: Cell[]): Map<number, Column> {
  return new Map(
    row.flatMap((cell, index) => {
      const column = columnOf(textOf(cell));
      return column ? [[index, column] as const] : [];
    }),
  );
}

const named = (columns: readonly Column[]) => columns.map(({ heading }) => heading).join(", ");

function readRow(cells: Cell[], columns: ReadonlyMap<number, Column>, row: number): SheetRow {
  const values: RowValues = {};
  const bad: BadCell[] = [];
  for (const [index, column] of columns) {
    // The sign before what looks like a formula is an export's, and nobody's text.
    const text = textOf(cells[index] ?? null)
      .replace(/\r\n?/g, "\n")
      .replace(/^'(?=[=+\-@])/, "");
    if (text === "") {
      if (column.required) bad.push(badCell(row, column, text, "required"));
      continue;
    }
    const read = readText(text, column);
    if ("code" in read) bad.push(badCell(row, column, text, read.code, read.values));
    else values[column.key] = read.value;
  }
  return { row, values, bad };
}

type Read = { value: string | number | number[] } | { code: string; values?: Record<string, number> };

function readText(text: string, { kind, most, least = 0 }: Column): Read {
  if (kind === "number") {
    const value = wholeNumber(text);
    if (value === null) return { code: "not_a_number" };
    if (value > most) return { code: "too_much", values: { max: most } };
    return value < least ? { code: "too_little", values: { min: least } } : { value };
  }
  if (kind === "months") {
    const months = text
      .split(/[\s,;.]+/)
      .filter(Boolean)
      .map(Number);
    const fine = months.every((month) => Number.isInteger(month) && month >= 1 && month <= 12);
    return fine ? { value: [...new Set(months)].sort((a, b) => a - b) } : { code: "not_months" };
  }
  if (kind === "parts" && !codesIn(text)) return { code: "not_parts" };
  return text.length > most ? { code: "too_long", values: { max: most } } : { value: text };
}

/** "85000", "85.000", "85 000 đ": a price as people write it into a cell. */
function wholeNumber(text: string): number | null {
  const plain = text
    .replace(/\s*(đồng|vnd|đ|₫|g)\.?$/i, "")
    .replace(/[.,]0+$/, (end) => (end.length === 4 ? end : ""));
  if (!/^\d{1,3}([.,\s]\d{3})+$|^\d+$/.test(plain)) return null;
  return Number(plain.replace(/\D/g, ""));
}

export function badCell(
  row: number,
  column: Column | null,
  value: string,
  code: string,
  values?: Record<string, string | number>,
): BadCell {
  const what_to_do = tellCell(code, values);
  return { row, column: column?.heading ?? null, value: value.slice(0, 200), code, what_to_do };
}

export const columnNamed = (key: Column["key"]): Column | null =>
  COLUMNS.find((column) => column.key === key) ?? null;
