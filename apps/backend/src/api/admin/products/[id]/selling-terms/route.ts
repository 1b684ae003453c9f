import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answering, Refusal } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";
import type { AdminSellingTermsAnswer } from "../../../../../selling-terms/admin-shapes";
import { readSellingTerms } from "../../../../../selling-terms/read-admin";
import { setSellingTermsWorkflow } from "../../../../../workflows/selling-terms";
import { sellingTermsBody } from "./validators";

export const GET = answering<AuthenticatedMedusaRequest>((req, res) => answer(req, res));

export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const product_id = req.params.id ?? "";
  const body = readBody(sellingTermsBody, req.body);
  if (!(await readSellingTerms(req.scope, product_id))) throw unknown(product_id);
  await setSellingTermsWorkflow(req.scope).run({ input: { product_id, ...body } });
  await answer(req, res);
});

async function answer(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const selling_terms = await readSellingTerms(req.scope, id);
  if (!selling_terms) throw unknown(id);
  res.json({ selling_terms } satisfies AdminSellingTermsAnswer);
}

function unknown(id: string): Refusal {
  return new Refusal(404, "unknown_product", `No product has the id ${id}.`);
}
