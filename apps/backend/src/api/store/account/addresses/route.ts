import type { AccountAnswer } from "@market/store-contract";
import { checkAddress } from "../../../../account/address-body";
import { keepAddress } from "../../../../account/addresses";
import { answeringCustomer } from "../../../../account/answering";
import { profileOf } from "../../../../account/profile";

export const POST = answeringCustomer(async (req, res, { customer_id }) => {
  await keepAddress(req.scope, customer_id, null, checkAddress(req.body));
  res.status(201).json({ account: await profileOf(req.scope, customer_id) } satisfies AccountAnswer);
});
