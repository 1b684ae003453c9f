export interface Random {
  /** From `low` to `high`. */
  between(low: number, high: number): number;
  oneOf<T>(choices: readonly T[]): T;
}

/** The same numbers for the same word, so that a product keeps its picture from one seed to the next. */
export function randomOf(word: string): Random {
  let state = 2166136261;
  for (const letter of word) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    between: (low, high) => low + (high - low) * next(),
    oneOf: (choices) => {
      const chosen = choices[Math.floor(next() * choices.length)] ?? choices[0];
      if (chosen === undefined) throw new Error("Nothing to choose from.");
      return chosen;
    },
  };
}
