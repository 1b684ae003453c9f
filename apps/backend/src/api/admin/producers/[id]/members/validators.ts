import { parsePhone } from "@market/ocop";
import { z } from "@medusajs/framework/zod";
import { parseLogin } from "../../../../../account/login";
import { PASSWORD, passwordFault } from "../../../../../account/password-rules";
import { MEMBER_ROLES } from "../../../../../modules/desk";

export const addMemberBody = z.strictObject({
  name: z.string().trim().min(2).max(100),
  email: z
    .string()
    .trim()
    .max(254)
    .refine((value) => parseLogin(value)?.kind === "email", "not_an_email")
    .transform((value) => value.normalize("NFC").toLowerCase()),
  phone: z
    .string()
    .trim()
    .max(60)
    .refine((value) => !value || parsePhone(value) !== null, "not_a_phone")
    .nullish()
    .transform((value) => (value ? (parsePhone(value)?.e164 ?? null) : null)),
  role: z.enum([...MEMBER_ROLES]).default("staff"),
  password: z
    .string()
    .min(PASSWORD.min)
    .max(PASSWORD.max)
    .refine((value) => passwordFault("password", value)?.code !== "too_easy", "too_easy")
    .nullish()
    .transform((value) => value ?? null),
});
