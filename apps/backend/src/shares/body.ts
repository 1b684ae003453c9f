import { isDay, todayOf } from "@market/ocop";
import { WHOLE } from "@market/ocop/settlement";
import { z } from "@medusajs/framework/zod";
import { clock } from "../clock";
import { SHARE_ROLES } from "../modules/ledger";
import { refuseFields } from "../refusal";
import { readBody } from "../refusal/read-body";

const MOST_PARTIES = 12;
const basis_points = z.int().min(1).max(WHOLE);

const body = z.strictObject({
  experience_id: z.string().min(1).max(100),
  from_day: z.string().refine(isDay, "not_a_day"),
  parts: z
    .array(
      z.union([
        z.strictObject({ party_id: z.string().min(1).max(100), basis_points }),
        z.strictObject({ name: z.string().trim().min(1).max(120), role: z.enum(SHARE_ROLES), basis_points }),
      ]),
    )
    .max(MOST_PARTIES),
});

export type AgreementAsked = z.output<typeof body>;

/** @throws Refusal 422 `already_over`, `not_the_whole` */
export function agreementAsked(sent: unknown): AgreementAsked {
  const asked = readBody(body, sent);
  if (asked.from_day < todayOf(clock)) throw refuseFields([{ field: "from_day", code: "already_over" }]);
  const sum = asked.parts.reduce((total, part) => total + part.basis_points, 0);
  if (asked.parts.length && sum !== WHOLE) {
    throw refuseFields([{ field: "parts", code: "not_the_whole", values: { sum, whole: WHOLE } }]);
  }
  return asked;
}
