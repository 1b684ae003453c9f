import { parsePhone } from "@market/ocop";
import { z } from "@medusajs/framework/zod";

const MOST_SEATS = 99;

const line = (max: number) =>
  z
    .string()
    .max(max)
    .transform((value) =>
      value
        .normalize("NFC")
        .replace(/\p{Cc}/gu, "")
        .trim(),
    )
    .pipe(z.string().min(1));

/** What somebody sends who wants to wait. */
export const waitBody = z.object({
  departure_id: line(80),
  seats: z.int("not_a_quantity").min(1, "not_a_quantity").max(MOST_SEATS, "not_a_quantity"),
  name: line(100),
  phone: line(60)
    .refine((value) => parsePhone(value) !== null, "not_a_phone")
    .transform((value) => parsePhone(value)?.e164 ?? ""),
  email: z
    .string()
    .max(254)
    .transform((value) => value.trim().toLowerCase() || null)
    .refine((value) => value === null || z.email().safeParse(value).success, "not_an_email")
    .nullish(),
  locale: z.enum(["vi", "en"]).default("vi"),
});

export type Waiting = z.output<typeof waitBody>;
