import { withoutTypingKeys } from "./keys";
import type { Lexicon } from "./lexicon";
import { shapeOf, slipsBetween } from "./slips";

/** One way to read some of the typed words. */
export interface Reading {
  words: string[];
  /** How many of the typed words it takes. */
  span: number;
  /** In slips; 0 as typed. */
  cost: number;
  /** Changed so much, for its length, that its neighbours must bear it out. */
  unsure: boolean;
}

const TYPING_KEYS = 0.3;
const SPLIT = 0.35;
const JOINED = 0.5;
/** A word left out, more than any mending costs. */
export const DROPPED = 2.5;
/** "mua", "giá", "ngon": what goods are not named by. */
const BESIDE_THE_POINT = 0.1;
const LONG = 6;
const MOST_NEAR = 10;
const SHORT = 3;

/** One slip in a short word, two in a long one: of two slips in `mam` nothing is left. A word alone has no neighbours to help. */
function mostSlips(word: string, isAlone: boolean): number {
  if (word.length < SHORT || /\d/.test(word)) return 0;
  if (!isAlone) return word.length >= 5 ? 2 : 1.25;
  return [0, 0, 0, 0.6, 0.8, 1.25, 1.25][word.length] ?? 2;
}

/** All ways to read the typed words from one position on, the likeliest first. */
export function readingsAt(
  lexicon: Lexicon,
  typed: readonly string[],
  at: number,
  isBesideThePoint: boolean,
): Reading[] {
  const word = typed[at] ?? "";
  const readings: Reading[] = [];
  const add = (words: string[], cost: number, span = 1, unsure = false) =>
    readings.push({ words, span, cost, unsure });

  if (lexicon.has(word)) add([word], 0);
  const keyed = withoutTypingKeys(word);
  if (keyed && lexicon.has(keyed)) add([keyed], TYPING_KEYS);
  for (const { near, cost } of nearWords(lexicon, word, typed.length === 1)) {
    add([near], cost, 1, near.length < LONG || cost > 1.5);
  }
  for (const { words, cost } of splits(lexicon, word)) add(words, cost);
  for (let span = 2; span <= 3 && at + span <= typed.length; span++) {
    const joined = typed.slice(at, at + span).join("");
    if (lexicon.names(joined)) add([joined], JOINED * (span - 1), span);
  }
  if (isBesideThePoint) add([], BESIDE_THE_POINT);
  else if (typed.length > 2) add([], DROPPED);
  return readings.sort((a, b) => a.cost - b.cost);
}

function nearWords(lexicon: Lexicon, word: string, isAlone = false): Array<{ near: string; cost: number }> {
  const most = mostSlips(word, isAlone);
  if (most === 0) return [];
  const found: Array<{ near: string; cost: number }> = [];
  const typed = shapeOf(word);
  for (const shape of lexicon.words()) {
    const near = shape.word;
    if (near === word) continue;
    const cost = slipsBetween(typed, shape, most);
    // Words of goods are likelier meant than words of places, and frequent ones than rare.
    if (cost <= most) found.push({ near, cost: cost + lexicon.rarity(near) });
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, MOST_NEAR);
}

/** `nuocmamcathai` into words in use, which must stand side by side somewhere; one slip is forgiven in one of two halves. */
function splits(lexicon: Lexicon, word: string): Array<{ words: string[]; cost: number }> {
  if (word.length < 5 || word.length > 40) return [];
  const found: Array<{ words: string[]; cost: number }> = [];
  const pieces = splitWhole(lexicon, word, 0, new Map());
  if (pieces && pieces.length > 1) {
    const apart = pieces
      .slice(1)
      .filter((piece, index) => !lexicon.adjacent(pieces[index] ?? "", piece)).length;
    found.push({ words: pieces, cost: SPLIT + apart * 0.4 });
  }
  for (let at = 2; at <= word.length - 2; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    const near = (half: string, other: string, side: (one: string) => [string, string]) => {
      if (!lexicon.names(other) || half.length < SHORT || half.length > 8) return;
      for (const { near: meant, cost } of nearWords(lexicon, half).slice(0, 5)) {
        if (cost <= 1.25 && lexicon.adjacent(...side(meant)))
          found.push({ words: side(meant), cost: cost + SPLIT });
      }
    };
    near(right, left, (meant) => [left, meant]);
    near(left, right, (meant) => [meant, right]);
  }
  return found.sort((a, b) => a.cost - b.cost).slice(0, 4);
}

/** The fewest words in use that make up the text from here on. */
function splitWhole(
  lexicon: Lexicon,
  text: string,
  from: number,
  known: Map<number, string[] | null>,
): string[] | null {
  if (from === text.length) return [];
  const before = known.get(from);
  if (before !== undefined) return before;
  let best: string[] | null = null;
  let bestWorth = -Infinity;
  for (let to = from + 2; to <= Math.min(text.length, from + 10); to++) {
    const piece = text.slice(from, to);
    if (!lexicon.names(piece)) continue;
    const rest = splitWhole(lexicon, text, to, known);
    if (!rest) continue;
    const beside = rest[0] === undefined || lexicon.adjacent(piece, rest[0]) ? 0 : 1;
    const worth = -(rest.length + 1) - beside;
    if (worth > bestWorth) [best, bestWorth] = [[piece, ...rest], worth];
  }
  known.set(from, best);
  return best;
}

/** Words that are found only written as one, as they stand apart: `nuocmam` → nuoc, mam. */
export function unglued(lexicon: Lexicon, words: readonly string[]): string[] {
  return words.flatMap((word) => {
    if (lexicon.names(word) || !lexicon.has(word)) return [word];
    return splitWhole(lexicon, word, 0, new Map()) ?? [word];
  });
}
