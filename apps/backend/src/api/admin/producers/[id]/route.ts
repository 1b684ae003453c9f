import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { readProducer } from "../../../../certificates/read-producers";
import { answering, Refusal } from "../../../../refusal";
import { readBody } from "../../../../refusal/read-body";
import { updateProducerWorkflow } from "../../../../workflows/producer";
import { updateProducerBody } from "../validators";

export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = req.params.id ?? "";
  const producer = await readProducer(req.scope, id);
  if (!producer) throw new Refusal(404, "unknown_producer", `No producer has the id ${id}.`);
  res.json({ producer });
});

export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = req.params.id ?? "";
  await updateProducerWorkflow(req.scope).run({ input: { id, ...readBody(updateProducerBody, req.body) } });
  res.json({ producer: await readProducer(req.scope, id) });
});
