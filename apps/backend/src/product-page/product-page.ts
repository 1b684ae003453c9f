import {
  certificateThatCounts,
  type Day,
  groupOfSet,
  isAlcohol,
  SET_OF_SUPPLEMENTS_AND_MEDICINES,
  saleState,
  starsNote,
  starsShown,
  todayOf,
} from "@market/ocop";
import type { Locale, ProductPage, ProductVariant } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { experienceAnswer, readExperience } from "../booking";
import { certificateShown } from "../certificates/certificate-shown";
import { communeRef } from "../certificates/summary";
import { clock } from "../clock";
import { boxBar, boxTerms, isBox, type Part, partsOf } from "../gift-boxes";
import { queryLocale } from "../purchase/place-of-sale";
import { productVoices } from "../reviews/voices";
import { mayBeSold, termsOf } from "../selling-terms";
import { asItMayBeShown, productTerms } from "../selling-terms/product-terms";
import { variantName } from "../variant-name";
import { availableOf } from "./available";
import { type ProductRow, pricesOf, readEnglish, readProduct } from "./read-product";

const SEO_LENGTH = 155;
const NO_ENGLISH: ReadonlyMap<string, Record<string, unknown>> = new Map();

/** @param alcohol whether it may be shown to this shopper: see `mayShowAlcohol` */
export async function productPage(
  container: MedusaContainer,
  handle: string,
  locale: Locale,
  salesChannelIds: readonly string[],
  alcohol = false,
): Promise<ProductPage | "adults_only" | null> {
  const row = await readProduct(container, handle, salesChannelIds);
  const today = todayOf(clock);
  const set = numberOf(row?.metadata?.set_no);
  if (!row || !mayBeSold(set, row.producer, today)) return null;
  if (set !== null && isAlcohol(set) && !alcohol) return "adults_only";
  const variantIds = (row.variants ?? []).flatMap((variant) => variant?.id ?? []);
  const own = termsOf(row.selling_terms);
  const offered = async () => {
    const parts = await partsIn(container, row, locale);
    const terms = parts ? { ...row, selling_terms: boxTerms(own, parts) } : row;
    return { parts, terms: await productTerms(container, terms, today) };
  };
  const [prices, english, { parts, terms }, voices] = await Promise.all([
    pricesOf(container, row),
    locale === "en" ? readEnglish(container, [row.id, ...variantIds]) : NO_ENGLISH,
    offered(),
    productVoices(container, row.id),
  ]);
  const bar = parts && boxBar({ set_no: set, terms: own }, parts, today);
  const plain = {
    ...pageOf(row, { locale, english, prices, today }),
    parts: partsShown(parts ?? [], today),
    bar,
    voices,
  };
  if (bar) {
    plain.variants = plain.variants.map((variant) => ({ ...variant, available: 0 }));
  }
  if (parts?.some(isSupplement)) terms.supplement = true;
  const page = asItMayBeShown(plain, terms);
  if (page.kind !== "experience") return page;
  const visit = await readExperience(container, {
    by: "product_id",
    key: row.id,
    channels: salesChannelIds,
    locale: queryLocale(locale),
  });
  return { ...page, experience: visit && experienceAnswer(visit, locale) };
}

/** What lies in it, or in whichever of its kinds is a box; null where none is. */
async function partsIn(
  container: MedusaContainer,
  { variants }: ProductRow,
  locale: Locale,
): Promise<Part[] | null> {
  const boxes = (variants ?? []).flatMap((variant) =>
    variant && isBox(variant.inventory_items) ? variant.id : [],
  );
  if (boxes.length === 0) return null;
  return [...(await partsOf(container, boxes, queryLocale(locale))).values()].flat();
}

/** The sentence that a food supplement must carry stands on a box with one in it as well. */
const isSupplement = ({ set_no, terms }: Part) =>
  set_no === SET_OF_SUPPLEMENTS_AND_MEDICINES && terms.herbal_kind !== "medicine";

/** Stars are each thing's own: a box has those of its own certificate, or none. */
function partsShown(parts: readonly Part[], today: Day): ProductPage["parts"] {
  return parts
    .filter(({ there }) => there)
    .map(({ title, variant_title, pieces, handle, on_sale, short, terms, certificates }) => {
      const best = certificateThatCounts(certificates, today);
      const stars = best ? starsShown(best, today) : 0;
      const stars_note = best ? starsNote(best, today) : null;
      const sale = saleState(terms, today);
      return {
        title,
        variant_title,
        pieces,
        handle: on_sale ? handle : null,
        short,
        season_months: terms.season_months,
        back_in: sale.kind === "out_of_season" ? sale.back_in : null,
        stars,
        stars_note,
      };
    });
}

