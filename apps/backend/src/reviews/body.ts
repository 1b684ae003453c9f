import { ANSWER_LENGTH, QUESTION_LENGTH, REPLY_LENGTH, REVIEW_LENGTH } from "@market/ocop";
import { z } from "@medusajs/framework/zod";
import { REPORT_REASONS } from "../modules/review";

/** A browser sends lines apart as two signs and counts them as one; control characters have no place in what others read. */
const text = (max: number, min = 0) =>
  z
    .string()
    .max(max * 3)
    .transform((value) =>
      value
        .normalize("NFC")
        .replaceAll("\r\n", "\n")
        .replace(/(?![\n\t])\p{Cc}/gu, "")
        .trim(),
    )
    .pipe(min ? z.string().min(min).max(max) : z.string().max(max));

const locale = z.enum(["vi", "en"]).default("vi");

export const reviewBody = z.strictObject({
  locale,
  /** A field of a form is text. */
  rating: z
    .union([z.string(), z.number()])
    .transform(String)
    .refine((value) => /^[1-5]$/.test(value), "not_a_rating")
    .transform(Number),
  text: text(REVIEW_LENGTH).default(""),
  keep: z
    .union([z.string().max(1_000), z.array(z.string().max(1_000)).max(20)])
    .transform((value) => [value].flat().filter(Boolean))
    .default([]),
});
export type CheckedReview = z.output<typeof reviewBody>;

export const questionBody = z.strictObject({ locale, text: text(QUESTION_LENGTH, 10) });
export type CheckedQuestion = z.output<typeof questionBody>;

export const replyBody = z.strictObject({ text: text(REPLY_LENGTH, 2) });
export const answerBody = z.strictObject({ text: text(ANSWER_LENGTH, 2) });
export const hideBody = z.strictObject({ reason: text(500, 5) });

export const reportBody = z.strictObject({
  reason: z.enum([...REPORT_REASONS]),
  text: text(500)
    .transform((value) => value || null)
    .optional(),
});
export type CheckedReport = z.output<typeof reportBody>;

const MOST_PAGES = 10_000;
/** A page that makes no sense is the first one: an address is never wrong. */
export function pageIn(asked: unknown): number {
  const page = Math.trunc(Number(asked));
  return page >= 1 && page <= MOST_PAGES ? page : 1;
}

export const moderationQuery = z.object({
  kind: z.enum(["review", "question"]).default("review"),
  all: z.enum(["0", "1"]).default("0"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
