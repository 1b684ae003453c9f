import { z } from "@medusajs/framework/zod";
import { CONTENT_FIELDS } from "../../../own-goods/content";

export const listQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** As the officer read it. */
const version = z.string().min(1).max(400);

export const approveBody = z.strictObject({ version });

export const sendBackBody = z.strictObject({
  version,
  comments: z
    .array(
      z.strictObject({
        field: z.enum([...CONTENT_FIELDS, ""]),
        text: z.string().trim().min(1).max(1_000),
      }),
    )
    .min(1)
    .max(CONTENT_FIELDS.length + 1),
});
