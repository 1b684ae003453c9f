import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { changeSchedule, endSchedule, scheduleBody } from "../../../../../../experiences";
import { answering } from "../../../../../../refusal";
import { readBody } from "../../../../../../refusal/read-body";

export const POST = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const { id = "", schedule_id = "" } = req.params;
  res.json(await changeSchedule(req.scope, id, schedule_id, readBody(scheduleBody, req.body)));
});

export const DELETE = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const { id = "", schedule_id = "" } = req.params;
  res.json(await endSchedule(req.scope, id, schedule_id));
});
