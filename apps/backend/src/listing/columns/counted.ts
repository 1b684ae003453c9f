import type { Bits } from "./bits";

/** A list for every filter that is chosen often; each is as long as the columns have rows, in bits. */
const MOST = 32;

interface CountedSet<Counts> {
  rows: Bits;
  counts: Map<string, Counts>;
}

/**
 * What was counted over sets of rows. Since no row ever changes, neither does what is counted over the same ones. A set is known by the
 * rows in it, not by what was asked for: the pages of one list, and orders of it, are counted once. What is handed out must not be altered.
 */
export class CountedSets<Counts> {
  readonly #sets: Array<CountedSet<Counts>> = [];

  /** @param what is counted; the same words for the same count */
  get(rows: Bits, what: string, count: () => Counts): Counts {
    const set = this.#setOf(rows);
    const known = set.counts.get(what);
    if (known !== undefined) return known;
    const counts = count();
    set.counts.set(what, counts);
    return counts;
  }

  /** The one asked for last comes first. */
  #setOf(rows: Bits): CountedSet<Counts> {
    const place = this.#sets.findIndex((set) => isSame(set.rows, rows));
    const [known] = place < 0 ? [] : this.#sets.splice(place, 1);
    const set = known ?? { rows: rows.slice(), counts: new Map() };
    this.#sets.unshift(set);
    if (this.#sets.length > MOST) this.#sets.pop();
    return set;
  }
}

function isSame(a: Bits, b: Bits): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
