import type { DeskOrderStage } from "@market/store-contract";
import { answeringAt } from "../../../members";
import { listOrders, STAGES } from "../../../parcels";
import { refuseFields } from "../../../refusal";

/** The producer's orders of goods at one stage, `to_accept` where none is named. */
export const GET = answeringAt(async (req, res, { producer }) => {
  const { stage = "to_accept", sort = "newest", after } = req.query;
  if (!isStage(stage)) throw refuseFields([{ field: "stage", code: "not_a_choice" }]);
  if (sort !== "newest" && sort !== "oldest") throw refuseFields([{ field: "sort", code: "not_a_choice" }]);
  const cursor = typeof after === "string" && after ? after : null;
  res.json(await listOrders(req.scope, producer.id, { stage, sort, after: cursor }));
});

function isStage(stage: unknown): stage is DeskOrderStage {
  return STAGES.some((known) => known === stage);
}
