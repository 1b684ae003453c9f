import { RETURN_REASONS, RETURN_WISHES } from "@market/ocop";
import { z } from "@medusajs/framework/zod";

/** A browser sends lines apart as two signs and counts them as one; control characters have no place in what others read. */
const text = (min: number, max: number) =>
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
    .pipe(z.string().min(min).max(max));

const pieces = z.string().regex(/^[\w-]{1,80}:\d{1,5}$/, "not_pieces");

export const returnBody = z.strictObject({
  locale: z.enum(["vi", "en"]).default("vi"),
  form_id: z.string().regex(/^[\w-]{16,64}$/, "not_a_form"),
  reason: z.enum([...RETURN_REASONS]),
  wish: z.enum([...RETURN_WISHES]),
  text: text(10, 2_000),
  /** One field of a form comes alone, several as a list. */
  pieces: z
    .union([pieces, z.array(pieces).max(60)])
    .default([])
    .transform((value) =>
      [value].flat().flatMap((each) => {
        const [line_id = "", quantity = ""] = each.split(":");
        return Number(quantity) > 0 ? [{ line_id, quantity: Number(quantity) }] : [];
      }),
    ),
});
export type CheckedReturn = z.output<typeof returnBody>;

/** Whole đồng as people write them: `150000`, `150.000`. */
const dong = z
  .union([z.string().max(20), z.number()])
  .transform((value) => Number(String(value).replace(/[\s.,₫đ]/g, "") || Number.NaN))
  .pipe(z.number("not_an_amount").int().min(1));

const answered = { text: text(2, 2_000), refund: dong.optional() };

export const answerReturnBody = z.discriminatedUnion("answer", [
  z.strictObject({ answer: z.literal("replace"), ...answered }),
  z.strictObject({ answer: z.literal("decline"), ...answered }),
  z.strictObject({ answer: z.literal("refund"), ...answered, refund: dong }),
]);
export type CheckedAnswer = z.output<typeof answerReturnBody>;

export const escalateBody = z.strictObject({ text: text(10, 2_000) });
