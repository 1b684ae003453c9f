import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dataDirectory } from "../seed/demo-data";
import { foldedWords, partsOf, spelledWords, wordSet, wordsOf } from "./text";

interface Entry {
  sets: number[];
  /** Each finds goods that are named by another; marks count, so that vải is not vai. */
  vi: string[];
  en?: string[];
  /** Finds them too, but goods named so are not found by the names above. */
  also?: string[];
}

interface Synonyms {
  entries: Entry[];
  /** Whatever the goods of these sets are called. */
  sets_also: Array<{ sets: number[]; also: string[] }>;
  /** What shoppers type around the name of goods. */
  beside_the_point: string[];
}

/** An entry as it is compared with names. */
interface Known extends Entry {
  names: Array<{ name: string; spelled: string[]; english: boolean }>;
}

let known: Synonyms | undefined;
const ofSet = new Map<number, Known[]>();

function entriesOf(setNo: number): Known[] {
  const before = ofSet.get(setNo);
  if (before) return before;
  const entries = synonyms()
    .entries.filter(({ sets }) => sets.includes(setNo))
    .map((entry) => ({
      ...entry,
      names: [...entry.vi, ...(entry.en ?? [])].map((name, index) => ({
        name,
        spelled: spelledWords(name),
        english: index >= entry.vi.length,
      })),
    }));
  ofSet.set(setNo, entries);
  return entries;
}

function synonyms(): Synonyms {
  known ??= JSON.parse(readFileSync(join(dataDirectory(), "synonyms.json"), "utf8")) as Synonyms;
  return known;
}

export function besideThePointSayings(): string[] {
  return synonyms().beside_the_point;
}

export interface Alike {
  /** Folded words by which goods of that set and name are found too. */
  words: string;
  /** Names, or parts of them, with a synonym in the place of a word: "trà xanh ướp sen". */
  titles: string[];
}

/** Enough for every way to say one name's head word; a name with many parts stays small. */
const MOST_TITLES = 12;

/**
 * What else goods are called, by the set they are in: chè is tea in sets 11 and 12, where it finds trà, and a dessert in
 * set 5, where it does not. Worked into the index, so that every engine finds the same.
 */
export function alike(setNo: number, title: string, titleEn: string | null | undefined): Alike {
  const parts = [
    ...partsOf(title).map((part) => ({ part, spelled: spelledWords(part), english: false })),
    ...partsOf(titleEn ?? "").map((part) => ({ part, spelled: spelledWords(part), english: true })),
  ];
  const texts: string[] = [];
  const titles = new Set<string>();
  for (const { names, also = [] } of entriesOf(setNo)) {
    for (const { part, spelled, english } of parts) {
      const hit = names.find((each) => indexOfPhrase(spelled, each.spelled) >= 0);
      if (!hit) continue;
      texts.push(...names.map(({ name }) => name), ...also);
      for (const each of names) {
        if (each.english !== english || each === hit || titles.size >= MOST_TITLES) continue;
        titles.add(replaced(part, hit.spelled, each.name));
      }
    }
  }
  for (const { sets, also } of synonyms().sets_also) if (sets.includes(setNo)) texts.push(...also);
  const english = foldedWords(titleEn ?? "").flatMap(otherNumber);
  return {
    words: wordSet([...texts, ...texts.flatMap(inOtherNumber), english.join(" ")]),
    titles: [...titles],
  };
}

function indexOfPhrase(words: readonly string[], phrase: readonly string[]): number {
  for (let start = 0; start + phrase.length <= words.length; start++) {
    if (phrase.every((word, offset) => words[start + offset] === word)) return start;
  }
  return -1;
}

function replaced(part: string, phrase: readonly string[], by: string): string {
  const words = wordsOf(part);
  const at = indexOfPhrase(spelledWords(part), phrase);
  return [...words.slice(0, at), ...wordsOf(by), ...words.slice(at + phrase.length)].join(" ");
}

const ENGLISH = /^[a-z]{3,}$/;

function inOtherNumber(text: string): string[] {
  return /^[a-z' -]+$/i.test(text) ? foldedWords(text).flatMap(otherNumber) : [];
}

/** noodles → noodle, berry → berries: English is asked for in either number. */
export function otherNumber(word: string): string[] {
  if (!ENGLISH.test(word)) return [];
  if (/ies$/.test(word)) return [word.replace(/ies$/, "y")];
  if (/(s|x|z|ch|sh)es$/.test(word)) return [word.slice(0, -2)];
  if (/oes$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  if (/[^su]s$/.test(word)) return [word.slice(0, -1)];
  if (/[^aeiou]y$/.test(word)) return [word.replace(/y$/, "ies")];
  if (/(s|x|z|ch|sh)$/.test(word)) return [`${word}es`];
  return [`${word}s`];
}
