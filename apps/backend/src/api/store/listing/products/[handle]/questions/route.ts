import type { QuestionAsked, QuestionsAnswer } from "@market/store-contract";
import type { MedusaRequest, MedusaStoreRequest } from "@medusajs/framework/http";
import { answeringCustomer } from "../../../../../../account/answering";
import { answering } from "../../../../../../refusal";
import { readBody } from "../../../../../../refusal/read-body";
import {
  askQuestion,
  pageIn,
  productOnSale,
  productQuestions,
  questionBody,
} from "../../../../../../reviews";
import { mayShowAlcohol } from "../../../../../../selling-terms";

const productOf = (req: MedusaRequest) =>
  productOnSale(
    req.scope,
    req.params.handle ?? "",
    (req as unknown as MedusaStoreRequest).publishable_key_context.sales_channel_ids,
    mayShowAlcohol(req),
  );

/** `?page=`: what was asked and answered. */
export const GET = answering(async (req, res) => {
  const { id } = await productOf(req);
  res.json((await productQuestions(req.scope, id, pageIn(req.query.page))) satisfies QuestionsAnswer);
});

export const POST = answeringCustomer(async (req, res, { customer_id }) => {
  const body = readBody(questionBody, req.body);
  const question = await askQuestion(req.scope, await productOf(req), customer_id, body);
  res.status(201).json({ question } satisfies QuestionAsked);
});
