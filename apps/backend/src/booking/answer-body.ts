import { z } from "@medusajs/framework/zod";

/** A host's answer, from the office or the desk. */
export const answerBody = z.strictObject({
  yes: z.boolean(),
  reason: z
    .string()
    .trim()
    .max(500)
    .transform((value) => value || null)
    .nullable()
    .default(null),
});
