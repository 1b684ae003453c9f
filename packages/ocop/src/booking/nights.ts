import { addDays, type Day, daysBetween, isDay } from "../days";

/** Nobody books a room for longer than a season here; it also bounds what one request can ask for. */
export const MOST_NIGHTS = 30;

/** Days on whose evening the guests are there: the day of arrival is one, the day they leave is not. */
export function nightsOf(arrive: Day, leave: Day): Day[] {
  return Array.from({ length: countNights(arrive, leave) }, (_, night) => addDays(arrive, night));
}

/** @throws RangeError unless they leave on a later day than they arrive */
export function countNights(arrive: Day, leave: Day): number {
  const nights = daysBetween(arrive, leave);
  if (nights < 1) throw new RangeError(`A stay from ${arrive} to ${leave} has no night.`);
  return nights;
}

/** Whether both are days, in their order, and not too far apart. */
export function isStay(arrive: unknown, leave: unknown): boolean {
  if (typeof arrive !== "string" || typeof leave !== "string" || !isDay(arrive) || !isDay(leave))
    return false;
  const nights = daysBetween(arrive, leave);
  return nights >= 1 && nights <= MOST_NIGHTS;
}
