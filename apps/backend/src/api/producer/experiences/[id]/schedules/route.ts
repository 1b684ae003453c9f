import { addOwnSchedule, answeringExperience } from "../../../../../desk-visits";
import { scheduleBody } from "../../../../../experiences";
import { readBody } from "../../../../../refusal/read-body";

export const POST = answeringExperience(async (req, res, at) => {
  res.status(201).json(await addOwnSchedule(req.scope, at, readBody(scheduleBody, req.body)));
});
