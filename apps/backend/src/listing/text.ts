import { fold } from "@market/ocop";

/** A word with the marks that are written on it; digits count, punctuation does not. */
export const WORD = /[\p{L}\p{N}\p{M}]+/gu;

const VOWEL_MARKS: Record<string, string> = { "\u0302": "6", "\u031B": "7", "\u0306": "8" };
const TONES: Record<string, string> = {
  "\u0301": "1",
  "\u0300": "2",
  "\u0309": "3",
  "\u0303": "4",
  "\u0323": "5",
};

export function wordsOf(text: string): string[] {
  return text.normalize("NFC").match(WORD) ?? [];
}

/** "Ví dụ: Cà phê rang mộc" is two parts, and begins twice. */
export function partsOf(name: string): string[] {
  return name.split(/[:;,()“”"«»|/]|\s[-–—]\s/u).filter((part) => wordsOf(part).length > 0);
}

/** Words as both sides of a search compare them: no case, no marks, no punctuation. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map(fold).filter(Boolean);
}

/**
 * A word in ASCII that keeps its marks, as the VNI way of typing writes them, the tone last: "nước" is `nu7o7c1`.
 * So each engine compares exact spellings however it treats marks itself, and hòa and hoà are one spelling.
 */
export function spelled(word: string): string {
  let letters = "";
  let tone = "";
  for (const char of word.toLowerCase().normalize("NFD")) {
    if (char === "đ") letters += "d9";
    else if (char in TONES) tone += TONES[char];
    else letters += VOWEL_MARKS[char] ?? (/\p{M}/u.test(char) ? "" : char);
  }
  return letters + tone;
}

export function spelledWords(text: string): string[] {
  return wordsOf(text).map(spelled);
}

/** Neighbours written as one, so that `nuocmam` finds "nước mắm". */
export function gluedPairs(folded: readonly string[]): string[] {
  return folded.slice(1).map((word, index) => `${folded[index]}${word}`);
}

/** Each word once, for fields that are only matched, never ranked by order. */
export function wordSet(texts: ReadonlyArray<string | null | undefined>): string {
  return [...new Set(texts.flatMap((text) => (text ? foldedWords(text) : [])))].join(" ");
}
