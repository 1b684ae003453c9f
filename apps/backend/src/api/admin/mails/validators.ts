import { z } from "@medusajs/framework/zod";
import { MAIL_STATES } from "../../../modules/mail";

export const listMailsQuery = z.object({
  state: z
    .enum(MAIL_STATES)
    .optional()
    .transform((state) => (state ? [state] : (["waiting", "failed"] as const).slice())),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).default(0),
});
