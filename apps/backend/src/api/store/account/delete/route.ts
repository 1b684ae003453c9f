import { answeringCustomer } from "../../../../account/answering";
import { closeAccount } from "../../../../account/close";
import { prove } from "../../../../account/proof";

export const POST = answeringCustomer(async (req, res, { customer_id }) => {
  await prove(req.scope, customer_id, req.body);
  res.json(await closeAccount(req.scope, customer_id));
});
