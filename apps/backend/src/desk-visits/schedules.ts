import type { DeskScheduleChanged } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { addDeparture, addSchedule, endSchedule } from "../experiences";
import type { DepartureBody, ScheduleBody } from "../experiences/bodies";
import { bookingsOf } from "../experiences/known";
import { Refusal } from "../refusal";
import { type AtVisit, noteAt } from "./answering";

/**
 * Departures of a year by a rule. The same rule sent twice is one.
 * @throws Refusal 409 `schedule_is_there`, and what `addSchedule` throws
 */
export async function addOwnSchedule(
  container: MedusaContainer,
  at: AtVisit,
  schedule: ScheduleBody,
): Promise<DeskScheduleChanged> {
  const there = await bookingsOf(container).listSchedules({ experience_id: at.id }, { take: null });
  const sameRule = (one: (typeof there)[number]) =>
    one.rrule === schedule.rrule &&
    one.season_from === schedule.season_from &&
    one.season_to === schedule.season_to &&
    one.until === schedule.until &&
    [...one.times].sort().join() === [...schedule.times].sort().join();
  if (there.some(sameRule)) {
    throw new Refusal(409, "schedule_is_there", "This visit has such a schedule already.");
  }
  const changed = await addSchedule(container, at.id, schedule);
  const { rrule, times, capacity } = schedule;
  await noteAt(container, at, "schedule.added", {
    schedule: changed.schedule_id,
    rrule,
    times,
    capacity,
    made: changed.made,
  });
  return changed;
}

/** What somebody has booked of it goes as it is. @throws Refusal 404 `no_such_schedule` */
export async function endOwnSchedule(
  container: MedusaContainer,
  at: AtVisit,
  scheduleId: string,
): Promise<DeskScheduleChanged> {
  const changed = await endSchedule(container, at.id, scheduleId);
  const { taken_back, kept } = changed;
  await noteAt(container, at, "schedule.ended", { schedule: scheduleId, taken_back, kept });
  return changed;
}

/** One that no schedule makes. */
export async function addOwnDeparture(
  container: MedusaContainer,
  at: AtVisit,
  departure: DepartureBody,
): Promise<string> {
  const id = await addDeparture(container, at.id, departure);
  const { day, time, capacity } = departure;
  await noteAt(container, { ...at, thing: "departure", id }, "departure.added", { day, time, capacity });
  return id;
}
