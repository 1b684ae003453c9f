import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { addAll, allBits, type Bits, keepOnly, noBits, setBit, without } from "./bits";
import { type Columns, isNumberField, isValueField } from "./columns";

type Filters = SearchTypes.SearchFilters;
/** What was computed already for queries of the same round, by what it stands for. */
export type Round = Map<string, Bits>;

/** The rows that a filter leaves, among those that stand; `q` is not looked at here. */
export function rowsMatching(columns: Columns, filters: Filters | undefined, round: Round): Bits {
  const rows = columns.standing().slice();
  if (filters) keepOnly(rows, branch(columns, filters, round));
  return rows;
}

function branch(columns: Columns, filters: Filters, round: Round): Bits {
  const rows = allBits(columns.rows);
  for (const [key, value] of Object.entries(filters)) {
    if (key === "q" || value === undefined) continue;
    if (key === "$and") {
      for (const each of value as Filters[]) keepOnly(rows, branch(columns, each, round));
    } else if (key === "$or") {
      const any = noBits(columns.rows);
      for (const each of value as Filters[]) addAll(any, branch(columns, each, round));
      keepOnly(rows, any);
    } else if (key === "$not") {
      keepOnly(rows, without(columns.standing(), branch(columns, value as Filters, round)));
    } else {
      const name = `${key} ${JSON.stringify(value)}`;
      let leaf = round.get(name);
      if (!leaf) {
        leaf = fieldRows(columns, key, value);
        round.set(name, leaf);
      }
      keepOnly(rows, leaf);
    }
  }
  return rows;
}

function fieldRows(columns: Columns, field: string, condition: unknown): Bits {
  if (condition === null || typeof condition !== "object" || Array.isArray(condition)) {
    return anyOf(columns, field, Array.isArray(condition) ? condition : [condition]);
  }
  const rows = allBits(columns.rows);
  const range: Range = {};
  for (const [operator, value] of Object.entries(condition)) {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    switch (operator) {
      case "$eq":
      case "$in":
      case "$overlaps":
        keepOnly(rows, anyOf(columns, field, values));
        break;
      case "$ne":
      case "$nin":
        keepOnly(rows, without(allBits(columns.rows), anyOf(columns, field, values)));
        break;
      case "$gt":
      case "$gte":
      case "$lt":
      case "$lte":
        range[operator] = Number(value);
        break;
      default:
        throw cannot(`filter "${field}" by ${operator}`);
    }
  }
  if (Object.keys(range).length > 0) keepOnly(rows, inRange(columns, field, range));
  return rows;
}

function anyOf(columns: Columns, field: string, values: readonly unknown[]): Bits {
  const rows = noBits(columns.rows);
  for (const value of values) addAll(rows, equalTo(columns, field, value));
  return rows;
}

function equalTo(columns: Columns, field: string, value: unknown): Bits {
  if (field === "sales_channel_ids") return columns.inChannel(String(value));
  if (field === "id") {
    const rows = noBits(columns.rows);
    const row = columns.rowOf(String(value));
    if (row !== undefined) setBit(rows, row);
    return rows;
  }
  if (!isValueField(field)) throw cannot(`filter "${field}" by a value`);
  return columns.kept(`${field}=${value}`, () => {
    const rows = noBits(columns.rows);
    const column = columns.values.get(field);
    const code = column?.codeOf(value);
    if (!column || code === undefined) return rows;
    const { codes } = column;
    for (let row = 0; row < columns.rows; row++) if (codes[row] === code) setBit(rows, row);
    return rows;
  });
}

interface Range {
  $gt?: number;
  $gte?: number;
  $lt?: number;
  $lte?: number;
}

function inRange(columns: Columns, field: string, range: Range): Bits {
  const column = isNumberField(field) ? columns.numbers.get(field) : undefined;
  if (!column) throw cannot(`filter "${field}" by a range`);
  const { $gt = -Infinity, $gte = -Infinity, $lt = Infinity, $lte = Infinity } = range;
  const rows = noBits(columns.rows);
  for (let row = 0; row < columns.rows; row++) {
    // A row without a value is NaN, which no comparison lets in.
    const value = column[row] ?? Number.NaN;
    if (value >= $gte && value <= $lte && value > $gt && value < $lt) setBit(rows, row);
  }
  return rows;
}

export function cannot(what: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, `The listing's columns cannot ${what}.`);
}
