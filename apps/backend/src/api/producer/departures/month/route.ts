import { monthQuery, ownMonth } from "../../../../desk-visits";
import { answeringAt } from "../../../../members";
import { readBody } from "../../../../refusal/read-body";

/** `?month=YYYY-MM`: all of the producer's departures in it. */
export const GET = answeringAt(async (req, res, { producer }) => {
  const { month } = readBody(monthQuery, req.query);
  res.json(await ownMonth(req.scope, producer.id, month));
});
