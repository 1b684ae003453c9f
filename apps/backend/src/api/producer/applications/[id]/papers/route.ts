import type { ApplicationAnswer } from "@market/store-contract";
import { z } from "@medusajs/framework/zod";
import { addPaper, applicationAnswer, mayChange, ownApplication } from "../../../../../joining";
import { answeringMember } from "../../../../../members";
import { readBody } from "../../../../../refusal/read-body";

const body = z.strictObject({
  name: z.string().max(300),
  content_base64: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, "not_base64"),
});

/** A licence or another paper, kept sealed. */
export const POST = answeringMember(async (req, res, member) => {
  const id = req.params.id ?? "";
  const { state } = await ownApplication(req.scope, member.id, id);
  mayChange(state);
  const { name, content_base64 } = readBody(body, req.body);
  await addPaper(req.scope, id, member.id, { name, content: Buffer.from(content_base64, "base64") });
  const answer: ApplicationAnswer = await applicationAnswer(req.scope, member.id, id);
  res.status(201).json(answer);
});
