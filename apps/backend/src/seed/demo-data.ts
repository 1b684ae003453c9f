import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Bilingual, Day } from "@market/ocop";
import type { ProducerKind } from "../modules/producer";

/** A certificate as an article states it; whatever the article leaves open is null. */
export interface CertificateData {
  stars: 3 | 4 | 5 | null;
  decision_number: string | null;
  decision_date: Day | null;
  decision_year: number | null;
  level: "city" | "central" | null;
}

interface ListingData {
  handle: string;
  name: Bilingual;
  kind: "product" | "experience";
  set_no: number;
  /** Handle of the producer. */
  producer: string;
  commune_code: string | null;
  /** Only for visits: false for a place that has a page but sells no ticket. */
  bookable: boolean | null;
  description: Bilingual;
  story: Bilingual;
  ingredients: Bilingual | null;
  storage: Bilingual | null;
  shelf_life: Bilingual | null;
  weight_grams: number | null;
  /** đồng; null where nothing is sold. */
  price: number | null;
  /** Pieces; null where stock is not counted, and of a gift box, which has none of its own. */
  stock: number | null;
  /** Which subject the drawing shows. */
  picture: string;
}

/** Real goods or a real visit, found in a public article. */
export interface RealListing extends ListingData {
  name_in_source: string;
  /** Communes of today that the old one was divided among, where the article does not tell which it is. */
  commune_choices: string[];
  old_place: string | null;
  old: { unit: string | null; district: string | null; province: string | null };
  certificate: CertificateData | null;
  source: { url: string; date: string; status: string; note: string | null };
  made_for_demo: string[];
}

export interface MadeUpListing extends ListingData {
  /** What lies in a gift box: other goods of its producer's, by handle. */
  parts?: Array<{ handle: string; pieces: number }>;
}

export interface ProducerData {
  handle: string;
  name: string;
  kind: ProducerKind;
  commune_code: string | null;
  commune_choices: string[];
  old_address: string | null;
  /** False where the article names the goods but not who makes them. */
  known: boolean;
  made_up: boolean;
  story: string;
  story_en: string;
  source: string | null;
}

export interface DemoData {
  producers: ProducerData[];
  real: RealListing[];
  madeUp: MadeUpListing[];
}

/** The folder `data/` of the repository: named by SEED_DATA_DIR, or found above this file, as sources or as built. */
export function dataDirectory(env: NodeJS.ProcessEnv = process.env): string {
  if (env.SEED_DATA_DIR) return env.SEED_DATA_DIR;
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    const data = join(folder, "data");
    if (existsSync(join(data, "products.json"))) return data;
  }
  throw new Error(
    "The folder data/ with products.json was not found above the seed: set SEED_DATA_DIR to it.",
  );
}

export function readDemoData(folder = dataDirectory()): DemoData {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));
  return {
    producers: read("producers.json").producers,
    real: read("products.json").products,
    madeUp: read("made-up-products.json").products,
  };
}
