import { isDay, todayOf } from "@market/ocop";
import { countNights, isStay } from "@market/ocop/booking";
import type { AddVisitBody, FieldError } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { bedsOf, departureExperience, type LineVisit } from "../booking";
import { clock } from "../clock";
import { Refusal } from "../refusal";

const MOST_TICKETS = 99;
const MOST_ROOMS = 20;

/** What was asked for, as far as it can be trusted. */
export interface VisitAsked {
  visit: LineVisit;
  /** Pieces as the basket counts them: tickets, or rooms times nights. */
  tickets: Array<{ variant_id: string; quantity: number }>;
}

/**
 * A departure with tickets, or nights in rooms.
 * @throws Refusal 404 for a departure that is not there, 422 naming what is wrong
 */
export async function readVisit(container: MedusaContainer, body: AddVisitBody): Promise<VisitAsked> {
  const sent = (body ?? {}) as { [key in keyof AddVisitBody]?: unknown };
  return sent.stay === undefined || sent.stay === null
    ? seats(container, sent)
    : nights(container, sent.stay);
}

async function seats(
  container: MedusaContainer,
  sent: { departure_id?: unknown; tickets?: unknown },
): Promise<VisitAsked> {
  const { departure_id } = sent;
  if (typeof departure_id !== "string" || !departure_id)
    throw wrong([{ field: "departure_id", code: "required" }]);
  const quantities = new Map<string, number>();
  for (const one of Array.isArray(sent.tickets) ? sent.tickets : []) {
    const { variant_id, quantity } = (one ?? {}) as { variant_id?: unknown; quantity?: unknown };
    if (typeof variant_id !== "string" || !isCount(quantity, 0, MOST_TICKETS)) {
      throw wrong([{ field: "tickets", code: "not_a_quantity", values: { min: 0, max: MOST_TICKETS } }]);
    }
    quantities.set(variant_id, (quantities.get(variant_id) ?? 0) + quantity);
  }
  const tickets = [...quantities].flatMap(([variant_id, quantity]) =>
    quantity ? [{ variant_id, quantity }] : [],
  );
  if (!tickets.length) {
    throw new Refusal(422, "tickets_missing", "Choose at least one ticket.", [
      { field: "tickets", code: "tickets_missing" },
    ]);
  }
  if (!(await departureExperience(container, departure_id))) {
    throw new Refusal(404, "no_such_departure", "There is no such departure.");
  }
  return { visit: { departure_id }, tickets };
}

async function nights(container: MedusaContainer, sent: unknown): Promise<VisitAsked> {
  const { variant_id, arrive, leave, rooms, guests } = (sent ?? {}) as Record<string, unknown>;
  const errors: FieldError[] = [];
  if (typeof variant_id !== "string" || !variant_id)
    errors.push({ field: "stay.variant_id", code: "required" });
  for (const [field, day] of Object.entries({ arrive, leave })) {
    if (typeof day !== "string" || !isDay(day)) errors.push({ field: `stay.${field}`, code: "not_a_day" });
  }
  if (!errors.length && !isStay(arrive, leave)) errors.push({ field: "stay.leave", code: "not_a_stay" });
  if (!errors.length && String(arrive) < todayOf(clock)) errors.push({ field: "stay.arrive", code: "past" });
  if (!isCount(rooms, 1, MOST_ROOMS)) {
    errors.push({ field: "stay.rooms", code: "not_a_quantity", values: { min: 1, max: MOST_ROOMS } });
  }
  if (!isCount(guests, 1, MOST_TICKETS)) {
    errors.push({ field: "stay.guests", code: "not_a_quantity", values: { min: 1, max: MOST_TICKETS } });
  }
  if (errors.length || !isCount(rooms, 1, MOST_ROOMS) || !isCount(guests, 1, MOST_TICKETS))
    throw wrong(errors);
  const id = String(variant_id);
  const beds = rooms * (await bedsOf(container, id));
  if (guests > beds) {
    const values = { max: beds };
    throw new Refusal(422, "guests_too_many", `So many rooms sleep ${beds}.`, [
      { field: "stay.guests", code: "guests_too_many", values },
    ]);
  }
  const stay = { arrive: String(arrive), leave: String(leave), guests };
  return {
    visit: { stay },
    tickets: [{ variant_id: id, quantity: rooms * countNights(stay.arrive, stay.leave) }],
  };
}

function isCount(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

function wrong(errors: FieldError[]): Refusal {
  return new Refusal(422, "fields_wrong", "Some fields are missing or wrong.", errors);
}
