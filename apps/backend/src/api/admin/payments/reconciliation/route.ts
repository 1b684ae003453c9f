import { addDays, type Day, isDay, todayOf } from "@market/ocop";
import type { ReconciliationAnswer } from "@market/store-contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { clock } from "../../../../clock";
import { reconciliation } from "../../../../office-payments";
import { answering, refuseFields } from "../../../../refusal";

const MOST_DAYS = 31;
const DAYS = 7;

/** `?from=&to=` days of Vietnam, both included; the last week otherwise. */
export const GET = answering<AuthenticatedMedusaRequest>(async (req, res) => {
  const to = dayIn("to", req.query.to) ?? todayOf(clock);
  const from = dayIn("from", req.query.from) ?? addDays(to, 1 - DAYS);
  if (from > to) throw refuseFields([{ field: "to", code: "before_from" }]);
  if (addDays(from, MOST_DAYS) <= to) {
    throw refuseFields([{ field: "from", code: "too_long", values: { max: MOST_DAYS } }]);
  }
  res.json((await reconciliation(req.scope, { from, to })) satisfies ReconciliationAnswer);
});

function dayIn(field: string, value: unknown): Day | null {
  if (value === undefined || value === "") return null;
  if (typeof value !== "string" || !isDay(value)) throw refuseFields([{ field, code: "not_a_day" }]);
  return value;
}
