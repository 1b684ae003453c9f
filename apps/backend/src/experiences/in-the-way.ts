import { dayOf, formatDay } from "@market/ocop";
import { Refusal } from "../refusal";

/** More days than these make no sentence. */
const NAMED = 5;

/** Days of Vietnam on which more is taken than would be there, for a sentence. */
export function daysInTheWay(instants: readonly Date[]): string {
  const days = [...new Set(instants.map((instant) => dayOf(instant)))].sort();
  const named = days.slice(0, NAMED).map((day) => formatDay(day, "vi"));
  return [...named, ...(days.length > NAMED ? ["…"] : [])].join(", ");
}

/** Less than what is booked or held on some days. */
export function refuseBelow(field: string, taken: number, instants: readonly Date[]): Refusal {
  const days = daysInTheWay(instants);
  return new Refusal(409, "below_taken", `${taken} are taken or held on ${days}.`, [
    { field, code: "below_taken", values: { taken, days } },
  ]);
}
