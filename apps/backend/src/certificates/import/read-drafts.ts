import { fold } from "@market/ocop";
import type { CertificateDraft } from "../../modules/certification";
import type { BadCell } from "../admin-shapes";
import { messageOf } from "../messages";
import { COLUMNS, type Column, type ColumnKey, columnOf, EXAMPLE_MARK } from "./columns";
import { readCell, textOf } from "./read-cell";
import { type Cell, refuse } from "./read-sheet";

/** A row of the sheet as it was read; `bad` are the cells that could not be. */
export interface DraftRow {
  /** As the spreadsheet numbers it. */
  row: number;
  draft: CertificateDraft;
  cells: Map<ColumnKey, Cell>;
  bad: BadCell[];
}

const HEADING_WITHIN = 10;

/** @throws Refusal when the sheet lacks a column that must be there, or has no rows */
export function readDrafts(rows: Cell[][]): DraftRow[] {
  const start = rows.slice(0, HEADING_WITHIN).findIndex((row) => columnsOf(row).size >= 3);
  if (start < 0)
    throw refuse("missing_columns", 422, { columns: headings(COLUMNS.filter((c) => c.required)) });
  const columns = columnsOf(rows[start] ?? []);
  const present = new Set([...columns.values()].map(({ key }) => key));
  const missing = COLUMNS.filter((column) => column.required && !present.has(column.key));
  if (missing.length) throw refuse("missing_columns", 422, { columns: headings(missing) });
  if (present.size < columns.size) throw refuse("twice_a_column", 422, { columns: headings(twice(columns)) });
  const drafts = rows.flatMap((cells, index) =>
    index <= start || isPassedOver(cells, columns) ? [] : [readRow(cells, columns, index + 1)],
  );
  if (drafts.length === 0) throw refuse("no_rows", 422);
  return drafts;
}

function columnsOf(row: Cell[]): Map<number, Column> {
  return new Map(
    row.flatMap((cell, index) => {
      const column = columnOf(textOf(cell));
      return column ? [[index, column] as const] : [];
    }),
  );
}

function twice(columns: ReadonlyMap<number, Column>): Column[] {
  const all = [...columns.values()];
  return COLUMNS.filter((column) => all.filter(({ key }) => key === column.key).length > 1);
}

function headings(columns: readonly Column[]): string {
  return columns.map(({ heading }) => heading).join(", ");
}

/** Empty rows, and the template's example. */
function isPassedOver(cells: Cell[], columns: ReadonlyMap<number, Column>): boolean {
  const known = [...columns].map(([index, column]) => ({
    key: column.key,
    text: textOf(cells[index] ?? null),
  }));
  if (known.every(({ text }) => text === "")) return true;
  const name = known.find(({ key }) => key === "product_name")?.text ?? "";
  return fold(name).startsWith(fold(EXAMPLE_MARK));
}

function readRow(cells: Cell[], columns: ReadonlyMap<number, Column>, row: number): DraftRow {
  const draft: Record<string, string | number | null> = {};
  const bad: BadCell[] = [];
  const sent = new Map<ColumnKey, Cell>();
  for (const [index, column] of columns) {
    const cell = cells[index] ?? null;
    sent.set(column.key, cell);
    const read = readCell(cell, column);
    if ("value" in read) draft[column.key] = read.value;
    else bad.push(badCell(row, column.heading, textOf(cell), read.code, read.values));
  }
  return { row, draft: draft as unknown as CertificateDraft, cells: sent, bad };
}

export function badCell(
  row: number,
  column: string | null,
  value: string,
  code: string,
  values?: Record<string, string | number>,
): BadCell {
  return { row, column, value: value.slice(0, 200), code, what_to_do: messageOf(code, values) };
}
