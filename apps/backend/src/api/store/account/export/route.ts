import { answeringCustomer } from "../../../../account/answering";
import { exportAccount } from "../../../../account/export";

export const GET = answeringCustomer(async (req, res, { customer_id }) => {
  res.json(await exportAccount(req.scope, customer_id));
});
