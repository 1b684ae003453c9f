import type { StarsShown } from "@market/store-contract";
import { type ListingDocument, splitProducer } from "./document";
import { otherNumber } from "./synonyms";
import * as text from "./text";

/** Names come back with every search; taking one apart costs more than all else here. */
const foldedWords = remembered(text.foldedWords);
const spelledWords = remembered(text.spelledWords);
const partsOf = remembered(text.partsOf);
const singularWords = remembered((name) => text.foldedWords(name).map(singular));

const MOST_REMEMBERED = 20_000;

function remembered(take: (name: string) => string[]): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const parts = take(name);
    known.set(name, parts);
    return parts;
  };
}

/** A candidate with what it shows today. */
export interface Candidate {
  document: ListingDocument;
  stars: StarsShown;
}

/**
 * Orders what the engine found, best first, the same whichever engine found it: the name in the very spelling that was
 * typed, then the name, then a producer or place of just that name, then how much of the query the name holds, its other
 * names, the producer; among equals what can be bought, more stars, newer goods. A name with a synonym counts nearly as the name itself.
 * @param query the text as typed
 */
export function rank(candidates: readonly Candidate[], query: string): Candidate[] {
  const asked: Asked = {
    folded: foldedWords(query),
    spelled: hasMarks(query) ? spelledWords(query) : null,
    singular: foldedWords(query).map(singular),
  };
  return candidates
    .map((candidate) => ({ candidate, key: rankKey(candidate, asked) }))
    .sort((a, b) => compareKeys(a.key, b.key) || (a.candidate.document.id < b.candidate.document.id ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/** Whether some word was typed with its marks. */
export function hasMarks(query: string): boolean {
  const folded = foldedWords(query);
  return spelledWords(query).some((word, index) => word !== folded[index]);
}

interface Asked {
  folded: readonly string[];
  /** Null where no mark was typed. */
  spelled: readonly string[] | null;
  singular: readonly string[];
}

const ALMOST = 0.5;
const PHRASE = 2;

function rankKey({ document, stars }: Candidate, { folded, spelled, singular: one }: Asked): number[] {
  const { title, title_en = "" } = document.card;
  const alike = document.alike_titles ?? [];
  const names = new Set([
    ...foldedWords(title),
    ...foldedWords(title_en).flatMap((word) => [word, singular(word)]),
  ]);
  const also = new Set((document.alike_words ?? "").split(" "));
  const maker = document.producer && splitProducer(document.producer).name;
  const producer = new Set(document.producer_words.split(" "));
  const closest = (
    texts: readonly string[],
    words: (text: string) => readonly string[],
    query: readonly string[],
  ) => Math.max(0, ...texts.map((text) => closeness(text, words, query)));
  return [
    spelled
      ? Math.max(closeness(title, spelledWords, spelled), closest(alike, spelledWords, spelled) - ALMOST, 0)
      : 0,
    Math.max(
      closeness(title, foldedWords, folded),
      closeness(title_en, singularWords, one),
      closest(alike, singularWords, one) - ALMOST,
    ),
    closest([...(maker ? [maker] : []), ...(document.card.places ?? [])], foldedWords, folded) >= PHRASE
      ? 1
      : 0,
    folded.filter((word) => names.has(word)).length,
    folded.filter((word) => also.has(word)).length,
    folded.filter((word) => producer.has(word)).length,
    document.in_stock ? 1 : 0,
    stars,
    document.created,
  ];
}

/**
 * 4 the same, 3 a part of the name begins or, as the head of an English name does, ends so, 2 holds the phrase, 1 holds every
 * word, 0 not.
 */
function closeness(
  name: string,
  wordsOf: (text: string) => readonly string[],
  query: readonly string[],
): number {
  const all = wordsOf(name);
  if (!query.every((word) => all.includes(word))) return 0;
  const phrase = ` ${query.join(" ")} `;
  let best = ` ${all.join(" ")} `.includes(phrase) ? 2 : 1;
  for (const part of partsOf(name)) {
    const text = ` ${wordsOf(part).join(" ")} `;
    if (text === phrase) return 4;
    if (text.startsWith(phrase) || (isHead(part) && text.endsWith(phrase))) best = 3;
  }
  return best;
}

/** A last word without marks may be the head of an English name; of a Vietnamese one it hardly ever is. */
function isHead(part: string): boolean {
  return spelledWords(part).at(-1) === foldedWords(part).at(-1);
}

function singular(word: string): string {
  return word.endsWith("s") ? (otherNumber(word)[0] ?? word) : word;
}

/** Higher numbers first. */
function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = (b[index] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}
