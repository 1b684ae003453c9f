import { addDays, type Day, todayOf } from "@market/ocop";
import { departuresOf, type ScheduleRule } from "@market/ocop/booking";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { type Sql, sqlOf } from "./database";

/** How far ahead one may book. */
export const DAYS_AHEAD = 365;
/** An experience that does not say how long it takes. */
const MINUTES_OTHERWISE = 60;

interface ScheduleRow extends Omit<ScheduleRule, "except_days"> {
  id: string;
  experience_id: string;
  except_days: Day[] | null;
  capacity: number;
  duration_minutes: number | null;
}

const SCHEDULES = `
  select s.id, s.experience_id, s.rrule, s.times, s.season_from, s.season_to, s.except_days, s.until, s.capacity,
    e.duration_minutes
  from schedule s join experience e on e.id = s.experience_id and e.deleted_at is null and e.shape = 'departure'
  where s.deleted_at is null and (cast(:only as text) is null or s.experience_id = :only)
  order by s.created_at, s.id`;

/** What is there stays as it is, whoever made it: closed, larger, moved by hand. So it may run again, or twice at once. */
const MAKE = `
  insert into departure (id, experience_id, schedule_id, starts_at, ends_at, capacity, state)
  select m.id, :experience, :schedule, m.starts_at, m.starts_at + make_interval(mins => :minutes), :capacity, 'open'
  from unnest(cast(:ids as text[]), cast(:starts as timestamptz[])) as m (id, starts_at)
  on conflict (experience_id, starts_at) where deleted_at is null do nothing
  returning 1`;

/**
 * Makes the departures of all schedules from today for a year, where they are not there yet.
 * @returns how many were made
 */
export async function makeDepartures(
  container: MedusaContainer,
  experienceId: string | null = null,
): Promise<number> {
  const db = sqlOf(container);
  const today = todayOf(clock);
  const { rows } = await db.raw<ScheduleRow>(SCHEDULES, { only: experienceId });
  let made = 0;
  for (const schedule of rows) {
    try {
      made += await makeOf(db, schedule, today);
    } catch (error) {
      // One schedule that cannot be read must not keep the others from going.
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`Departures of schedule ${schedule.id} could not be made: ${error}`);
    }
  }
  return made;
}

async function makeOf(db: Sql, schedule: ScheduleRow, today: Day): Promise<number> {
  const rule = { ...schedule, except_days: schedule.except_days ?? [] };
  const starts = departuresOf(rule, today, addDays(today, DAYS_AHEAD));
  if (!starts.length) return 0;
  const { rows } = await db.raw(MAKE, {
    experience: schedule.experience_id,
    schedule: schedule.id,
    minutes: schedule.duration_minutes ?? MINUTES_OTHERWISE,
    capacity: schedule.capacity,
    ids: starts.map(() => generateEntityId(undefined, "dep")),
    starts: starts.map((instant) => instant.toISOString()),
  });
  return rows.length;
}
