import { checkInHours, scanMoment } from "@market/ocop/booking";
import type { CheckInOutcome, DeskVisit } from "@market/store-contract";
import type { BookingState } from "../modules/booking";
import type { TicketRow } from "./read-ticket";

const STATES: Partial<Record<BookingState, CheckInOutcome>> = {
  requested: "not_confirmed",
  declined: "not_confirmed",
  cancelled: "cancelled",
  called_off: "called_off",
};

/** Whether it is a ticket for what goes there: the departure, or the night. */
export function isFor(ticket: TicketRow, visit: DeskVisit): boolean {
  if (visit.departure_id !== null) return ticket.departure_id === visit.departure_id;
  return (
    ticket.experience_id === visit.experience_id &&
    ticket.arrive !== null &&
    ticket.leave !== null &&
    ticket.arrive <= visit.day &&
    visit.day < ticket.leave
  );
}

/** Why nobody may be let in by it here, whenever it is; null: it is a ticket for this. */
export function standing(ticket: TicketRow, visit: DeskVisit): CheckInOutcome | null {
  if (ticket.producer_id !== visit.producer.id) return "other_producer";
  const ended = STATES[ticket.state] ?? (ticket.void_at ? "cancelled" : null);
  return ended ?? (isFor(ticket, visit) ? null : "other_departure");
}

export function momentOf(said: Date | null, visit: Pick<DeskVisit, "starts_at" | "ends_at">, now: Date) {
  return scanMoment(said, hoursOf(visit), now);
}

export function hoursOf({ starts_at, ends_at }: Pick<DeskVisit, "starts_at" | "ends_at">) {
  return checkInHours(new Date(starts_at), new Date(ends_at));
}
