import type { DeskProfileAnswer } from "@market/store-contract";
import { deskProfile } from "../../../joining";
import { answeringAt } from "../../../members";

/** The producer as those who work there see it. */
export const GET = answeringAt(async (req, res, { producer }) => {
  const answer: DeskProfileAnswer = { profile: await deskProfile(req.scope, producer) };
  res.json(answer);
});
