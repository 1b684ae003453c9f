import { findPurchase } from "../../../../my-purchases/find-purchase";
import { answering } from "../../../../purchase/answering";

/** By number and phone; how often is limited beside the other routes. */
export const POST = answering(async (req, res) => {
  res.json(await findPurchase(req.scope, req.body));
});
