import { daysAsked } from "../../../../figures";
import { readInterest } from "../../../../interest";
import { answeringAt } from "../../../../members";

/** `?from=&to=` days of Vietnam, both included. */
export const GET = answeringAt(async (req, res, { producer }) => {
  res.json(await readInterest(req.scope, producer.id, daysAsked(req.query)));
});
