import {
  type CertificateFacts,
  type Day,
  GROUPS_2021,
  groupOfSet,
  type OcopSet,
  type SeasonTerms,
  saleState,
  setByNo,
} from "@market/ocop";
import { communeByCode, oldPlacesOf } from "@market/ocop/places";
import type { ListingKind, ProducerRef } from "@market/store-contract";
import { boxBar, boxTerms } from "../gift-boxes";
import { mayBeSold, type Terms, termsOf } from "../selling-terms";
import { priceStep } from "./price-steps";
import { isVisit, type ListingRow, type VariantRow } from "./rows";
import { starSpans } from "./star-spans";
import { alike } from "./synonyms";
import { foldedWords, gluedPairs, spelledWords, wordSet } from "./text";

/** What only the card needs: kept beside what is searched and counted, so that counting reads little. */
export interface CardTexts extends Record<string, unknown> {
  handle: string;
  title: string;
  title_en?: string;
  thumbnail?: string;
  /** What a card shows today is computed from these by the rules. */
  certificates: CertificateFacts[];
  /** Left out where goods are sold all year; what holds today is computed from them. */
  terms?: SeasonTerms;
  /** Of buyers; left out where nobody has rated. */
  rating?: { average: number; count: number };
  /** How documents were made when this one was: see `SHAPE`. */
  shape: number;
  /** Today's place and those it was made of, each as it is said. */
  places: string[];
}

/** Points from which on goods are found as well rated. */
const WELL_RATED = 4;

/** Counts up with every change of what a document holds: those of an older shape are written anew at the next start. */
export const SHAPE = 5;

/** One result as the engine keeps it: all that a card shows, and all that it is found and counted by. */
export interface ListingDocument extends Record<string, unknown> {
  id: string;
  kind: ListingKind;
  card: CardTexts;
  /** `handle|id|name`: one value, so that a facet brings the name along. */
  producer?: string;
  producer_handle?: string;
  commune_code?: string;
  set_no: number;
  /** The stretch of days in which stars may be shown, and the one after it; left out where there is none. */
  stars?: number;
  stars_from?: number;
  stars_until?: number;
  next_stars?: number;
  next_from?: number;
  next_until?: number;
  /** đồng; left out when it cannot be bought here. */
  price?: number;
  /** Where the bar of the price histogram begins that it is counted in. */
  price_step?: number;
  in_stock: boolean;
  /** Buyers gave four points or more on average. */
  well_rated: boolean;
  /** Seconds since 1970. */
  created: number;
  status: string;
  sales_channel_ids: string[];
  title_words: string;
  title_en_words: string;
  spelled_words: string;
  producer_words: string;
  place_words: string;
  topic_words: string;
  glued_words: string;
  /** What the goods are called too: synonyms that are true in their set, and the other number of English names. */
  alike_words: string;
  /** The name with such a synonym in the place of a word: ranked nearly as the name itself. */
  alike_titles: string[];
}

/**
 * The document of a product, or null where it must not be found: not published, of no set, or its producer is not
 * approved.
 */
export function listingDocument(row: ListingRow, today: Day): ListingDocument | null {
  const set = setOf(row.metadata?.set_no);
  const { producer } = row;
  if (row.status !== "published" || !set || (producer && producer.status !== "approved")) return null;
  if (!mayBeSold(set.no, producer, today)) return null;
  const own = termsOf(row.selling_terms);
  const season = seasonOf(row.parts ? boxTerms(own, row.parts) : own);
  const barred = row.parts !== undefined && boxBar({ set_no: set.no, terms: own }, row.parts, today) !== null;
  const communeCode = text(row.metadata?.commune_code) ?? producer?.commune_code ?? undefined;
  const commune = communeCode ? communeByCode(communeCode) : null;
  const facts = (row.certificates ?? []).filter((each) => each !== null).map(onlyFacts);
  const [now, next] = starSpans(facts, today);
  const price = lowestPrice(row);
  const also = alike(set.no, row.title, row.title_en);
  const places = placeNames(communeCode, text(row.metadata?.old_place));
  const named = [row.title, producer?.name, commune?.name].filter((each) => each !== undefined);
  return {
    id: row.id,
    kind: isVisit(row) ? "experience" : "product",
    card: {
      handle: row.handle,
      title: row.title,
      title_en: row.title_en && row.title_en !== row.title ? row.title_en : undefined,
      thumbnail: row.thumbnail ?? undefined,
      places,
      certificates: facts,
      terms: season,
      rating: row.rating,
      shape: SHAPE,
    },
    producer: producer ? joinProducer(producer) : undefined,
    producer_handle: producer?.handle,
    commune_code: commune?.code,
    set_no: set.no,
    stars: now?.stars,
    stars_from: now?.from,
    stars_until: now?.until,
    next_stars: next?.stars,
    next_from: next?.from,
    next_until: next?.until,
    price,
    price_step: price === undefined ? undefined : priceStep(price),
    in_stock:
      !barred &&
      (row.variants ?? []).some((variant) => variant !== null && canBeBought(variant)) &&
      (!season || saleState(season, today).kind !== "out_of_season"),
    well_rated: (row.rating?.average ?? 0) >= WELL_RATED,
    created: Math.floor(new Date(row.created_at).getTime() / 1000),
    status: row.status,
    sales_channel_ids: (row.sales_channels ?? []).flatMap((channel) => (channel ? [channel.id] : [])),
    title_words: foldedWords(row.title).join(" "),
    title_en_words: row.title_en ? foldedWords(row.title_en).join(" ") : "",
    spelled_words: [...new Set([...named, ...also.titles].flatMap(spelledWords))].join(" "),
    producer_words: wordSet([producer?.name]),
    place_words: wordSet(places),
    topic_words: topicWords(set),
    glued_words: gluedNames([...named, row.title_en, ...places, ...also.titles]),
    alike_words: also.words,
    alike_titles: also.titles,
  };
}

