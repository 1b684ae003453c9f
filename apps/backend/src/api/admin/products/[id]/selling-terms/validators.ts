import { HERBAL_KINDS, isDay } from "@market/ocop";
import { provinceByCode } from "@market/ocop/places";
import { z } from "@medusajs/framework/zod";

export const provinceList = z
  .array(z.string().refine((code) => provinceByCode(code) !== null, "no_such_place"))
  .max(40)
  .transform((codes) => [...new Set(codes)]);

/** An area without a province would be a parcel that goes nowhere: leave it out, or say null for all of Vietnam. */
const area = provinceList.refine((codes) => codes.length > 0, "required").nullable();

export const sellingTermsBody = z
  .strictObject({
    ship_to: area,
    season_months: z.array(z.number().int().min(1).max(12)).max(12),
    harvest_on: z.string().refine(isDay, "not_a_day").nullable(),
    herbal_kind: z.enum([...HERBAL_KINDS]).nullable(),
    abv: z.number().min(0).max(96).nullable(),
    preorder_caps: z
      .array(z.strictObject({ variant_id: z.string(), pieces: z.number().int().min(0).max(1_000_000) }))
      .max(100),
  })
  .partial()
  .transform(({ season_months, ...rest }) => ({
    ...rest,
    ...(season_months
      ? { season_months: season_months.length ? [...new Set(season_months)].sort((a, b) => a - b) : null }
      : {}),
  }));
