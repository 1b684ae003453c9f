import { addDays, isDay, startOfDay, todayOf } from "@market/ocop";
import { listDepartures } from "../../../booking";
import { clock } from "../../../clock";
import { answering, refuseFields } from "../../../refusal";

const DAYS = 31;
const MOST = 200;

/** `?from=&to=` days of Vietnam, both included, a month from today otherwise; `?experience_id=`, `?offset=`, `?limit=`. */
export const GET = answering(async (req, res) => {
  const { experience_id } = req.query;
  const from = dayIn("from", req.query.from) ?? todayOf(clock);
  const to = dayIn("to", req.query.to) ?? addDays(from, DAYS);
  const { departures, count } = await listDepartures(req.scope, {
    from: startOfDay(from),
    to: startOfDay(addDays(to, 1)),
    experience_id: typeof experience_id === "string" ? experience_id : null,
    offset: wholeIn(req.query.offset, 0),
    limit: Math.min(MOST, wholeIn(req.query.limit, 50)),
  });
  res.json({ departures, count });
});

function dayIn(field: string, value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value !== "string" || !isDay(value)) throw refuseFields([{ field, code: "not_a_day" }]);
  return value;
}

function wholeIn(value: unknown, otherwise: number): number {
  const number = Number(value);
  return value !== undefined && Number.isSafeInteger(number) && number >= 0 ? number : otherwise;
}
