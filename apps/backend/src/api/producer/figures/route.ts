import { daysAsked, readFigures } from "../../../figures";
import { answeringAt } from "../../../members";

/** `?from=&to=` days of Vietnam, both included. */
export const GET = answeringAt(async (req, res, { producer }) => {
  res.json(await readFigures(req.scope, producer.id, daysAsked(req.query)));
});
