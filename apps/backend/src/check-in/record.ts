import type { CheckInEvent, CheckInOutcome, CheckInResult, DeskVisit } from "@market/store-contract";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Sql } from "../booking/database";

/** A scan as it is written down. */
export interface CheckInRow {
  id: string;
  event_id: string;
  ticket_id: string;
  member_id: string;
  outcome: CheckInOutcome;
  taken_at: Date;
  recorded_at: Date;
  clock: CheckInResult["clock"] | null;
  first_at: Date | null;
  first_by: string | null;
}

export interface Scan {
  event: CheckInEvent;
  ticket_id: string;
  visit: DeskVisit;
  member_id: string;
  device: string | null;
  said: Date | null;
  now: Date;
}

const BEGIN = `
  insert into check_in (id, producer_id, event_id, ticket_id, departure_id, experience_id, day, member_id, device, outcome,
    said_at, taken_at, recorded_at)
  values (:id, :producer, :event, :ticket, :departure, :experience, :day, :member, :device, 'begun', :said, :now, :now)
  on conflict (producer_id, event_id) where deleted_at is null do nothing returning id`;

/**
 * Writes that a scan came; whoever tells the same one at the same moment waits here until the first has ended.
 * @returns its id; null where it was told before
 */
export async function beginScan(trx: Sql, scan: Scan): Promise<string | null> {
  const { event, ticket_id, visit, member_id, device, said, now } = scan;
  const { rows } = await trx.raw<{ id: string }>(BEGIN, {
    id: generateEntityId("", "chkin"),
    producer: visit.producer.id,
    event: event.id,
    ticket: ticket_id,
    departure: visit.departure_id,
    experience: visit.experience_id,
    day: visit.day,
    member: member_id,
    device,
    said,
    now,
  });
  return rows[0]?.id ?? null;
}

export interface Ended {
  outcome: CheckInOutcome;
  at: Date;
  clock: CheckInRow["clock"];
  first?: { at: Date; by: string | null } | null;
}

export async function endScan(trx: Sql, id: string, { outcome, at, clock, first }: Ended): Promise<void> {
  await trx.raw(
    `update check_in set outcome = :outcome, taken_at = :at, clock = :clock, first_at = :first_at, first_by = :first_by
      where id = :id`,
    { id, outcome, at, clock, first_at: first?.at ?? null, first_by: first?.by ?? null },
  );
}

/** A scan that was told before, and by whom the first one was. */
export async function readScan(
  sql: Sql,
  producerId: string,
  eventId: string,
): Promise<(CheckInRow & { first_by_name: string | null }) | null> {
  const { rows } = await sql.raw<CheckInRow & { first_by_name: string | null }>(
    `select c.id, c.event_id, c.ticket_id, c.member_id, c.outcome, c.taken_at, c.recorded_at, c.clock, c.first_at, c.first_by,
        m.name as first_by_name
      from check_in c left join producer_member m on m.id = c.first_by
      where c.producer_id = ? and c.event_id = ? and c.deleted_at is null`,
    [producerId, eventId],
  );
  return rows[0] ?? null;
}
