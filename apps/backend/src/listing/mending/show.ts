import { fold } from "@market/ocop";
import { communeByCode } from "@market/ocop/places";
import type { Locale } from "@market/store-contract";
import { type ListingDocument, splitProducer } from "../document";
import { wordsOf } from "../text";

/** Folded words as they are written where they were found: nuoc mam → nước mắm. What stands together there is taken from there. */
export function inMarks(
  words: readonly string[],
  documents: readonly ListingDocument[],
  locale: Locale,
): string {
  const texts = documents.flatMap((document) => namesOf(document, locale)).map(wordsOf);
  const shown: string[] = [];
  while (shown.length < words.length) shown.push(...longestRun(words.slice(shown.length), texts));
  return shown.join(" ").toLowerCase();
}

function longestRun(words: readonly string[], texts: ReadonlyArray<readonly string[]>): string[] {
  for (let length = words.length; length > 0; length--) {
    for (const text of texts) {
      for (let start = 0; start + length <= text.length; start++) {
        const run = text.slice(start, start + length);
        if (run.every((word, index) => fold(word) === words[index])) return run;
      }
    }
  }
  return words.slice(0, 1);
}

function namesOf({ card, alike_titles, producer, commune_code }: ListingDocument, locale: Locale): string[] {
  const titles = locale === "en" ? [card.title_en, card.title] : [card.title, card.title_en];
  const commune = commune_code ? communeByCode(commune_code) : null;
  return [...titles, ...(alike_titles ?? []), producer && splitProducer(producer).name, commune?.name].filter(
    (name) => name !== undefined,
  );
}
