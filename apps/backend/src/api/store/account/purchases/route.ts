import { answeringCustomer } from "../../../../account/answering";
import { myPurchases } from "../../../../my-purchases/list-purchases";
import { shopLocale } from "../../../../purchase/place-of-sale";

export const GET = answeringCustomer(async (req, res, { customer_id }) => {
  res.json(await myPurchases(req.scope, customer_id, req.query.page, shopLocale(req.locale)));
});
