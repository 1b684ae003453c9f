import { z } from "@medusajs/framework/zod";
import { CARRIER_CODES } from "./carriers";

const MOST_LINES = 500;
export const LONGEST_REASON = 500;

const form_id = z.string().regex(/^[\w-]{8,64}$/, "not_a_form");
const seen = z.number().int().min(0);
const lines = z
  .array(z.strictObject({ id: z.string().max(80), quantity: z.number().int().min(0).max(1_000_000) }))
  .min(1)
  .max(MOST_LINES);
const reason = z.string().trim().min(1).max(LONGEST_REASON);

/** As it is written on the parcel: spaces between its groups are nobody's. */
const trackingNumber = z
  .string()
  .transform((value) => value.replaceAll(/\s+/g, "").toUpperCase())
  .pipe(z.string().regex(/^[A-Z0-9.\-_/]{0,50}$/, "not_a_tracking_number"))
  .transform((value) => value || null);

export const acceptBody = z.strictObject({ form_id });

export const shipBody = z.strictObject({
  form_id,
  seen,
  lines,
  carrier: z.enum(CARRIER_CODES).nullable().default(null),
  tracking_number: trackingNumber.nullable().default(null),
});

const weight_g = z.number().int().min(1).max(1_000_000).nullable().default(null);

export const bookBody = z.strictObject({ form_id, seen, lines, carrier: z.enum(CARRIER_CODES), weight_g });

export const unbookBody = z.strictObject({ form_id, seen });

/** `line_1:2,line_2:1`, as an address carries it. */
const linesInAddress = z
  .string()
  .max(20_000)
  .transform((text) =>
    text.split(",").map((one) => ({ id: one.split(":")[0] ?? "", quantity: Number(one.split(":")[1]) })),
  )
  .pipe(lines);

export const quoteQuery = z.object({
  carrier: z.enum(CARRIER_CODES),
  lines: linesInAddress.nullable().default(null),
  weight_g: z.coerce.number().pipe(z.number().int().min(1).max(1_000_000)).nullable().default(null),
});

export const declineBody = z.strictObject({ form_id, seen, lines, reason });

export const parcelBody = z
  .strictObject({
    form_id,
    seen,
    deed: z.enum(["delivered", "failed", "retried", "returned"]),
    reason: z
      .string()
      .trim()
      .max(LONGEST_REASON)
      .transform((value) => value || null)
      .nullable()
      .default(null),
    restock: z.boolean().default(false),
    collected: z
      .union([z.literal("all"), z.number().int().min(0).max(9_999_999_999_999)])
      .nullable()
      .default(null),
    cash_reason: z
      .string()
      .trim()
      .max(LONGEST_REASON)
      .transform((value) => value || null)
      .nullable()
      .default(null),
    refused: z.boolean().default(false),
  })
  .refine(({ deed, reason: why }) => deed !== "failed" || why !== null, {
    path: ["reason"],
    message: "required",
  });
