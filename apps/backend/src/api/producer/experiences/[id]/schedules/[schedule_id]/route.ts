import { answeringExperience, endOwnSchedule } from "../../../../../../desk-visits";

export const DELETE = answeringExperience(async (req, res, at) => {
  res.json(await endOwnSchedule(req.scope, at, req.params.schedule_id ?? ""));
});
