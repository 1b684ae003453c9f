import type { StarsShown } from "@market/store-contract";
import { type ListingDocument, splitProducer } from "./document";
import { otherNumber } from "./synonyms";
import { foldedWords, partsOf, spelledWords } from "./text";

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
  const folded = foldedWords(query);
  const asked: Asked = {
    folded: phraseOf(folded),
    spelled: hasMarks(query) ? phraseOf(spelledWords(query)) : null,
    singular: phraseOf(folded.map(singular)),
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

interface Phrase {
  words: readonly string[];
  /** With a space on either side, so that only whole words match. */
  text: string;
}

interface Asked {
  folded: Phrase;
  /** Null where no mark was typed. */
  spelled: Phrase | null;
  singular: Phrase;
}

const ALMOST = 0.5;
const PHRASE = 2;

function rankKey({ document, stars }: Candidate, { folded, spelled, singular: one }: Asked): number[] {
  const known = knownOf(document);
  const { title, title_en, alike } = known;
  const exactly = spelled
    ? Math.max(closeness(title.spelled, spelled), closest(alike, "spelled", spelled) - ALMOST, 0)
    : 0;
  return [
    exactly,
    Math.max(
      closeness(title.folded, folded),
      closeness(title_en.singular, one),
      closest(alike, "singular", one) - ALMOST,
    ),
    closest(known.places, "folded", folded) >= PHRASE ? 1 : 0,
    countIn(known.names, folded),
    countIn(known.also, folded),
    countIn(known.producer, folded),
    document.in_stock ? 1 : 0,
    stars,
    document.created,
  ];
}

/** A name's words in one spelling, taken apart as far as a query needs them. */
interface Spelling {
  words: ReadonlySet<string>;
  text: string;
  /** `head`: an English name's last word, which is what it is about. */
  parts: ReadonlyArray<{ text: string; head: boolean }>;
}

interface Name {
  spelled: Spelling;
  folded: Spelling;
  singular: Spelling;
}

interface Known {
  title: Name;
  title_en: Name;
  alike: readonly Name[];
  /** The maker's name and those of its places. */
  places: readonly Name[];
  names: ReadonlySet<string>;
  also: ReadonlySet<string>;
  producer: ReadonlySet<string>;
}

/** Documents stay the same object until they change, and come back with every search: taking one apart costs more than all else here. */
const taken_apart = new WeakMap<ListingDocument, Known>();

function knownOf(document: ListingDocument): Known {
  const before = taken_apart.get(document);
  if (before) return before;
  const { title, title_en = "", places = [] } = document.card;
  const maker = document.producer && splitProducer(document.producer).name;
  const known: Known = {
    title: nameOf(title),
    title_en: nameOf(title_en),
    alike: (document.alike_titles ?? []).map(nameOf),
    places: [...(maker ? [maker] : []), ...places].map(nameOf),
    names: new Set([
      ...foldedWords(title),
      ...foldedWords(title_en).flatMap((word) => [word, singular(word)]),
    ]),
    also: new Set((document.alike_words ?? "").split(" ")),
    producer: new Set(document.producer_words.split(" ")),
  };
  taken_apart.set(document, known);
  return known;
}

function nameOf(name: string): Name {
  const parts = partsOf(name).map((part) => ({ part, head: isHead(part) }));
  const spelling = (wordsOf: (text: string) => readonly string[]): Spelling => {
    const { words, text } = phraseOf(wordsOf(name));
    return {
      words: new Set(words),
      text,
      parts: parts.map(({ part, head }) => ({ text: phraseOf(wordsOf(part)).text, head })),
    };
  };
  return {
    spelled: spelling(spelledWords),
    folded: spelling(foldedWords),
    singular: spelling((text) => foldedWords(text).map(singular)),
  };
}

function phraseOf(words: readonly string[]): Phrase {
  return { words, text: ` ${words.join(" ")} ` };
}

function closest(names: readonly Name[], spelling: keyof Name, query: Phrase): number {
  let best = 0;
  for (const name of names) best = Math.max(best, closeness(name[spelling], query));
  return best;
}

/**
 * 4 the same, 3 a part of the name begins or, as the head of an English name does, ends so, 2 holds the phrase, 1 holds every
 * word, 0 not.
 */
function closeness(name: Spelling, query: Phrase): number {
  if (!query.words.every((word) => name.words.has(word))) return 0;
  let best = name.text.includes(query.text) ? PHRASE : 1;
  for (const { text, head } of name.parts) {
    if (text === query.text) return 4;
    if (text.startsWith(query.text) || (head && text.endsWith(query.text))) best = 3;
  }
  return best;
}

function countIn(words: ReadonlySet<string>, query: Phrase): number {
  let count = 0;
  for (const word of query.words) if (words.has(word)) count++;
  return count;
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
