import { type Bits, both, countBits } from "../columns/bits";
import type { Columns } from "../columns/columns";
import { Lexicon } from "./lexicon";
import { DROPPED, type Reading, readingsAt } from "./readings";

const MOST_SLIPS = 2.3;
/** Of a text that was also mistyped no word is left out: that would find anything. */
const AS_TYPED = 0.4;
const LEFT_AT_LEAST = 2;
const MOST_STEPS = 1_500;
const FOUND_ENOUGH = 24;

interface Partial {
  at: number;
  words: string[];
  cost: number;
  /** Of the cost, what words left out made. */
  leftOut: number;
  unsure: boolean[];
  rows: Bits;
}

/**
 * What was meant by words that find nothing as they were typed; null when they do find something, or nothing near them does.
 * The ways to read them are tried by what they cost in slips; of those that find goods, the one wins whose words also stand
 * side by side in names and find most.
 * @param typed folded words
 * @param among the rows that may be found at all
 * @param beside whether a word says nothing of the goods: "mua", "ngon"
 */
export function mend(
  columns: Columns,
  typed: readonly string[],
  among: Bits,
  beside: (word: string) => boolean = () => false,
): string[] | null {
  const rowsOf = (word: string) =>
    columns.kept(`word ${word}`, () => columns.words.rowsOf(word, columns.rows));
  const asTyped = typed.reduce((rows, word) => both(rows, rowsOf(word)), among);
  if (typed.length === 0 || countBits(asTyped) > 0) return null;

  const lexicon = new Lexicon(columns);
  const readings = typed.map((word, at) => readingsAt(lexicon, typed, at, beside(word)));
  const open: Partial[] = [{ at: 0, words: [], cost: 0, leftOut: 0, unsure: [], rows: among }];
  const found: Array<{ words: string[]; score: number }> = [];
  let best = Infinity;
  for (let step = 0; step < MOST_STEPS; step++) {
    const partial = takeCheapest(open);
    if (!partial || found.length >= FOUND_ENOUGH || partial.cost > best + 0.8) break;
    if (partial.at === typed.length) {
      const score = leavesEnough(partial) ? scoreOf(lexicon, partial) : null;
      if (score === null) continue;
      found.push({ words: partial.words, score });
      best = Math.min(best, partial.cost);
      continue;
    }
    for (const reading of readings[partial.at] ?? []) {
      const next = follow(partial, reading, rowsOf);
      if (next) open.push(next);
    }
  }
  return found.sort((a, b) => a.score - b.score)[0]?.words ?? null;
}

function takeCheapest(open: Partial[]): Partial | undefined {
  let cheapest = 0;
  for (let index = 1; index < open.length; index++) {
    const [a, b] = [open[index], open[cheapest]];
    if (a && b && (a.cost < b.cost || (a.cost === b.cost && a.at > b.at))) cheapest = index;
  }
  const taken = open[cheapest];
  const last = open.pop();
  if (last && cheapest < open.length) open[cheapest] = last;
  return taken;
}

function follow(
  partial: Partial,
  { words, span, cost, unsure }: Reading,
  rowsOf: (word: string) => Bits,
): Partial | null {
  const leftOut = partial.leftOut + (words.length === 0 ? cost : 0);
  const total = partial.cost + cost;
  if (total - leftOut > MOST_SLIPS) return null;
  let rows = partial.rows;
  for (const word of words) rows = both(rows, rowsOf(word));
  if (words.length > 0 && countBits(rows) === 0) return null;
  return {
    at: partial.at + span,
    words: [...partial.words, ...words],
    cost: total,
    leftOut,
    unsure: [...partial.unsure, ...words.map(() => unsure && cost > 0)],
    rows,
  };
}

function leavesEnough({ words, cost, leftOut }: Partial): boolean {
  if (leftOut < DROPPED) return true;
  return words.length >= LEFT_AT_LEAST && words.length >= leftOut / DROPPED && cost - leftOut <= AS_TYPED;
}

/** Lower is better; null where a short changed word stands beside none of its neighbours. */
function scoreOf(lexicon: Lexicon, { words, cost, unsure, rows }: Partial): number | null {
  if (words.length === 0) return null;
  const beside = words.slice(1).map((word, index) => lexicon.adjacent(words[index] ?? "", word));
  const proven = (index: number) => beside[index - 1] || beside[index];
  if (words.length > 1 && unsure.some((is, index) => is && !proven(index))) return null;
  const together = beside.filter(Boolean).length / Math.max(1, words.length - 1);
  return cost - 0.5 * together - 0.1 * Math.log10(countBits(rows));
}
