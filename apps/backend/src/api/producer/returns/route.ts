import type { ReturnsAnswer } from "@market/store-contract";
import { answeringAt } from "../../../members";
import { listReturns } from "../../../returns";
import { pageIn } from "../../../reviews";

/** `?page=`: what buyers send back, what waits for an answer first. */
export const GET = answeringAt(async (req, res, { producer }) => {
  const asked = pageIn(req.query.page);
  const answer: ReturnsAnswer = await listReturns(req.scope, producer.id, { asked, all: true });
  res.json(answer);
});
