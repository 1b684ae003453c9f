import type { DeskMeAnswer } from "@market/store-contract";
import { answeringMember } from "../../../members";

/** Who is at the desk, and whom they work for. */
export const GET = answeringMember(async (_req, res, member) => {
  const answer: DeskMeAnswer = { member };
  res.json(answer);
});
