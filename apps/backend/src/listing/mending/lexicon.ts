import type { Columns } from "../columns/columns";
import { maskOf, type WordIndex } from "../columns/words";
import { type Shape, shapeOf } from "./slips";

const TITLES = maskOf(["title_words", "title_en_words"]);
const GOODS = maskOf(["title_words", "title_en_words", "alike_words"]);
const NAMES = GOODS | maskOf(["producer_words", "place_words"]);
const SPOKEN = NAMES | maskOf(["topic_words"]);

/** Made once for so many words: an index learns words, it never forgets one. */
const shapes = new WeakMap<WordIndex, { of: number; shapes: Shape[] }>();

/** The words in the index, as the mending asks for them. It is the index itself, so it is never out of step. */
export class Lexicon {
  readonly #columns: Columns;

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** Whether the word finds anything, glued ones included. */
  has(word: string): boolean {
    return this.#columns.words.frequency(word) > 0;
  }

  /** Whether goods, makers or places are called so. */
  names(word: string): boolean {
    return (this.#columns.words.fieldsOf(word) & NAMES) !== 0;
  }

  /** Whether goods have it in their name. */
  isInTitles(word: string): boolean {
    return (this.#columns.words.fieldsOf(word) & TITLES) !== 0;
  }

  /** All words that may be meant, numbers apart. */
  words(): readonly Shape[] {
    const { words } = this.#columns;
    const before = shapes.get(words);
    if (before?.of === words.size) return before.shapes;
    const spoken = [...words.words()].filter(
      (word) => word.length > 1 && (words.fieldsOf(word) & SPOKEN) !== 0 && !/\d/.test(word),
    );
    const found = { of: words.size, shapes: spoken.map(shapeOf) };
    shapes.set(words, found);
    return found.shapes;
  }

  /** Whether two words stand side by side in some name: such pairs are in the index, glued. */
  adjacent(left: string, right: string): boolean {
    return this.#columns.words.frequency(left + right) > 0;
  }

  /** Up to half a slip: a word of goods, and one in frequent use, is likelier meant. */
  rarity(word: string): number {
    const isOfGoods = (this.#columns.words.fieldsOf(word) & GOODS) !== 0;
    const share = this.#columns.words.frequency(word) / Math.max(1, this.#columns.size);
    return (isOfGoods ? 0 : 0.25) + 0.2 * (1 - Math.min(1, share * 10));
  }
}
