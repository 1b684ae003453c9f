import { fold } from "@market/ocop";
import { escapeHtml } from "../listing/mark";
import { WORD } from "../listing/text";
import type { Typed } from "./typed";

/**
 * A title as HTML-safe text, `<mark>` around whole words that were typed and around the beginning of the one that is being
 * typed. Every piece is escaped on its own, so neither the title nor the query brings markup in.
 */
export function markTyped(title: string, { words, begun }: Typed): string {
  const text = title.normalize("NFC");
  const whole = new Set(words.slice(0, -1));
  let html = "";
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const folded = fold(match[0]);
    const isWhole = whole.has(folded);
    if (!isWhole && !folded.startsWith(begun)) continue;
    const length = isWhole ? match[0].length : lengthOf(match[0], begun.length);
    html += `${escapeHtml(text.slice(end, match.index))}<mark>${escapeHtml(text.slice(match.index, match.index + length))}</mark>`;
    end = match.index + length;
  }
  return html + escapeHtml(text.slice(end));
}

/** How much of a word folds to so many letters. */
function lengthOf(word: string, letters: number): number {
  for (let length = 1; length < word.length; length++) {
    if (fold(word.slice(0, length)).length >= letters && !/^\p{M}/u.test(word.slice(length))) return length;
  }
  return word.length;
}
