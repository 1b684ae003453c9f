import type { StarsShown } from "@market/store-contract";
import type { ListingDocument } from "./document";
import { foldedWords, spelledWords } from "./text";

/** A candidate with what it shows today. */
export interface Candidate {
  document: ListingDocument;
  stars: StarsShown;
}

/**
 * Orders what the engine found, best first, the same whichever engine found it: the name in the very spelling that was
 * typed, then the name, then how much of the query the name holds, then the producer; among equals what can be bought,
 * more stars, newer goods.
 * @param query the text as typed
 */
export function rank(candidates: readonly Candidate[], query: string): Candidate[] {
  const folded = foldedWords(query);
  const spelled = spelledWords(query);
  const typedMarks = hasMarks(query);
  return candidates
    .map((candidate) => ({ candidate, key: rankKey(candidate, folded, typedMarks ? spelled : null) }))
    .sort((a, b) => compareKeys(a.key, b.key) || (a.candidate.document.id < b.candidate.document.id ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/** Whether some word was typed with its marks. */
export function hasMarks(query: string): boolean {
  const folded = foldedWords(query);
  return spelledWords(query).some((word, index) => word !== folded[index]);
}

function rankKey({ document, stars }: Candidate, folded: string[], spelled: string[] | null): number[] {
  const title = document.title_words.split(" ");
  const english = document.title_en_words.split(" ");
  const producer = new Set(document.producer_words.split(" "));
  return [
    spelled ? closeness(spelledWords(document.card.title), spelled) : 0,
    Math.max(closeness(title, folded), closeness(english, folded)),
    folded.filter((word) => title.includes(word) || english.includes(word)).length,
    folded.filter((word) => producer.has(word)).length,
    document.in_stock ? 1 : 0,
    stars,
    document.created,
  ];
}

/** 4 the same, 3 begins so, 2 holds the phrase, 1 holds every word, 0 not. */
function closeness(title: readonly string[], query: readonly string[]): number {
  if (!query.every((word) => title.includes(word))) return 0;
  const at = ` ${title.join(" ")} `.indexOf(` ${query.join(" ")} `);
  if (at < 0) return 1;
  if (at > 0) return 2;
  return title.length === query.length ? 4 : 3;
}

/** Higher numbers first. */
function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = (b[index] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}
