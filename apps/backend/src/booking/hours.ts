import { type Day, startOfDay } from "@market/ocop";

/** When guests of a homestay come and go, where it does not say. */
export const ARRIVE = "14:00";
export const LEAVE = "12:00";

/** A time of day in Vietnam. */
export function instantOf(day: Day, time: string | null, otherwise: string = ARRIVE): Date {
  const [hours = 0, minutes = 0] = (time ?? otherwise).split(":").map(Number);
  return new Date(startOfDay(day).getTime() + (hours * 60 + minutes) * 60_000);
}
