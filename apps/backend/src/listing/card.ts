import { certificateThatCounts, type Day, groupOfSet, saleState, starsNote, starsShown } from "@market/ocop";
import { communeByCode } from "@market/ocop/places";
import type { CommuneRef, ListingCard, Locale, StarsNote, StarsShown } from "@market/store-contract";
import { type ListingDocument, splitProducer } from "./document";
import { markTitle } from "./mark";

interface Shown {
  today: Day;
  stars: StarsShown;
  note: StarsNote;
}

/** Asked for each of a hundred documents in each search, and the same for as long as document and day are. */
const shown_on = new WeakMap<ListingDocument, Shown>();

/** The stars a document may show on a day, by the rules and the certificates' own dates. */
export function starsOn(document: ListingDocument, today: Day): Shown {
  const known = shown_on.get(document);
  if (known?.today === today) return known;
  const best = certificateThatCounts(document.card.certificates, today);
  const shown: Shown = best
    ? { today, stars: starsShown(best, today), note: starsNote(best, today) }
    : { today, stars: 0, note: null };
  shown_on.set(document, shown);
  return shown;
}

export function communeRef(code: string | undefined | null): CommuneRef | null {
  const commune = code ? communeByCode(code) : null;
  return commune && { code: commune.code, name: commune.name };
}

/** @param words folded words of the query; none: nothing is marked */
export function listingCard(
  document: ListingDocument,
  { locale, today, words }: { locale: Locale; today: Day; words: readonly string[] },
): ListingCard {
  const title = (locale === "en" && document.card.title_en) || document.card.title;
  const { stars, note } = starsOn(document, today);
  const sale = document.card.terms && saleState(document.card.terms, today);
  return {
    id: document.id,
    kind: document.kind,
    handle: document.card.handle,
    title,
    title_marked: words.length > 0 ? markTitle(title, words) : null,
    producer: document.producer ? splitProducer(document.producer) : null,
    commune: communeRef(document.commune_code),
    set_no: document.set_no,
    group: groupOfSet(document.set_no).no,
    stars,
    stars_note: note,
    price: document.price ?? null,
    // The season turns at midnight, whether or not the index was written since.
    in_stock: document.in_stock && sale?.kind !== "out_of_season",
    ...(sale && sale.kind !== "on_sale" ? { sale } : {}),
    thumbnail: document.card.thumbnail ?? null,
    ...(document.card.rating && { rating: document.card.rating }),
  };
}
