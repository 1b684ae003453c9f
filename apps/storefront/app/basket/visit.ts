import { isDay } from "@market/ocop";
import type { AddVisitBody, BasketPart } from "@market/store-contract";
import type { Chosen } from "~/experience/question";

const MOST_TICKETS = 99;
const MOST_KINDS = 20;

/** What a visit's page sends: its body for the backend, and what was chosen, for the page that comes again. */
export interface VisitChange {
  kind: "visit";
  body: AddVisitBody;
  chosen: Chosen;
}

/**
 * Reads the form of a visit's page: an hour with tickets, or days with rooms.
 * @returns null when it names neither
 */
export function visitFrom(form: FormData): VisitChange | null {
  const tickets = ticketsIn(form);
  const departure = id(form, "departure_id");
  const variant = id(form, "variant_id");
  const rooms = number(form, "rooms");
  const chosen: Chosen = {
    departure,
    tickets: Object.fromEntries(tickets.map(({ variant_id, quantity }) => [variant_id, quantity])),
    variant,
    rooms,
  };
  if (departure) {
    const taken = tickets.filter(({ quantity }) => quantity > 0);
    return { kind: "visit", chosen, body: { departure_id: departure, tickets: taken } };
  }
  const [arrive, leave] = [text(form, "arrive"), text(form, "leave")];
  const guests = number(form, "guests");
  if (!variant || !isDay(arrive) || !isDay(leave) || arrive >= leave || !rooms || !guests) return null;
  return { kind: "visit", chosen, body: { stay: { variant_id: variant, arrive, leave, rooms, guests } } };
}

/** Nothing of it is delivered: tickets and nights alone. */
export function isVisitsOnly({ lines }: { lines: ReadonlyArray<{ visit?: unknown }> }): boolean {
  return lines.length > 0 && lines.every(({ visit }) => Boolean(visit));
}

/** The earliest moment at which places of these parts are no longer kept; null where none are. */
export function heldUntil(parts: readonly Pick<BasketPart, "lines">[]): string | null {
  const held = parts.flatMap(({ lines }) => lines).flatMap(({ visit }) => visit?.held_until ?? []);
  return held.sort((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null;
}

function ticketsIn(form: FormData): Array<{ variant_id: string; quantity: number }> {
  const sent = [...form.keys()].filter((name) => name.startsWith("ticket."));
  return [...new Set(sent)].slice(0, MOST_KINDS).flatMap((name) => {
    const variant_id = /^ticket\.([\w-]{1,80})$/.exec(name)?.[1];
    return variant_id ? [{ variant_id, quantity: number(form, name) ?? 0 }] : [];
  });
}

function number(form: FormData, name: string): number | null {
  const sent = text(form, name);
  return /^\d{1,4}$/.test(sent) ? Math.min(MOST_TICKETS, Number(sent)) : null;
}

function id(form: FormData, name: string): string | null {
  const sent = text(form, name);
  return /^[\w-]{1,80}$/.test(sent) ? sent : null;
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim() : "";
}
