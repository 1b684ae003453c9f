import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { noteDeed, officerOf } from "../../../../audit";
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
  const change = readBody(updateProducerBody, req.body);
  const by = await officerOf(req);
  await updateProducerWorkflow(req.scope).run({ input: { id, ...change } });
  await noteDeed(req.scope, {
    by,
    producer_id: id,
    deed: "producer.changed",
    object: { type: "producer", id },
    details: { fields: Object.keys(change) },
  });
  res.json({ producer: await readProducer(req.scope, id) });
});
