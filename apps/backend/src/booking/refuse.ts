import { Refusal } from "../refusal";

/** How taking places can end; all but the first are refusals. */
export type HoldOutcome = "held" | "none" | "past" | "closed" | "too_late" | "sold_out" | "too_few_left";

const WORDS: Record<Exclude<HoldOutcome, "held" | "none">, [code: string, message: string]> = {
  past: ["visit_too_late", "It has begun already."],
  too_late: ["visit_too_late", "Booking has ended."],
  closed: ["visit_closed", "Its host has closed it."],
  sold_out: ["visit_sold_out", "No place is left."],
  too_few_left: ["visit_too_few_left", "Fewer places are left."],
};

/** @param left places that could still be had */
export function refuseHold(outcome: Exclude<HoldOutcome, "held">, left: number): Refusal {
  if (outcome === "none") return new Refusal(404, "no_such_departure", "There is no such departure.");
  const [code, message] = WORDS[outcome];
  return new Refusal(409, code, message, [{ field: "tickets", code, values: { left } }]);
}
