import type { ChangeAnswer } from "@market/store-contract";
import { applicationAnswer, startChange } from "../../../../joining";
import { answeringOwner } from "../../../../members";
import { shopLocale } from "../../../../purchase/place-of-sale";

/** An owner begins to change what is known of the producer: an application, which an officer looks at. */
export const POST = answeringOwner(async (req, res, { member, producer }) => {
  const id = await startChange(req.scope, member.id, producer.id, shopLocale(req.query.locale));
  const answer: ChangeAnswer = await applicationAnswer(req.scope, member.id, id);
  res.status(201).json(answer);
});
