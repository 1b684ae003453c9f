import type { CheckInAnswer } from "@market/store-contract";
import { checkIn } from "../../../check-in";
import { answeringMember } from "../../../members";
import { checkInBody } from "./validators";

/** Lets visitors in, one or several. What was told before is answered as it was then: see `CheckInEvent`. */
export const POST = answeringMember(async (req, res, member) => {
  const answer: CheckInAnswer = { results: await checkIn(req.scope, member, checkInBody(req.body)) };
  res.json(answer);
});
