import type { DeskOrderAnswer } from "@market/store-contract";
import { answeringAt } from "../../../../members";
import { deskOrder } from "../../../../parcels";

export const GET = answeringAt(async (req, res, { producer }) => {
  const answer: DeskOrderAnswer = { order: await deskOrder(req.scope, producer.id, req.params.id ?? "") };
  res.json(answer);
});
