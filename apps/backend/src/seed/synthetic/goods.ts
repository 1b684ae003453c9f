import { addDays, addMonths, type Bilingual, type Day, fold, slugify } from "@market/ocop";
import type { Random } from "../illustrations/random";
import { BRANDS, QUALITIES, SETS_DRAWN, WORDS } from "./words";

export interface SyntheticProducer {
  id: string;
  name: string;
  commune_code: string;
  location_id: string;
}

/** One row of the table that the bulk load starts from; ids follow from `n`. */
export interface SyntheticGood {
  n: number;
  title: string;
  title_en: string;
  handle: string;
  description: string;
  description_en: string;
  set_no: number;
  category_id: string;
  producer_id: string;
  location_id: string;
  commune_code: string;
  /** đồng */
  price: number;
  stock: number;
  weight: number;
  thumbnail: string | null;
  metadata: Record<string, unknown>;
  /** Null: no certificate. */
  stars: number | null;
  decision_date: Day | null;
  decision_year: number | null;
  valid_until: Day | null;
  withdrawn_on: Day | null;
  holder: string;
  search_text: string;
}

export interface Stockroom {
  producers: readonly SyntheticProducer[];
  categories: ReadonlyMap<number, string>;
  thumbnails: ReadonlyMap<number, string>;
  today: Day;
}

export function syntheticGood(
  n: number,
  r: Random,
  { producers, categories, thumbnails, today }: Stockroom,
): SyntheticGood {
  const set_no = r.oneOf(SETS_DRAWN);
  const words = WORDS[set_no];
  if (!words) throw new Error(`No words are known for set ${set_no}.`);
  const [good, quality, brand] = [r.oneOf(words.goods), r.oneOf(QUALITIES), r.oneOf(BRANDS)];
  const producer = r.oneOf(producers);
  const title = `${good.vi} ${quality.vi} ${brand}`;
  const [low, high] = words.price;
  const weight = r.oneOf([100, 200, 250, 500, 500, 750, 1000, 1000, 2000]);
  const description: Bilingual = {
    vi: `${good.vi} ${quality.vi} của ${producer.name}, đóng gói ${weight} g.`,
    en: `${good.en} (${quality.en}) by ${producer.name}, packed at ${weight} g.`,
  };
  return {
    n,
    title,
    title_en: `${brand} ${good.en} (${quality.en})`,
    handle: `${slugify(title)}-${n}`,
    description: description.vi,
    description_en: description.en,
    set_no,
    category_id: categories.get(set_no) ?? "",
    producer_id: producer.id,
    location_id: producer.location_id,
    commune_code: producer.commune_code,
    price: Math.round(low + (high - low) * r.between(0, 1) ** 2) * 1000,
    stock: r.between(0, 1) < 0.06 ? 0 : Math.round(r.between(1, 400)),
    weight,
    thumbnail: thumbnails.get(set_no) ?? null,
    metadata: {
      set_no,
      kind: "product",
      demo: true,
      made_up: true,
      commune_code: producer.commune_code,
      weight_grams: weight,
    },
    ...certificateOf(r, today),
    holder: producer.name,
    search_text: `${fold(title)} · ${fold(producer.name)}`,
  };
}

/** About the city's own mix: half three stars, a quarter four, few five, some never ranked, some ended or withdrawn. */
function certificateOf(r: Random, today: Day) {
  const none = {
    stars: null,
    decision_date: null,
    decision_year: null,
    valid_until: null,
    withdrawn_on: null,
  };
  const chance = r.between(0, 1);
  if (chance > 0.78) return none;
  const stars = chance < 0.5 ? 3 : chance < 0.77 ? 4 : 5;
  const decision_date = addDays(today, -Math.floor(r.between(10, 42 * 30)));
  const year = Number(decision_date.slice(0, 4));
  if (r.between(0, 1) < 0.05) return { ...none, stars, decision_year: year };
  return {
    stars,
    decision_date,
    decision_year: year,
    valid_until: addMonths(decision_date, 36),
    withdrawn_on: r.between(0, 1) < 0.01 ? addDays(decision_date, 5) : null,
  };
}
