import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { answering, Refusal } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";
import type { AdminOwnDeliveryAnswer } from "../../../../../selling-terms/admin-shapes";
import { allProvinces, readOwnDelivery } from "../../../../../selling-terms/read-admin";
import { setOwnDeliveryWorkflow } from "../../../../../workflows/selling-terms";
import { provinceList } from "../../../products/[id]/selling-terms/validators";

const body = z.strictObject({
  price: z.number().int().min(0).max(100_000_000).nullable(),
  to: provinceList.refine((codes) => codes.length > 0, "required").nullable(),
});

export const GET = answering<AuthenticatedMedusaRequest>((req, res) => answer(req, res));

export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const producer_id = req.params.id ?? "";
  const given = readBody(body, req.body);
  if (!(await readOwnDelivery(req.scope, producer_id))) throw unknown(producer_id);
  await setOwnDeliveryWorkflow(req.scope).run({ input: { producer_id, ...given } });
  await answer(req, res);
});

async function answer(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id ?? "";
  const own_delivery = await readOwnDelivery(req.scope, id);
  if (!own_delivery) throw unknown(id);
  res.json({ own_delivery, provinces: allProvinces() } satisfies AdminOwnDeliveryAnswer);
}

function unknown(id: string): Refusal {
  return new Refusal(404, "unknown_producer", `No producer has the id ${id}.`);
}
