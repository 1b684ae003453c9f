import { cleanText } from "../listing/parse-query";
import { foldedWords } from "../listing/text";

/** What stands in the search box so far: whole words, and one that may only be begun. */
export interface Typed {
  /** Folded, all of them. */
  words: string[];
  begun: string;
}

/** Null where there is nothing to go by yet. */
export function typedSoFar(q: string | null): Typed | null {
  const text = q === null ? null : cleanText(q);
  const words = text ? foldedWords(text) : [];
  const begun = words.at(-1);
  return begun === undefined ? null : { words, begun };
}

/** Whether a name has all the words, the last one at least begun. @param name folded words */
export function isMeant(name: readonly string[], { words, begun }: Typed): boolean {
  return (
    words.slice(0, -1).every((word) => name.includes(word)) && name.some((word) => word.startsWith(begun))
  );
}

/** The name begins as typed: meant before others. */
export function beginsSo(name: readonly string[], { words }: Typed): boolean {
  return name.join(" ").startsWith(words.join(" "));
}
