import { answeringOwner } from "../../../members";
import { monthAsked, readStatement } from "../../../statements";

/** `?month=2026-11`, by Vietnam's calendar: what became of the producer's money, for its owners. */
export const GET = answeringOwner(async (req, res, { producer }) => {
  res.json(await readStatement(req.scope, producer.id, monthAsked(req.query.month)));
});
