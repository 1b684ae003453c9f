import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answering } from "../../../../refusal";
import { hearBank, settleSoon } from "../../../../transfers";

/** A bank tells what came in on a producer's account. Answered once it is written down. */
export const POST = answering(async (req: MedusaRequest, res: MedusaResponse) => {
  const header = (name: string) => {
    const value = req.headers[name];
    return typeof value === "string" ? value : undefined;
  };
  const stored = await hearBank(req.scope, {
    producer_id: req.params.producer ?? "",
    raw: req.rawBody ?? "",
    body: req.body,
    timestamp: header("x-timestamp"),
    signature: header("x-signature"),
  });
  res.json({ taken: stored.length });
  await settleSoon(req.scope, stored);
});
