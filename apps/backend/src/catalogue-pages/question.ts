import { z } from "@medusajs/framework/zod";
import { MOST_PAGES } from "./pages";

export const partsQuestion = z.object({ kind: z.enum(["product", "experience", "producer", "certificate"]) });

export const pagesQuestion = partsQuestion.extend({
  after: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_PAGES).default(MOST_PAGES),
});
