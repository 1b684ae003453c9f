import { isDay, WITHDRAWAL_GROUNDS } from "@market/ocop";
import { z } from "@medusajs/framework/zod";

const LONGEST_REASON = 1_000;
const text = z.string().trim().max(2_000);
/** A day that exists; an emptied field of a form means none. */
const day = z
  .string()
  .trim()
  .refine((value) => value === "" || isDay(value), "not_a_day")
  .transform((value) => value || null);
const optional = text.transform((value) => value || null).nullish();
const stars = z.union([z.literal(3), z.literal(4), z.literal(5)], "not_a_rank");
const reason = z.string().trim().min(3).max(LONGEST_REASON);

const facts = {
  product_name: text,
  holder_name: text,
  set_no: z.number().int(),
  commune_code: optional,
  stars,
  product_code: optional,
  decision_number: optional,
  decision_date: day.nullish(),
  decision_year: z.number().int().nullish(),
  level: z.enum(["city", "central"]).nullish(),
  valid_from: day.nullish(),
  valid_until: day.nullish(),
  source_url: optional,
};

export const recordBody = z.strictObject({
  ...facts,
  decision_number: z.string().trim().min(1).max(200),
  decision_date: z.string().refine(isDay, "not_a_day"),
  validity_reason: optional,
  producer_id: z.string().nullish(),
  product_ids: z.array(z.string()).max(50).optional(),
});

export const correctBody = z.strictObject({
  reason,
  changes: z
    .strictObject({
      ...facts,
      stars: stars.nullable(),
      renewal_filed_on: day.nullish(),
      withdrawn_on: day.nullish(),
      withdrawal_ground: optional,
    })
    .partial(),
});

const grounds = WITHDRAWAL_GROUNDS.map(({ code }) => code);

export const withdrawBody = z.strictObject({
  withdrawn_on: z.string().refine(isDay, "not_a_day"),
  ground: z.enum(grounds as [(typeof grounds)[number], ...(typeof grounds)[number][]]),
  reason: optional,
});

export const renewalBody = z.strictObject({
  filed_on: z.string().refine(isDay, "not_a_day"),
  reason: optional,
});

export const productsBody = z.strictObject({
  add: z.array(z.string()).max(50).default([]),
  remove: z.array(z.string()).max(50).default([]),
});

export const producerBody = z.strictObject({ producer_id: z.string().nullable() });

const STATES = [
  "not_yet_valid",
  "valid",
  "renewal_window",
  "in_grace",
  "unconfirmed",
  "unranked",
  "expired",
  "withdrawn",
] as const;

export const listQuery = z.object({
  q: z.string().trim().max(200).optional(),
  state: z.enum(STATES).optional(),
  stars: z
    .union([z.string(), z.array(z.string())])
    .transform((value) => [value].flat().map(Number))
    .refine((value) => value.every((each) => [3, 4, 5].includes(each)), "not_a_rank")
    .optional(),
  ending_before: z.string().refine(isDay, "not_a_day").optional(),
  product_id: z.string().max(100).optional(),
  order: z.enum(["newest", "ending", "name"]).default("newest"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
