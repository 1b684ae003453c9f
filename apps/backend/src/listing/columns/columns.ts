import type { ListingDocument } from "../document";
import type { Found } from "../engine";
import { allBits, type Bits, noBits, setBit, without } from "./bits";
import { CountedSets } from "./counted";
import { type SEARCHED_FIELDS, WordIndex } from "./words";

export const VALUE_FIELDS = [
  "kind",
  "producer",
  "producer_handle",
  "commune_code",
  "set_no",
  "stars",
  "next_stars",
  "price_step",
  "in_stock",
  "well_rated",
  "status",
] as const;
export const NUMBER_FIELDS = [
  "stars_from",
  "stars_until",
  "next_from",
  "next_until",
  "price",
  "created",
] as const;
type ValueField = (typeof VALUE_FIELDS)[number];
type NumberField = (typeof NUMBER_FIELDS)[number];

/** A document without what only its card shows. */
export type EntryFacts = Pick<
  ListingDocument,
  "id" | "sales_channel_ids" | ValueField | NumberField | (typeof SEARCHED_FIELDS)[number][0]
>;

/** Some 5 kB each. */
const MOST_DOCUMENTS = 3_000;

/** A field of few different values: each row holds the number of its value; 0 is no value. */
class ValueColumn {
  codes = new Uint32Array(1024);
  readonly values: string[] = [""];
  readonly #code = new Map<string, number>();

  codeOf(value: unknown): number | undefined {
    return this.#code.get(String(value));
  }

  put(row: number, value: unknown): void {
    if (row >= this.codes.length) this.codes = widened(this.codes, Uint32Array);
    if (value === undefined || value === null) return;
    const text = String(value);
    let code = this.#code.get(text);
    if (code === undefined) {
      code = this.values.push(text) - 1;
      this.#code.set(text, code);
    }
    this.codes[row] = code;
  }
}

function widened<T extends Uint32Array | Float64Array>(array: T, kind: new (length: number) => T): T {
  const wider = new kind(array.length * 2);
  wider.set(array);
  return wider;
}

export type FacetCounts = NonNullable<Found["facets"]>[string];

/**
 * All that goods are found, filtered and counted by, column by column in memory: a row of a hundred bytes each, so that a
 * listing's counts over a hundred thousand goods take a few milliseconds. A changed entry takes a new row and its old one is left.
 */
export class Columns {
  readonly ids: string[] = [];
  readonly words = new WordIndex();
  readonly values = new Map<ValueField, ValueColumn>(VALUE_FIELDS.map((field) => [field, new ValueColumn()]));
  readonly numbers = new Map<NumberField, Float64Array>(
    NUMBER_FIELDS.map((field) => [field, new Float64Array(1024)]),
  );
  readonly #rowOf = new Map<string, number>();
  readonly #left = new Set<number>();
  readonly #channels = new Map<string, number[]>();
  readonly #kept = new Map<string, Bits>();
  readonly #documents = new Map<number, ListingDocument>();
  /** Of rows, which never change: a changed entry takes another. */
  readonly counted = new CountedSets<FacetCounts>();

  /** Rows, those left behind included. */
  get rows(): number {
    return this.ids.length;
  }

  get size(): number {
    return this.#rowOf.size;
  }

  /** More is left behind than stands: time to be read anew. */
  get isWorn(): boolean {
    return this.#left.size > 2_000 && this.#left.size > this.#rowOf.size;
  }

  rowOf(id: string): number | undefined {
    return this.#rowOf.get(id);
  }

  put(facts: EntryFacts): void {
    this.remove(facts.id);
    const row = this.ids.push(facts.id) - 1;
    this.#rowOf.set(facts.id, row);
    for (const [field, column] of this.values) column.put(row, facts[field]);
    for (const field of NUMBER_FIELDS) this.#putNumber(row, field, facts[field]);
    for (const channel of facts.sales_channel_ids) {
      const rows = this.#channels.get(channel);
      if (rows) rows.push(row);
      else this.#channels.set(channel, [row]);
    }
    this.words.add(row, facts);
    this.#kept.clear();
  }

  remove(id: string): void {
    const row = this.#rowOf.get(id);
    if (row === undefined) return;
    this.#rowOf.delete(id);
    this.#left.add(row);
    this.#kept.clear();
  }

  /** Rows that stand. */
  standing(): Bits {
    return this.kept("standing", () => {
      const left = noBits(this.rows);
      for (const row of this.#left) setBit(left, row);
      return without(allBits(this.rows), left);
    });
  }

  inChannel(id: string): Bits {
    return this.kept(`channel ${id}`, () => {
      const bits = noBits(this.rows);
      for (const row of this.#channels.get(id) ?? []) setBit(bits, row);
      return bits;
    });
  }

  /** The document of a row, where it was read before. */
  documentAt(row: number): ListingDocument | undefined {
    return this.#documents.get(row);
  }

  /** Remembers documents by row: a changed entry has another row, so none outlives its change. They must not be altered. */
  remember(row: number, document: ListingDocument): void {
    if (this.#documents.size >= MOST_DOCUMENTS) this.#documents.clear();
    this.#documents.set(row, document);
  }

  /** Computes a set once, until an entry changes. */
  kept(key: string, compute: () => Bits): Bits {
    const known = this.#kept.get(key);
    if (known) return known;
    if (this.#kept.size > 300) this.#kept.clear();
    const bits = compute();
    this.#kept.set(key, bits);
    return bits;
  }

  #putNumber(row: number, field: NumberField, value: number | undefined): void {
    let column = this.numbers.get(field) ?? new Float64Array(1024);
    if (row >= column.length) {
      column = widened(column, Float64Array);
      this.numbers.set(field, column);
    }
    column[row] = value ?? Number.NaN;
  }
}

export function isValueField(field: string): field is ValueField {
  return VALUE_FIELDS.some((each) => each === field);
}

export function isNumberField(field: string): field is NumberField {
  return NUMBER_FIELDS.some((each) => each === field);
}
