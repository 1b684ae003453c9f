import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { noteDeed, officerOf } from "../../../audit";
import { listProducers, readProducer } from "../../../certificates/read-producers";
import { answering } from "../../../refusal";
import { readBody } from "../../../refusal/read-body";
import { createProducerWorkflow } from "../../../workflows/producer";
import { createProducerBody, listProducersQuery } from "./validators";

export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  res.json(await listProducers(req.scope, readBody(listProducersQuery, req.query)));
});

/** A new producer, with its place of stock and its ways of delivery. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const producer = readBody(createProducerBody, req.body);
  const by = await officerOf(req);
  const { result } = await createProducerWorkflow(req.scope).run({ input: { producer } });
  await noteDeed(req.scope, {
    by,
    producer_id: result.id,
    deed: "producer.created",
    object: { type: "producer", id: result.id },
  });
  res.status(201).json({ producer: await readProducer(req.scope, result.id) });
});
