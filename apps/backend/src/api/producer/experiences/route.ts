import { ownExperiences } from "../../../desk-visits";
import { answeringAt } from "../../../members";

export const GET = answeringAt(async (req, res, { producer }) => {
  res.json(await ownExperiences(req.scope, producer.id));
});
