/** Letters beside each other on the keyboard. */
const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
const NEIGHBOURS = new Set(
  ROWS.flatMap((row, y) =>
    [...row].flatMap((letter, x) =>
      [row[x + 1], ROWS[y + 1]?.[x], ROWS[y + 1]?.[x - 1]].flatMap((other) =>
        other ? [letter + other, other + letter] : [],
      ),
    ),
  ),
);

/** Spellings that one hears alike somewhere in the country: s and x, tr and ch, d, gi and r, l and n, final n and ng, t and c. */
const SOUNDS: ReadonlyArray<[RegExp, string]> = [
  [/^ngh/, "ng"],
  [/^gh/, "g"],
  [/^tr/, "ch"],
  [/^s/, "x"],
  [/^(gi|r|v)(?=[aeiouy])/, "d"],
  [/^l/, "n"],
  [/^[kq]/, "c"],
  [/ng$/, "n"],
  [/nh$/, "n"],
  [/t$/, "c"],
  [/ch$/, "c"],
  [/y/g, "i"],
];

const HEARD_ALIKE = 0.6;

/** A word with what it is first compared by, so that a whole lexicon is gone through quickly. */
export interface Shape {
  word: string;
  /** How it is heard, where some hear no difference. */
  sound: string;
  /** One bit for each letter in it. */
  letters: number;
}

export function shapeOf(word: string): Shape {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  const sound = SOUNDS.reduce((heard, [spelling, by]) => heard.replace(spelling, by), word);
  return { word, sound, letters };
}

/**
 * By how many slips one folded word became another: a letter too many, missing, exchanged (less when it lies beside the right
 * one), or two swapped. What sounds alike is one small slip.
 * @returns Infinity when it would take more than `most`
 */
export function slips(typed: string, meant: string, most: number): number {
  return slipsBetween(shapeOf(typed), shapeOf(meant), most);
}

export function slipsBetween(typed: Shape, meant: Shape, most: number): number {
  if (typed.word === meant.word) return 0;
  const heard = typed.sound === meant.sound ? HEARD_ALIKE : Infinity;
  const tooFar = Math.abs(typed.word.length - meant.word.length) > most || apart(typed, meant) > most * 2;
  if (tooFar) return heard <= most ? heard : Infinity;
  // The first letter is seldom the wrong one.
  const start = typed.word[0] === meant.word[0] || typed.sound[0] === meant.sound[0] ? 0 : 0.25;
  const cost = Math.min(heard, start + distance(typed.word, meant.word));
  return cost <= most ? cost : Infinity;
}

/** Letters that only one of the two has. */
function apart(a: Shape, b: Shape): number {
  let difference = a.letters ^ b.letters;
  let count = 0;
  for (; difference !== 0; difference &= difference - 1) count++;
  return count;
}

function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const doubled = a[i - 1] === a[i - 2] ? 0.6 : 1;
      let cost = Math.min(
        (last[j] ?? 0) + doubled,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + exchange(a[i - 1] ?? "", b[j - 1] ?? ""),
      );
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 0.8);
      row.push(cost);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? Infinity;
}

function exchange(a: string, b: string): number {
  if (a === b) return 0;
  return NEIGHBOURS.has(a + b) ? 0.8 : 1;
}
