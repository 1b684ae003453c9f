import { undoUntil } from "@market/ocop/booking";
import type { CheckInBody, CheckInEvent, CheckInResult, DeskMember, DeskVisit } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { inOneTransaction, type Sql, sqlOf } from "../booking/database";
import { clock } from "../clock";
import { keySecret } from "../purchase/key-secret";
import { readTicket, type TicketRow, told } from "./read-ticket";
import { beginScan, type Ended, endScan, readScan, type Scan } from "./record";
import { type Scanned, scanned } from "./scanned";
import { hoursOf, momentOf, standing } from "./verdict";
import { deskVisit } from "./visits";

/**
 * Lets visitors in, one after the other; each is one transaction, so that of two devices at once one is the first, and what was told
 * before a connection broke stays told.
 * @throws Refusal 404 `no_such_visit`
 */
export async function checkIn(
  container: MedusaContainer,
  member: DeskMember,
  body: CheckInBody,
): Promise<CheckInResult[]> {
  const visit = await deskVisit(sqlOf(container), member, body);
  const secret = keySecret(container);
  const results: CheckInResult[] = [];
  for (const event of body.events) {
    const what = scanned(event, secret);
    results.push(
      what.by === null
        ? { id: event.id, outcome: what.fault }
        : await oneScan(container, what, { member, visit, event, device: body.device ?? null }),
    );
  }
  return results;
}

interface Asked {
  member: DeskMember;
  visit: DeskVisit;
  event: CheckInEvent;
  device: string | null;
}

function oneScan(
  container: MedusaContainer,
  what: Extract<Scanned, { value: string }>,
  { member, visit, event, device }: Asked,
): Promise<CheckInResult> {
  return inOneTransaction(container, async (trx) => {
    const { id } = event;
    const found = await readTicket(trx, what);
    if (!found) return { id, outcome: "not_a_ticket" };
    // Nothing is told of another's ticket, and nothing is written about it.
    if (found.producer_id !== visit.producer.id) return { id, outcome: "other_producer" };
    const scan: Scan = {
      event,
      visit,
      device,
      ticket_id: found.id,
      member_id: member.id,
      said: event.at ? new Date(event.at) : null,
      now: clock.now(),
    };
    const recorded = await beginScan(trx, scan);
    if (!recorded) return toldBefore(trx, visit, id);
    // Its booking first, as everybody does who ends or moves one; then the ticket as it is now.
    await trx.raw("select from booking where id = ? for update", [found.booking_id]);
    const ticket = (await readTicket(trx, { by: "id", value: found.id })) ?? found;
    const ended = await letIn(trx, ticket, scan);
    await endScan(trx, recorded, ended);
    return answer(trx, ticket, visit, id);
  });
}

async function letIn(trx: Sql, ticket: TicketRow, { visit, said, member_id, now }: Scan): Promise<Ended> {
  const moment = momentOf(said, visit, now);
  const { at, clock } = moment;
  const refused = standing(ticket, visit);
  if (refused) return { outcome: refused, at, clock };
  // Who is in already is told so, also when it is late.
  if (!ticket.used_at && moment.refused) return { outcome: moment.refused, at, clock };
  const { rows } = await trx.raw(
    `update ticket set used_at = :at, used_by = :member, updated_at = now()
      where id = :id and used_at is null and void_at is null returning 1`,
    { id: ticket.id, at, member: member_id },
  );
  if (!rows.length) {
    return { outcome: "already_in", at, clock, first: { at: ticket.used_at ?? at, by: ticket.used_by } };
  }
  await trx.raw(
    `update booking set state = 'attended', updated_at = now()
      where id = ? and state in ('confirmed', 'no_show')`,
    [ticket.booking_id],
  );
  return { outcome: "in", at, clock };
}

async function toldBefore(sql: Sql, visit: DeskVisit, id: string): Promise<CheckInResult> {
  const scan = await readScan(sql, visit.producer.id, id);
  const ticket = scan && (await readTicket(sql, { by: "id", value: scan.ticket_id }));
  return ticket ? answer(sql, ticket, visit, id) : { id, outcome: "not_a_ticket" };
}

/** A scan as it was written down, with its ticket as it is now. */
async function answer(sql: Sql, row: TicketRow, visit: DeskVisit, id: string): Promise<CheckInResult> {
  const [scan, ticket] = [
    await readScan(sql, visit.producer.id, id),
    await readTicket(sql, { by: "id", value: row.id }),
  ];
  if (!scan) throw new Error(`The scan ${id} was written and cannot be read.`);
  const { outcome, clock, first_at, first_by_name, taken_at, recorded_at } = scan;
  const first =
    outcome === "in" ? { at: taken_at, by: ticket?.used_by_name } : { at: first_at, by: first_by_name };
  return {
    id,
    outcome,
    ticket: told(ticket ?? row),
    ...(first.at && { first: { at: first.at.toISOString(), by: first.by ?? "" } }),
    ...(outcome === "other_departure" && { goes_at: row.starts_at.toISOString() }),
    ...(outcome === "too_early" && { opens_at: hoursOf(visit).opens.toISOString() }),
    ...(clock && { clock }),
    ...(outcome === "in" && { undo_until: undoUntil(recorded_at).toISOString() }),
  };
}
