import type { ApplicationAnswer, ApplicationList } from "@market/store-contract";
import { applicationAnswer, applicationsOf, startApplication } from "../../../joining";
import { answeringMember } from "../../../members";
import { shopLocale } from "../../../purchase/place-of-sale";

/** The member's own applications. */
export const GET = answeringMember(async (req, res, member) => {
  const answer: ApplicationList = { applications: await applicationsOf(req.scope, member.id) };
  res.json(answer);
});

/** Another one. */
export const POST = answeringMember(async (req, res, member) => {
  const id = await startApplication(req.scope, member, req.body, shopLocale(req.query.locale));
  const answer: ApplicationAnswer = await applicationAnswer(req.scope, member.id, id);
  res.status(201).json(answer);
});
