import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { officerOf } from "../../../../../audit";
import { answering, refuseFields } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";
import { decideApproval } from "../../../../../second-person";

const body = z.strictObject({
  yes: z.boolean(),
  reason: z
    .string()
    .trim()
    .max(500)
    .transform((text) => text.normalize("NFC") || null)
    .nullable()
    .default(null),
});

/** The second officer's yes, which does it, or no, with a reason. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const by = await officerOf(req);
  const said = readBody(body, req.body);
  if (!said.yes && !said.reason) throw refuseFields([{ field: "reason", code: "required" }]);
  res.json({ approval: await decideApproval(req.scope, req.params.id ?? "", by, said) });
});
