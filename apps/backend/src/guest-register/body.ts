import { isDay, todayOf } from "@market/ocop";
import { z } from "@medusajs/framework/zod";
import { clock } from "../clock";

export const PAPERS = ["citizen_card", "passport", "birth_certificate", "other"] as const;

export const guestBody = z.strictObject({
  name: z.string().trim().min(2).max(200),
  born: z
    .string()
    .refine(isDay, "not_a_day")
    .refine((day) => !isDay(day) || day <= todayOf(clock), "not_born_yet"),
  /** ISO 3166-1 alpha-2 */
  nationality: z.string().regex(/^[A-Z]{2}$/, "not_a_country"),
  paper: z.enum([...PAPERS]),
  paper_number: z
    .string()
    .transform((value) => value.replace(/[\s.-]/g, "").toUpperCase())
    .pipe(z.string().regex(/^[A-Z0-9]{5,20}$/, "not_a_number")),
  /** Of the form's own making: sent twice, it is written down once. */
  form_id: z
    .string()
    .regex(/^[\w-]{8,80}$/, "not_an_id")
    .optional(),
});

type Sent = z.output<typeof guestBody>;
export type Guest = Omit<Sent, "form_id">;
