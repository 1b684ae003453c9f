import type { DeskReviewsAnswer } from "@market/store-contract";
import { answeringAt } from "../../../members";
import { deskReviews, pageIn } from "../../../reviews";

/** `?page=`: reviews of the producer's goods, and the questions that wait. */
export const GET = answeringAt(async (req, res, { producer }) => {
  const answer: DeskReviewsAnswer = await deskReviews(req.scope, producer.id, pageIn(req.query.page));
  res.json(answer);
});
