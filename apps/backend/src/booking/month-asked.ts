import { todayOf } from "@market/ocop";
import type { FieldError } from "@market/store-contract";
import { clock } from "../clock";
import { refuseFields } from "../refusal";
import type { MonthAsked } from "./availability";

const MOST_PEOPLE = 99;

/**
 * Which month, for how many; this month for one person where nothing is said.
 * @throws Refusal 422 for a month or a number of people that is none
 */
export function monthAsked(query: Record<string, unknown>): MonthAsked {
  const errors: FieldError[] = [];
  const month = query.month === undefined ? todayOf(clock).slice(0, 7) : query.month;
  if (typeof month !== "string" || !/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) {
    errors.push({ field: "month", code: "not_a_month" });
  }
  const party = query.party === undefined ? 1 : Number(query.party);
  if (!Number.isInteger(party) || party < 1 || party > MOST_PEOPLE) {
    errors.push({ field: "party", code: "not_a_party", values: { min: 1, max: MOST_PEOPLE } });
  }
  if (errors.length) throw refuseFields(errors);
  return { month: String(month), party };
}
