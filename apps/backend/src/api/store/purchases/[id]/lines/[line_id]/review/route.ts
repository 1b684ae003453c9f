import type { MyReviewAnswer } from "@market/store-contract";
import { ownPurchase } from "../../../../../../../my-purchases/whose";
import { answering } from "../../../../../../../purchase/answering";
import { readBody } from "../../../../../../../refusal/read-body";
import { picturesOf, reviewBody, writeReview } from "../../../../../../../reviews";

/** The one review of a line that was bought, written or changed; with pictures it is a form. */
export const POST = answering(async (req, res) => {
  const purchaseId = await ownPurchase(req);
  const { review, created } = await writeReview(req.scope, {
    purchaseId,
    lineId: req.params.line_id ?? "",
    body: readBody(reviewBody, req.body),
    files: picturesOf(req),
  });
  res.status(created ? 201 : 200).json({ review } satisfies MyReviewAnswer);
});
