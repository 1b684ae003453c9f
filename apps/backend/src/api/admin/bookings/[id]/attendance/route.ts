import { type Attendance, setAttendance } from "../../../../../booking";
import { answering, refuseFields } from "../../../../../refusal";

const STATES: readonly Attendance[] = ["attended", "no_show"];

/** Sets right who came and who did not. */
export const POST = answering(async (req, res) => {
  const { state } = (req.body ?? {}) as { state?: unknown };
  const known = STATES.find((one) => one === state);
  if (!known) throw refuseFields([{ field: "state", code: "not_a_choice" }]);
  await setAttendance(req.scope, req.params.id ?? "", known);
  res.json({ id: req.params.id, state: known });
});
