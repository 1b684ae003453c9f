import { COMPLAINT_KINDS, parsePhone } from "@market/ocop";
import { z } from "@medusajs/framework/zod";

const line = (max: number) =>
  z
    .string()
    .max(max)
    .transform((value) => value.normalize("NFC").trim());
const optional = (max: number) =>
  line(max)
    .transform((value) => value || null)
    .nullish();

/** What a shopper sends. Control characters have no place in a text that officers read. */
export const complaintBody = z
  .object({
    locale: z.enum(["vi", "en"]).default("vi"),
    kind: z.enum([...COMPLAINT_KINDS]),
    text: line(5_000)
      .transform((value) => value.replace(/(?![\n\t])\p{Cc}/gu, ""))
      .pipe(z.string().min(20)),
    order_number: optional(40),
    about: optional(300),
    name: line(100).pipe(z.string().min(1)),
    phone: optional(60)
      .refine((value) => !value || parsePhone(value) !== null, "not_a_phone")
      .transform((value) => (value ? (parsePhone(value)?.e164 ?? null) : null)),
    email: optional(254)
      .refine((value) => !value || z.email().safeParse(value).success, "not_an_email")
      .transform((value) => value?.toLowerCase() ?? null),
    form_id: z.string().regex(/^[\w-]{16,64}$/, "not_a_form"),
  })
  .refine((body) => body.phone || body.email, { message: "phone_or_email", path: ["phone"] });

export type CheckedComplaint = z.output<typeof complaintBody>;
export const answerBody = z
  .strictObject({
    reply: line(5_000).pipe(z.string().min(10)).optional(),
    decision: line(5_000).pipe(z.string().min(10)).optional(),
  })
  .refine((body) => body.reply || body.decision, { message: "required", path: ["reply"] });

export const listQuestion = z.object({
  open: z.enum(["0", "1"]).default("1"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
