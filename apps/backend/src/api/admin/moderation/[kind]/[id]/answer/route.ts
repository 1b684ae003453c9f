import type { ModeratedAnswer } from "@market/store-contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../../../../audit";
import { answering, Refusal } from "../../../../../../refusal";
import { readBody } from "../../../../../../refusal/read-body";
import { answerBody, answerQuestion, moderatedPost } from "../../../../../../reviews";
import { kindIn } from "../../../kind-of";

/** A question that its producer does not answer; a review is the producer's alone to reply to. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const by = await officerOf(req);
  const { id = "" } = req.params;
  if (kindIn(req) !== "question") throw new Refusal(404, "no_such_question", "There is no such question.");
  const { text } = readBody(answerBody, req.body);
  await answerQuestion(req.scope, { id, text, by, producerId: null });
  res.json({ post: await moderatedPost(req.scope, "question", id) } satisfies ModeratedAnswer);
});
