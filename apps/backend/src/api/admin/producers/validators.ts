import { isDay, parsePhone, parseTaxCode } from "@market/ocop";
import { communeByCode } from "@market/ocop/places";
import { z } from "@medusajs/framework/zod";
import { PRODUCER_KINDS, PRODUCER_STATUSES } from "../../../modules/producer";

const optional = z
  .string()
  .trim()
  .max(300)
  .transform((value) => value || null)
  .nullish();
const story = z
  .string()
  .trim()
  .max(5_000)
  .transform((value) => value || null)
  .nullish();

const producer = z.strictObject({
  name: z.string().trim().min(2).max(200),
  handle: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not_a_handle")
    .max(120),
  kind: z.enum([...PRODUCER_KINDS]),
  tax_code: optional
    .refine((value) => !value || parseTaxCode(value) !== null, "not_a_tax_code")
    .transform((value) => (value ? (parseTaxCode(value)?.code ?? null) : value)),
  commune_code: optional.refine((value) => !value || communeByCode(value) !== null, "unknown_commune"),
  old_address: optional,
  story,
  story_en: story,
  phone: optional
    .refine((value) => !value || parsePhone(value) !== null, "not_a_phone")
    .transform((value) => (value ? (parsePhone(value)?.e164 ?? null) : value)),
  email: optional.refine((value) => !value || z.email().safeParse(value).success, "not_an_email"),
  status: z.enum([...PRODUCER_STATUSES]),
  status_reason: optional,
  alcohol_licence: optional,
  alcohol_licence_until: optional.refine((value) => !value || isDay(value), "not_a_day"),
  joined: z.boolean(),
});

/** E-commerce Law 122/2025: a suspended seller is told why. */
function saysWhy(body: { status?: string; status_reason?: string | null }): boolean {
  return body.status !== "suspended" || Boolean(body.status_reason);
}
const why = { message: "suspended_why", path: ["status_reason"] };

export const createProducerBody = producer.partial().required({ name: true }).refine(saysWhy, why);
export const updateProducerBody = producer.partial().refine(saysWhy, why);

export const listProducersQuery = z.object({
  q: z.string().trim().max(200).optional(),
  status: z.enum([...PRODUCER_STATUSES]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
