import type { SearchTypes } from "@medusajs/framework/types";
import type { Found } from "../engine";
import { type Bits, eachBit } from "./bits";
import { type Columns, isNumberField, isValueField } from "./columns";
import { cannot } from "./matching";

type Request = SearchTypes.SearchFacetRequest;
type Facets = NonNullable<Found["facets"]>;

const USUAL_LIMIT = 10;

export function countFacets(
  columns: Columns,
  rows: Bits,
  requests: ReadonlyArray<string | Request> | undefined,
): Found["facets"] {
  if (!requests || requests.length === 0) return undefined;
  const facets: Facets = {};
  for (const each of requests) {
    const request: Request = typeof each === "string" ? { field: each } : each;
    facets[request.field] = columns.counted.get(rows, JSON.stringify(request), () =>
      countFacet(columns, rows, request),
    );
  }
  return facets;
}

function countFacet(columns: Columns, rows: Bits, request: Request): Facets[string] {
  if (request.type === "stats") return stats(numbersOf(columns, request.field), rows);
  if (request.type === "range") return ranges(numbersOf(columns, request.field), rows, request.ranges);
  return values(columns, rows, request.field, request.limit ?? USUAL_LIMIT);
}

function values(columns: Columns, rows: Bits, field: string, limit: number): Facets[string] {
  const column = isValueField(field) ? columns.values.get(field) : undefined;
  if (!column) throw cannot(`count "${field}" by value`);
  const { codes } = column;
  const counts = new Uint32Array(column.values.length);
  eachBit(rows, (row) => {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  });
  const found = column.values
    .map((value, code) => ({ value, count: counts[code] ?? 0 }))
    .filter(({ value, count }) => value !== "" && count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { type: "value", values: found.slice(0, limit) };
}

function stats(column: Float64Array, rows: Bits): Facets[string] {
  let [min, max, sum, count] = [Infinity, -Infinity, 0, 0];
  eachBit(rows, (row) => {
    const value = column[row] ?? Number.NaN;
    if (Number.isNaN(value)) return;
    if (value < min) min = value;
    if (value > max) max = value;
    sum += value;
    count++;
  });
  if (count === 0) return { type: "stats", min: 0, max: 0, count };
  return { type: "stats", min, max, sum, avg: sum / count, count };
}

type Ranges = Extract<Request, { type: "range" }>["ranges"];

function ranges(column: Float64Array, rows: Bits, asked: Ranges): Facets[string] {
  const bounds = asked.map(({ from, to }) => ({
    from: Number(from ?? -Infinity),
    to: Number(to ?? Infinity),
  }));
  const counts = bounds.map(() => 0);
  eachBit(rows, (row) => {
    const value = column[row] ?? Number.NaN;
    for (const [index, { from, to }] of bounds.entries()) {
      if (value >= from && value < to) counts[index] = (counts[index] ?? 0) + 1;
    }
  });
  return {
    type: "range",
    ranges: asked.map(({ key, from, to }, index) => ({
      key: key ?? `${from ?? "*"}-${to ?? "*"}`,
      from: from === undefined ? undefined : Number(from),
      to: to === undefined ? undefined : Number(to),
      count: counts[index] ?? 0,
    })),
  };
}

function numbersOf(columns: Columns, field: string): Float64Array {
  const column = isNumberField(field) ? columns.numbers.get(field) : undefined;
  if (!column) throw cannot(`count "${field}" by its numbers`);
  return column;
}
