import { memberActor } from "../../../../../audit";
import { noteCash, noteCashBody } from "../../../../../cash";
import { orderOfBooking } from "../../../../../cash/of-booking";
import { answeringMember } from "../../../../../members";
import { readBody } from "../../../../../refusal/read-body";

/** A visit that was paid on the spot. */
export const POST = answeringMember(async (req, res, { producers, ...member }) => {
  const own = producers.filter(({ status }) => status !== "suspended").map(({ id }) => id);
  const { id = "" } = req.params;
  const at = await orderOfBooking(req.scope, id, own);
  await noteCash(req.scope, { by: memberActor(member), ...at }, readBody(noteCashBody, req.body));
  res.json({ id });
});
