import type { DeskExperienceAnswer } from "@market/store-contract";
import { answeringExperience, deskExperience, pricesBody, setTicketPrices } from "../../../../../desk-visits";
import { readBody } from "../../../../../refusal/read-body";

export const POST = answeringExperience(async (req, res, at) => {
  await setTicketPrices(req.scope, at, readBody(pricesBody, req.body));
  const answer: DeskExperienceAnswer = { experience: await deskExperience(req.scope, at.id) };
  res.json(answer);
});
