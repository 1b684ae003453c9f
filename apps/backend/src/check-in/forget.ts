import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";

const DAYS = 400;
/** More wait for the next night, so that one night's work stays short. */
const AT_ONCE = 50_000;

/** Days for which single scans are kept: `CHECK_IN_DAYS`. No fewer than a week, for so long a device may tell one again. */
export function checkInDays(given = process.env.CHECK_IN_DAYS): number {
  const days = Number(given);
  return given && Number.isSafeInteger(days) && days >= 7 ? days : DAYS;
}

/**
 * Deletes scans of long ago: who scanned, on which device, and when. That a ticket was used, and when, its ticket still says.
 * @returns how many
 */
export async function forgetCheckIns(container: MedusaContainer): Promise<number> {
  const { rows } = await sqlOf(container).raw(
    `delete from check_in where id in (
      select id from check_in where recorded_at < cast(:now as timestamptz) - make_interval(days => :days)
      limit :most) returning 1`,
    { now: clock.now(), days: checkInDays(), most: AT_ONCE },
  );
  return rows.length;
}
