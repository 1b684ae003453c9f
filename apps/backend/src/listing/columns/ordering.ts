import type { SearchTypes } from "@medusajs/framework/types";
import { type Bits, countBits, eachBit } from "./bits";
import { type Columns, isNumberField } from "./columns";
import { cannot } from "./matching";

type Order = NonNullable<SearchTypes.SearchPagination["order"]>;
/** Negative: the first row stands before the second. */
type Compare = (a: number, b: number) => number;

/** By one number, rows without it last, then by id: the orders a listing has. */
export function orderedBy(columns: Columns, order: Order): Compare {
  const [field, direction] = Object.entries(order)[0] ?? [];
  if (!field || field === "id") return byId(columns);
  const column = isNumberField(field) ? columns.numbers.get(field) : undefined;
  if (!column) throw cannot(`put in order by "${field}"`);
  const sign = direction === "DESC" ? -1 : 1;
  const same = byId(columns);
  return (a, b) => {
    const [x, y] = [column[a] ?? Number.NaN, column[b] ?? Number.NaN];
    if (x === y) return same(a, b);
    if (Number.isNaN(x)) return Number.isNaN(y) ? same(a, b) : 1;
    if (Number.isNaN(y)) return -1;
    return sign * (x - y);
  };
}

/** What the words are worth where they were found; among equals what can be bought, more stars today, newer goods. */
export function orderedByWorth(columns: Columns, worth: Uint16Array, at: number): Compare {
  const { numbers, values } = columns;
  const inStock = values.get("in_stock");
  const yes = inStock?.codeOf(true);
  const created = numbers.get("created");
  const stretches = (["stars", "next"] as const).map((name) => ({
    stars: values.get(name === "stars" ? "stars" : "next_stars"),
    from: numbers.get(`${name}_from`),
    until: numbers.get(`${name}_until`),
  }));
  const starsOf = (row: number) => {
    for (const { stars, from, until } of stretches) {
      if (at >= (from?.[row] ?? Infinity) && at <= (until?.[row] ?? -Infinity))
        return Number(stars?.values[stars.codes[row] ?? 0] ?? 0);
    }
    return 0;
  };
  const standing = (row: number) => (inStock?.codes[row] === yes ? 10 : 0) + starsOf(row);
  const same = byId(columns);
  return (a, b) =>
    (worth[b] ?? 0) - (worth[a] ?? 0) ||
    standing(b) - standing(a) ||
    (created?.[b] ?? 0) - (created?.[a] ?? 0) ||
    same(a, b);
}

function byId({ ids }: Columns): Compare {
  return (a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1);
}

/** The rows of one page. Few of many are picked by a heap; only pages deep in a long list cost a sort. */
export function pageOfRows(rows: Bits, compare: Compare, skip: number, take: number): number[] {
  if (take <= 0) return [];
  const size = countBits(rows);
  if (skip >= size) return [];
  const wanted = Math.min(size, skip + take);
  if (wanted > size / 4) {
    const all: number[] = [];
    eachBit(rows, (row) => all.push(row));
    return all.sort(compare).slice(skip, skip + take);
  }
  return firstOf(rows, compare, wanted).slice(skip);
}

/** A heap with the last of the best on top, so that most rows are turned away by one comparison. */
function firstOf(rows: Bits, compare: Compare, wanted: number): number[] {
  const heap: number[] = [];
  const at = (index: number) => heap[index] ?? -1;
  const sink = (start: number) => {
    for (let index = start; ; ) {
      const left = index * 2 + 1;
      if (left >= heap.length) return;
      const child = left + 1 < heap.length && compare(at(left + 1), at(left)) > 0 ? left + 1 : left;
      if (compare(at(child), at(index)) <= 0) return;
      [heap[index], heap[child]] = [at(child), at(index)];
      index = child;
    }
  };
  eachBit(rows, (row) => {
    if (heap.length < wanted) {
      heap.push(row);
      if (heap.length === wanted) for (let index = wanted >>> 1; index >= 0; index--) sink(index);
    } else if (compare(row, at(0)) < 0) {
      heap[0] = row;
      sink(0);
    }
  });
  return heap.sort(compare);
}