export function joinProducer({ handle, id, name }: ProducerRef): string {
  return `${handle}|${id}|${name}`;
}

export function splitProducer(joined: string): ProducerRef {
  const [handle = "", id = "", ...name] = joined.split("|");
  return { id, handle, name: name.join("|") };
}

function setOf(no: unknown): OcopSet | null {
  const number = Number(no);
  return Number.isInteger(number) && number >= 1 && number <= 26 ? setByNo(number) : null;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The graph brings ids along; the rules need the days only. */
function onlyFacts(row: CertificateFacts): CertificateFacts {
  return {
    stars: row.stars,
    decision_date: row.decision_date,
    decision_year: row.decision_year,
    valid_from: row.valid_from,
    valid_until: row.valid_until,
    renewal_filed_on: row.renewal_filed_on,
    withdrawn_on: row.withdrawn_on,
  };
}

function seasonOf({ season_months, harvest_on }: Terms): SeasonTerms | undefined {
  return season_months.length > 0 || harvest_on ? { season_months, harvest_on } : undefined;
}

/**
 * Of a visit that of the cheapest ticket that takes a place. Else what costs nothing goes with what is paid for and is no price to begin
 * from, and of a visit that is a page only it is no price at all.
 */
function lowestPrice(row: ListingRow): number | undefined {
  const { places } = row;
  const given = (row.variants ?? [])
    .filter((variant) => variant !== null && (!places || places.has(variant.id)))
    .map((variant) => variant?.calculated_price?.calculated_amount)
    .filter((amount) => amount !== null && amount !== undefined)
    .map(Number);
  const paid = given.filter((amount) => amount > 0);
  const amounts = places || (paid.length === 0 && !isVisit(row)) ? given : paid;
  return amounts.length > 0 ? Math.min(...amounts) : undefined;
}

function canBeBought(variant: VariantRow): boolean {
  if (!variant.manage_inventory || variant.allow_backorder) return true;
  const items = (variant.inventory_items ?? []).filter((item) => item !== null);
  return (
    items.length > 0 &&
    items.every((item) => {
      const levels = item.inventory?.location_levels ?? [];
      const available = levels.reduce(
        (sum, level) => sum + Number(level.stocked_quantity) - Number(level.reserved_quantity),
        0,
      );
      return available >= (item.required_quantity ?? 1);
    })
  );
}

/** Today's commune and all that it was made of: people look for places by the names they grew up with. */
function placeNames(communeCode: string | undefined, oldPlace: string | undefined): string[] {
  const commune = communeCode ? communeByCode(communeCode) : null;
  const old = communeCode ? oldPlacesOf(communeCode) : [];
  const names = [
    commune?.name,
    ...(oldPlace?.split(",").map((name) => name.trim()) ?? []),
    ...old.flatMap((place) => [place.old_unit, place.old_district, place.old_province]),
  ];
  return [...new Set(names.filter((name) => name !== undefined && name !== null))];
}

/** Neighbours in a name as one word: for who types no spaces, and to know what stands side by side. */
function gluedNames(names: ReadonlyArray<string | null | undefined>): string {
  return [...new Set(names.flatMap((name) => (name ? gluedPairs(foldedWords(name)) : [])))].join(" ");
}

function topicWords(set: OcopSet): string {
  const inForce = groupOfSet(set.no).name;
  const before = GROUPS_2021.find((group) => group.no === set.group2021)?.name;
  return wordSet([inForce.vi, inForce.en, before?.vi, before?.en, set.name.vi, set.name.en]);
}
