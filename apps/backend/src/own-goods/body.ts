import { HERBAL_KINDS, isDay, SETS } from "@market/ocop";
import { provinceByCode } from "@market/ocop/places";
import { z } from "@medusajs/framework/zod";
import { MOST_PARTS, MOST_PIECES_OF_A_PART } from "../gift-boxes";
import { Refusal, refuseFields } from "../refusal";
import { readBody } from "../refusal/read-body";
import { byVariant } from "./content";

export const MOST_PICTURES = 8;
export const MOST_VARIANTS = 20;
/** đồng; a mistyped zero more is caught by whoever reads it, not by this. */
export const HIGHEST_PRICE = 2_000_000_000;
export const MOST_PIECES = 1_000_000;
const SHORT = 200;
const LONG = 5_000;

/** As it is compared and stored: composed, lines apart by one sign, nothing around it. */
const text = (most: number) =>
  z
    .string()
    .transform((value) => value.normalize("NFC").replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(most));
const price = z.number().int().min(1).max(HIGHEST_PRICE);
const stock = z.number().int().min(0).max(MOST_PIECES);

const picture = z.strictObject({
  url: z.string().min(1).max(1_000),
  alt: text(SHORT),
  alt_en: text(SHORT),
});

const variant = z.strictObject({
  id: z
    .string()
    .regex(/^[\w-]{1,80}$/)
    .nullable(),
  title: text(SHORT),
  title_en: text(SHORT),
  sku: z
    .string()
    .transform((value) => value.normalize("NFC").trim())
    .pipe(z.string().max(60))
    .nullable()
    .transform((value) => value || null),
  weight_grams: z.number().int().min(1).max(1_000_000).nullable(),
  price: price.nullable(),
  stock: stock.nullable(),
});

const part = z.strictObject({
  variant_id: z.string().regex(/^[\w-]{1,80}$/, "not_a_part"),
  pieces: z.number().int().min(1).max(MOST_PIECES_OF_A_PART),
});

export const contentBody = z.strictObject({
  title: text(SHORT).pipe(z.string().min(1)),
  title_en: text(SHORT),
  description: text(LONG),
  description_en: text(LONG),
  story: text(LONG),
  story_en: text(LONG),
  ingredients: text(LONG),
  ingredients_en: text(LONG),
  shelf_life: text(SHORT),
  shelf_life_en: text(SHORT),
  storage: text(SHORT * 5),
  storage_en: text(SHORT * 5),
  set_no: z
    .number()
    .int()
    .refine((no) => SETS.some((set) => set.no === no), "not_a_set")
    .nullable(),
  herbal_kind: z.enum([...HERBAL_KINDS]).nullable(),
  abv: z.number().min(0).max(96).nullable(),
  pictures: z.array(picture).max(MOST_PICTURES),
  variants: z.array(variant).max(MOST_VARIANTS),
  parts: z
    .array(part)
    .max(MOST_PARTS)
    .transform((parts) => [...parts].sort(byVariant))
    .nullable()
    .default(null),
});

const area = z
  .array(z.string().refine((code) => provinceByCode(code) !== null, "no_such_place"))
  .max(40)
  .refine((codes) => codes.length > 0, "no_area")
  .transform((codes) => [...new Set(codes)].sort());

export const termsBody = z.strictObject({
  season_months: z
    .array(z.number().int().min(1).max(12))
    .max(12)
    .transform((months) => [...new Set(months)].sort((a, b) => a - b)),
  harvest_on: z.string().refine(isDay, "not_a_day").nullable(),
  ship_to: area.nullable(),
});

export const goodsBody = z.strictObject({
  content: contentBody,
  terms: termsBody,
  version: z.string().max(400).optional(),
  send: z.boolean().default(false),
});
export type GoodsSent = z.output<typeof goodsBody>;

/** Faults name a field as the form does, whichever part of the body it stands in. @throws Refusal 422 */
export function readGoods(body: unknown): GoodsSent {
  try {
    return readBody(goodsBody, body);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const errors = error.answer.errors ?? [];
    throw refuseFields(
      errors.map((fault) => ({ ...fault, field: fault.field.replace(/^(content|terms)\./, "") })),
    );
  }
}

export const sendBody = z.strictObject({ version: z.string().max(400).optional() });

export const onSaleBody = z.strictObject({ on_sale: z.boolean() });

export const stockAndPriceBody = z.strictObject({
  variants: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(80),
        price: price.optional(),
        price_was: z.number().nullable().optional(),
        stock: stock.optional(),
        stock_was: z.number().nullable().optional(),
      }),
    )
    .min(1)
    .max(MOST_VARIANTS),
});
export type StockAndPriceSent = z.output<typeof stockAndPriceBody>;

const STATES = ["on_sale", "off_sale", "draft", "in_review", "sent_back"] as const;

/** Words that are searched for; an address is typed by people too: what it does not know is as good as not said. */
const wordsAsked = z
  .string()
  .catch("")
  .transform((value) => value.trim().slice(0, 100));

export const listQuery = z.object({
  q: wordsAsked,
  state: z.enum(STATES).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type ListQuestion = z.output<typeof listQuery>;

const MOST_CHOSEN = 100;

export const partsQuery = z.object({
  q: wordsAsked,
  chosen: z
    .string()
    .catch("")
    .transform((ids) => ids.split(",").filter(Boolean).slice(0, MOST_CHOSEN)),
});
export type PartsQuestion = z.output<typeof partsQuery>;
