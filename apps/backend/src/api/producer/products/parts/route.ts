import { answeringAt } from "../../../../members";
import { partChoices, partsQuery } from "../../../../own-goods";
import { readBody } from "../../../../refusal/read-body";

/** What may lie in one of the producer's gift boxes. */
export const GET = answeringAt(async (req, res, { producer }) => {
  res.json(await partChoices(req.scope, producer.id, readBody(partsQuery, req.query)));
});
