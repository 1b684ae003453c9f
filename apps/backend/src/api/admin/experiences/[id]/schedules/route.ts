import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { addSchedule, scheduleBody } from "../../../../../experiences";
import { answering } from "../../../../../refusal";
import { readBody } from "../../../../../refusal/read-body";

export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const schedule = readBody(scheduleBody, req.body);
  res.status(201).json(await addSchedule(req.scope, req.params.id ?? "", schedule));
});
