import { groupDecision } from "@market/ocop/booking";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { callOff } from "./call-off";
import { sqlOf } from "./database";

/** Why a departure was called off whose group stayed too small; by it mails say so in their own words. */
export const TOO_FEW = "Chưa đủ số khách tối thiểu · Fewer guests than the visit needs";

interface Row {
  id: string;
  starts_at: Date;
  taken: number;
  seats: number;
  decided_hours_before: number;
}

/** Those whose hour of decision has come and that are too few; where nobody booked there is nobody to tell. */
const FALLING = `
  select d.id, d.starts_at, d.taken, e.minimum_seats as seats, e.decided_hours_before
  from departure d join experience e on e.id = d.experience_id and e.deleted_at is null
  where d.state <> 'cancelled' and d.taken > 0 and d.taken < e.minimum_seats and d.starts_at > :now
    and d.starts_at - make_interval(hours => e.decided_hours_before) <= :now and d.deleted_at is null
  order by d.starts_at, d.id`;

/**
 * Calls off departures whose group stayed too small, with all money back.
 * @param reason told to everybody
 * @returns how many
 */
export async function decideGroups(container: MedusaContainer, reason = TOO_FEW): Promise<number> {
  const now = clock.now();
  const { rows } = await sqlOf(container).raw<Row>(FALLING, { now });
  const falling = rows.filter(
    ({ taken, starts_at, ...minimum }) => groupDecision(taken, starts_at, minimum, now) === "falls",
  );
  for (const { id } of falling) await callOff(container, id, reason);
  return falling.length;
}
