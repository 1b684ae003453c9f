import { isDay } from "@market/ocop";
import { z } from "@medusajs/framework/zod";

/** It also goes out as a text message. */
const LONGEST = 600;

const words = z
  .string()
  .transform((value) =>
    value
      .normalize("NFC")
      .replace(/(?!\n)\p{Cc}/gu, "")
      .trim(),
  )
  .pipe(z.string().min(1).max(LONGEST));
const id = z.string().min(1).max(80).nullish();

/** What an officer sends: to whom, and the same in both languages. */
export const noticeBody = z
  .strictObject({
    day: z.string().refine(isDay, "not_a_day").nullish(),
    departure_id: id,
    experience_id: id,
    producer_id: id,
    vi: words,
    en: words,
  })
  .refine(({ day, departure_id }) => Boolean(day) !== Boolean(departure_id), {
    message: "day_or_departure",
    path: ["day"],
  });

export type NoticeSent = z.output<typeof noticeBody>;
