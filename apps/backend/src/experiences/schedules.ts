import { startOfDay } from "@market/ocop";
import { scheduleFault } from "@market/ocop/booking";
import type { MedusaContainer } from "@medusajs/framework/types";
import { inOneTransaction, makeDepartures } from "../booking";
import { clock } from "../clock";
import { Refusal, refuseFields } from "../refusal";
import type { DepartureBody, ScheduleBody } from "./bodies";
import { bookingsOf, knownExperience } from "./known";

export interface ScheduleChanged {
  schedule_id: string;
  /** Departures made by it, now. */
  made: number;
  /** Departures of before that nobody had booked, and that are no more. */
  taken_back: number;
  /** Those somebody has booked, holds or waits for: they go as they are, until they are changed or called off one by one. */
  kept: number;
}

const MINUTE_MS = 60_000;
const MINUTES_OTHERWISE = 60;

/** Makes the departures of a year at once. */
export async function addSchedule(
  container: MedusaContainer,
  experienceId: string,
  schedule: ScheduleBody,
): Promise<ScheduleChanged> {
  await departuresAreWanted(container, experienceId);
  refuseRule(schedule);
  const made = await bookingsOf(container).createSchedules({ ...schedule, experience_id: experienceId });
  return {
    schedule_id: made.id,
    made: await makeDepartures(container, experienceId),
    taken_back: 0,
    kept: 0,
  };
}

/** Another rule from now on: what nobody has booked yet is made anew by it. */
export async function changeSchedule(
  container: MedusaContainer,
  experienceId: string,
  scheduleId: string,
  schedule: ScheduleBody,
): Promise<ScheduleChanged> {
  await knownSchedule(container, experienceId, scheduleId);
  refuseRule(schedule);
  await bookingsOf(container).updateSchedules({ id: scheduleId, ...schedule });
  const swept = await takeBack(container, scheduleId);
  return { schedule_id: scheduleId, made: await makeDepartures(container, experienceId), ...swept };
}

/** No more departures by it. */
export async function endSchedule(
  container: MedusaContainer,
  experienceId: string,
  scheduleId: string,
): Promise<ScheduleChanged> {
  await knownSchedule(container, experienceId, scheduleId);
  await bookingsOf(container).softDeleteSchedules([scheduleId]);
  return { schedule_id: scheduleId, made: 0, ...(await takeBack(container, scheduleId)) };
}

/** One departure that no schedule makes. @throws Refusal 409 `departure_is_there`, 422 for what has begun */
export async function addDeparture(
  container: MedusaContainer,
  experienceId: string,
  { day, time, capacity, note }: DepartureBody,
): Promise<string> {
  const { duration_minutes } = await departuresAreWanted(container, experienceId);
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const starts = startOfDay(day).getTime() + (hours * 60 + minutes) * MINUTE_MS;
  if (starts <= clock.now().getTime()) throw refuseFields([{ field: "day", code: "past" }]);
  const starts_at = new Date(starts);
  const bookings = bookingsOf(container);
  const [there] = await bookings.listDepartures({ experience_id: experienceId, starts_at }, { take: 1 });
  if (there) throw new Refusal(409, "departure_is_there", "There is a departure at that time.");
  const ends_at = new Date(starts + (duration_minutes ?? MINUTES_OTHERWISE) * MINUTE_MS);
  const departure = { experience_id: experienceId, starts_at, ends_at, capacity, note };
  return (await bookings.createDepartures(departure)).id;
}

async function departuresAreWanted(container: MedusaContainer, experienceId: string) {
  const experience = await knownExperience(container, experienceId);
  if (experience.shape !== "departure") {
    throw new Refusal(
      409,
      "not_by_departures",
      "A stay is booked by the night: it has rooms and no schedule.",
    );
  }
  return experience;
}

async function knownSchedule(container: MedusaContainer, experience_id: string, id: string): Promise<void> {
  const [schedule] = await bookingsOf(container).listSchedules({ id, experience_id }, { take: 1 });
  if (!schedule) throw new Refusal(404, "no_such_schedule", "There is no such schedule.");
}

function refuseRule(schedule: ScheduleBody): void {
  if ((schedule.season_from === null) !== (schedule.season_to === null)) {
    throw refuseFields([{ field: "season_to", code: "both_or_neither" }]);
  }
  const why = scheduleFault(schedule);
  if (why) throw refuseFields([{ field: "rrule", code: "not_a_rule", values: { why } }]);
}

const COMING = `
  select id from departure where schedule_id = ? and starts_at > ? and state <> 'cancelled' and deleted_at is null`;

/** Under the lock of those who would take a place: what nobody has booked, holds or waits for. */
const TAKE_BACK = `
  update departure d set deleted_at = now(), updated_at = now()
  where d.id = any(?) and d.taken = 0 and d.state = 'open' and d.note is null
    and not exists (select from hold h where h.departure_id = d.id and h.expires_at > ? and h.deleted_at is null)
    and not exists (select from waiting_entry w where w.departure_id = d.id and w.deleted_at is null)
  returning d.id`;

function takeBack(
  container: MedusaContainer,
  scheduleId: string,
): Promise<Pick<ScheduleChanged, "taken_back" | "kept">> {
  const now = clock.now();
  return inOneTransaction(container, async (trx) => {
    const { rows: coming } = await trx.raw<{ id: string }>(COMING, [scheduleId, now]);
    const ids = coming.map(({ id }) => id);
    await trx.raw("select lock_places(cast(? as text[]), '{}')", [ids]);
    const { rows: gone } = await trx.raw<{ id: string }>(TAKE_BACK, [ids, now]);
    return { taken_back: gone.length, kept: ids.length - gone.length };
  });
}
