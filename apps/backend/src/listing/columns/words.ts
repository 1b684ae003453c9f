import { type Bits, noBits, setBit } from "./bits";

/** What is searched, one bit each, with what a find there is worth: as the index's own weights. */
export const SEARCHED_FIELDS = [
  ["title_words", 3],
  ["title_en_words", 3],
  ["spelled_words", 3],
  ["producer_words", 2],
  ["place_words", 1.5],
  ["topic_words", 1],
  ["glued_words", 1],
  ["alike_words", 1],
] as const;

export const ALL_FIELDS = 255;

export function maskOf(fields: readonly string[]): number {
  return SEARCHED_FIELDS.reduce((mask, [name], bit) => mask | (fields.includes(name) ? 1 << bit : 0), 0);
}

/** The best field a word was found in, by mask; halves are counted, so that sums stay whole. */
const WORTH = Uint8Array.from({ length: 256 }, (_, mask) =>
  SEARCHED_FIELDS.reduce(
    (best, [, weight], bit) => (mask & (1 << bit) ? Math.max(best, weight * 2) : best),
    0,
  ),
);

/** Rows that hold one word; a row and the fields it was found in share a number. */
class Postings {
  #packed = new Uint32Array(2);
  length = 0;
  /** All fields that any row has it in. */
  fields = 0;

  add(row: number, mask: number): void {
    if (this.length === this.#packed.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.#packed);
      this.#packed = wider;
    }
    this.#packed[this.length++] = row * 256 + mask;
    this.fields |= mask;
  }

  each(mask: number, visit: (row: number, found: number) => void): void {
    for (let index = 0; index < this.length; index++) {
      const packed = this.#packed[index] ?? 0;
      const found = packed & 255 & mask;
      if (found !== 0) visit(packed >>> 8, found);
    }
  }
}

export type WordMatch = "whole" | "prefix";

/** Which rows hold which words, and the lexicon of all words in use. */
export class WordIndex {
  readonly #postings = new Map<string, Postings>();

  add(row: number, texts: Readonly<Record<string, unknown>>): void {
    const masks = new Map<string, number>();
    for (const [bit, [field]] of SEARCHED_FIELDS.entries()) {
      const text = texts[field];
      if (typeof text !== "string" || text === "") continue;
      for (const word of text.split(" ")) masks.set(word, (masks.get(word) ?? 0) | (1 << bit));
    }
    for (const [word, mask] of masks) {
      let postings = this.#postings.get(word);
      if (!postings) {
        postings = new Postings();
        this.#postings.set(word, postings);
      }
      postings.add(row, mask);
    }
  }

  /** How many rows were ever given this word; those gone since count too. */
  frequency(word: string): number {
    return this.#postings.get(word)?.length ?? 0;
  }

  /** How many words there are. */
  get size(): number {
    return this.#postings.size;
  }

  fieldsOf(word: string): number {
    return this.#postings.get(word)?.fields ?? 0;
  }

  words(): IterableIterator<string> {
    return this.#postings.keys();
  }

  rowsOf(word: string, rows: number, { mask = ALL_FIELDS, match = "whole" as WordMatch } = {}): Bits {
    const bits = noBits(rows);
    for (const postings of this.#matching(word, match)) postings.each(mask, (row) => setBit(bits, row));
    return bits;
  }

  /** Adds to each row's worth what the word is worth where it was found. */
  addWorth(word: string, worth: Uint16Array, { mask = ALL_FIELDS, match = "whole" as WordMatch } = {}): void {
    for (const postings of this.#matching(word, match)) {
      postings.each(mask, (row, found) => {
        worth[row] = (worth[row] ?? 0) + (WORTH[found] ?? 0);
      });
    }
  }

  #matching(word: string, match: WordMatch): Postings[] {
    const exact = this.#postings.get(word);
    if (match === "whole") return exact ? [exact] : [];
    const found: Postings[] = [];
    for (const [each, postings] of this.#postings) if (each.startsWith(word)) found.push(postings);
    return found;
  }
}