/** What is read beside the row. */
interface Beside {
  locale: Locale;
  /** Texts by the id of the product and of each variant. */
  english: ReadonlyMap<string, Record<string, unknown>>;
  /** đồng, by variant */
  prices: ReadonlyMap<string, number>;
  today: Day;
}

function pageOf(
  row: ProductRow,
  { locale, english, prices, today }: Beside,
): Omit<ProductPage, "terms" | "voices" | "parts" | "bar"> {
  const facts = factsIn(row.metadata, locale);
  const own = english.get(row.id);
  const title = textOf(own?.title) ?? row.title;
  const description = textOf(own?.description) ?? row.description;
  const set_no = numberOf(row.metadata?.set_no) ?? 1;
  const commune = communeRef(textOf(row.metadata?.commune_code) ?? row.producer?.commune_code ?? null);
  const pictures = picturesOf(row, locale, title);
  return {
    id: row.id,
    kind: row.metadata?.kind === "experience" ? "experience" : "product",
    handle: row.handle,
    title,
    title_vi: row.title,
    description,
    images: pictures,
    variants: variantsOf(row, { english, prices }),
    producer: producerOf(row, locale),
    commune,
    set_no,
    group: groupOfSet(set_no).no,
    ...certificateShown(row.certificates ?? [], today),
    demo: row.metadata?.demo === true,
    made_up: row.metadata?.made_up === true,
    weight_grams: numberOf(row.metadata?.weight_grams),
    ...facts,
    seo_description: shorten(
      description ?? [title, row.producer?.name, commune?.name].filter(Boolean).join(" · "),
    ),
  };
}

/** What is seen on each, where its producer wrote it down; else what it is a picture of. */
function picturesOf({ images, thumbnail }: ProductRow, locale: Locale, title: string): ProductPage["images"] {
  const pictures = (images ?? []).flatMap((image) => {
    if (!image?.url) return [];
    const { alt, alt_en } = image.metadata ?? {};
    return [{ url: image.url, alt: textOf(locale === "en" ? alt_en : alt) ?? title }];
  });
  return pictures.length === 0 && thumbnail ? [{ url: thumbnail, alt: title }] : pictures;
}

function variantsOf(
  row: ProductRow,
  { english, prices }: Pick<Beside, "english" | "prices">,
): ProductVariant[] {
  return (row.variants ?? []).flatMap((variant) => {
    if (!variant) return [];
    const price = prices.get(variant.id);
    const title = textOf(english.get(variant.id)?.title) ?? variant.title;
    return [
      {
        id: variant.id,
        title: variantName(title) ?? "",
        // Đồng have no decimals: a price with some is a mistake that is not sold at.
        price: price !== undefined && Number.isSafeInteger(price) && price >= 0 ? price : null,
        available: availableOf(variant, row.producer?.stock_location_id ?? null),
      },
    ];
  });
}

function producerOf({ producer }: ProductRow, locale: Locale): ProductPage["producer"] {
  if (!producer) return null;
  const { id, handle, name, joined, story, story_en, commune_code } = producer;
  return {
    id,
    handle,
    name,
    joined,
    commune: communeRef(commune_code),
    story: (locale === "en" ? story_en : null) ?? story,
  };
}

type Facts = Pick<ProductPage, "story" | "shelf_life" | "storage" | "ingredients">;

/** Texts of ours beside Medusa's own fields: Vietnamese, with an English twin where there is one. */
function factsIn(metadata: ProductRow["metadata"], locale: Locale): Facts {
  const read = (key: keyof Facts) =>
    (locale === "en" ? textOf(metadata?.[`${key}_en`]) : null) ?? textOf(metadata?.[key]);
  return {
    story: read("story"),
    shelf_life: read("shelf_life"),
    storage: read("storage"),
    ingredients: read("ingredients"),
  };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() ? value : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** Cut at a word, so that a search engine shows no torn syllable. */
function shorten(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length <= SEO_LENGTH) return plain;
  return `${plain.slice(0, plain.lastIndexOf(" ", SEO_LENGTH - 1))}…`;
}
