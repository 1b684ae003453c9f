import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../../../audit";
import { approveGoods } from "../../../../../own-goods";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";
import { approveBody } from "../../validators";

/** Into the shop, or changed there. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = req.params.id ?? "";
  await approveGoods(req.scope, await officerOf(req), id, readBody(approveBody, req.body));
  res.json({ id, state: "approved" });
});
