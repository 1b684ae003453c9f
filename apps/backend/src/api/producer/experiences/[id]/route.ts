import type { DeskExperienceAnswer } from "@market/store-contract";
import { answeringExperience, deskExperience } from "../../../../desk-visits";

export const GET = answeringExperience(async (req, res, { id }) => {
  const answer: DeskExperienceAnswer = { experience: await deskExperience(req.scope, id) };
  res.json(answer);
});
