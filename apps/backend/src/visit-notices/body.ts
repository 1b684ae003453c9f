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

const whom = {
  day: z.string().refine(isDay, "not_a_day").nullish(),
  departure_id: id,
  experience_id: id,
  producer_id: id,
};
const either = ({ day, departure_id }: { day?: unknown; departure_id?: unknown }) =>
  Boolean(day) !== Boolean(departure_id);
const EITHER = { message: "day_or_departure", path: ["day"] };

/** What an officer sends: to whom, and the same in both languages. */
export const noticeBody = z.strictObject({ ...whom, vi: words, en: words }).refine(either, EITHER);

/** Whom a notice would be for. */
export const whomAsked = z.strictObject(whom).refine(either, EITHER);

export type NoticeSent = z.output<typeof noticeBody>;
export type WhomAsked = z.output<typeof whomAsked>;
