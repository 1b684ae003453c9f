import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking";
import type { WhomAsked } from "./body";
import { MEANT } from "./whom";

export interface NoticeReach {
  bookings: number;
  guests: number;
}

const REACH = `
  with n as (select cast(:day as text) as day, cast(:departure as text) as departure_id,
    cast(:experience as text) as experience_id, cast(:producer as text) as producer_id,
    cast(null as timestamptz) as deleted_at)
  select count(*)::int as bookings, coalesce(sum(b.guests), 0)::int as guests
  from booking b cross join n where ${MEANT} and b.deleted_at is null`;

/** Whom a notice would be for at this moment; whoever books afterwards reads it too. */
export async function noticeReach(container: MedusaContainer, whom: WhomAsked): Promise<NoticeReach> {
  const { day = null, departure_id = null, experience_id = null, producer_id = null } = whom;
  const { rows } = await sqlOf(container).raw<NoticeReach>(REACH, {
    day,
    departure: departure_id,
    experience: experience_id,
    producer: producer_id,
  });
  return rows[0] ?? { bookings: 0, guests: 0 };
}
