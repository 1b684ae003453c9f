import { isDay, todayOf } from "@market/ocop";
import type { DeskVisitsAnswer } from "@market/store-contract";
import { deskVisits } from "../../../check-in";
import { clock } from "../../../clock";
import { answeringMember } from "../../../members";
import { refuseFields } from "../../../refusal";

/** What the member's producers have on `?day=`, today otherwise, and soon after it. */
export const GET = answeringMember(async (req, res, member) => {
  const { day = todayOf(clock) } = req.query;
  if (typeof day !== "string" || !isDay(day)) throw refuseFields([{ field: "day", code: "not_a_day" }]);
  const answer: DeskVisitsAnswer = { day, visits: await deskVisits(req.scope, member, day) };
  res.json(answer);
});
