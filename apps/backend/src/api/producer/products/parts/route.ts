import { answeringAt } from "../../../../members";
import { partChoices } from "../../../../own-goods";

/** What may lie in one of the producer's gift boxes. */
export const GET = answeringAt(async (req, res, { producer }) => {
  res.json(await partChoices(req.scope, producer.id));
});
