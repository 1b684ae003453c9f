import type { AccountAnswer } from "@market/store-contract";
import { checkAddress } from "../../../../../account/address-body";
import { dropAddress, keepAddress } from "../../../../../account/addresses";
import { answeringCustomer } from "../../../../../account/answering";
import { profileOf } from "../../../../../account/profile";

export const POST = answeringCustomer(async (req, res, { customer_id }) => {
  await keepAddress(req.scope, customer_id, req.params.id ?? "", checkAddress(req.body));
  res.json({ account: await profileOf(req.scope, customer_id) } satisfies AccountAnswer);
});

export const DELETE = answeringCustomer(async (req, res, { customer_id }) => {
  await dropAddress(req.scope, customer_id, req.params.id ?? "");
  res.json({ account: await profileOf(req.scope, customer_id) } satisfies AccountAnswer);
});
