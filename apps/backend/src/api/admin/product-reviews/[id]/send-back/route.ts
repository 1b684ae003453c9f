import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { officerOf } from "../../../../../audit";
import { sendBackGoods } from "../../../../../own-goods";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";
import { sendBackBody } from "../../validators";

/** To the producer, with what is to be mended. */
export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const id = req.params.id ?? "";
  await sendBackGoods(req.scope, await officerOf(req), id, readBody(sendBackBody, req.body));
  res.json({ id, state: "sent_back" });
});
