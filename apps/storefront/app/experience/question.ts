import { type Day, isDay } from "@market/ocop";
import { isStay } from "@market/ocop/booking";
import type { Experience } from "@market/store-contract";
import { isMonth, type Month, monthOf } from "./month";

/** What the address of a visit's page asks, cleaned: when, and for how many. */
export interface Question {
  /** The month to show; null: the first in which there are places. */
  month: Month | null;
  /** The day chosen, for a visit by its hour. */
  day: Day | null;
  /** People, brought into what the visit takes. */
  party: number;
  /** As it was asked, where the visit does not take so many. */
  partyAsked: number | null;
  /** For a stay. */
  arrive: Day | null;
  leave: Day | null;
  /** A day that was asked for is over. */
  past: boolean;
}

/** What was chosen before a form was refused, so that it stands there again. */
export interface Chosen {
  departure: string | null;
  /** Ticket kind's variant → number. */
  tickets: Record<string, number>;
  variant: string | null;
  rooms: number | null;
}

export const MOST_ROOMS = 20;
const USUAL_PARTY = 2;
const MOST_TICKETS = 99;
const HIGHEST_PARTY = 999;

export function readQuestion(
  params: URLSearchParams,
  { party: limits }: Pick<Experience, "party">,
  today: Day,
): Question {
  const asked = whole(params.get("party"), HIGHEST_PARTY);
  const party = Math.min(limits.max, Math.max(limits.min, asked ?? USUAL_PARTY));
  const [day, arrive, leave] = (["day", "arrive", "leave"] as const).map((name) => dayIn(params.get(name)));
  const past = [day, arrive].some((one) => one != null && one < today);
  const coming = (one: Day | null | undefined) => (one && one >= today ? one : null);
  const begin = coming(arrive);
  const end = coming(leave);
  const named = params.get("month") ?? "";
  const month = isMonth(named) ? named : null;
  const chosen = coming(day) ?? begin;
  return {
    month: month && month >= monthOf(today) ? month : chosen && monthOf(chosen),
    day: coming(day),
    party,
    partyAsked: asked !== null && asked !== party ? asked : null,
    arrive: begin,
    leave: isStay(begin, end) ? end : null,
    past,
  };
}

export function readChosen(params: URLSearchParams): Chosen {
  const tickets = params.getAll("ticket").flatMap((sent) => {
    const [, variant, number] = /^([\w-]{1,80}):(\d{1,2})$/.exec(sent) ?? [];
    return variant ? [[variant, Number(number)] as const] : [];
  });
  return {
    departure: word(params.get("departure")),
    tickets: Object.fromEntries(tickets),
    variant: word(params.get("variant")),
    rooms: whole(params.get("rooms"), MOST_ROOMS),
  };
}

/** Something was chosen: the page comes again after a form of it. */
export function isChosen({ departure, variant }: Chosen): boolean {
  return departure !== null || variant !== null;
}

/** The query of an address with something changed; what is the default stays out. `#` and what follows is kept behind it. */
export function questionAddress(
  path: string,
  question: Pick<Question, "party"> & Partial<Question>,
  place = "",
): string {
  const { month, day, arrive, leave, party } = question;
  const params = new URLSearchParams();
  if (month) params.set("month", month);
  if (day) params.set("day", day);
  if (arrive) params.set("arrive", arrive);
  if (leave) params.set("leave", leave);
  params.set("party", String(party));
  return `${path}?${params}${place}`;
}

/** The address with what was chosen in it, for the page that comes again. */
export function withChosen(address: string, { departure, tickets, variant, rooms }: Chosen): string {
  const [before = "", place] = address.split("#");
  const url = new URL(before, "http://shop");
  for (const name of ["departure", "ticket", "variant", "rooms"]) url.searchParams.delete(name);
  if (departure) url.searchParams.set("departure", departure);
  if (variant) url.searchParams.set("variant", variant);
  if (rooms) url.searchParams.set("rooms", String(rooms));
  for (const [id, number] of Object.entries(tickets)) url.searchParams.append("ticket", `${id}:${number}`);
  return `${url.pathname}${url.search}${place ? `#${place}` : ""}`;
}

/** How many tickets of each kind stand in the form: as chosen before, else the party in the first kind that takes one place. */
export function ticketsToBegin(
  tickets: Experience["tickets"],
  party: number,
  chosen: Record<string, number>,
): Record<string, number> {
  const usual = tickets.find(({ seats, price }) => seats === 1 && price !== null);
  const before = Object.keys(chosen).length > 0;
  return Object.fromEntries(
    tickets.map(({ variant_id }) => {
      const number = before ? (chosen[variant_id] ?? 0) : variant_id === usual?.variant_id ? party : 0;
      return [variant_id, Math.min(MOST_TICKETS, number)];
    }),
  );
}

/** Where a click on a day leads for a stay: the first is the day of arrival, the next later one the day of leaving. */
export function stayAfterClick(
  { arrive, leave }: Pick<Question, "arrive" | "leave">,
  day: Day,
): { arrive: Day; leave: Day | null } {
  return arrive && !leave && isStay(arrive, day) ? { arrive, leave: day } : { arrive: day, leave: null };
}

function dayIn(text: string | null): Day | null {
  return text && isDay(text) ? text : null;
}

function whole(text: string | null, most: number): number | null {
  return text && /^\d{1,4}$/.test(text) ? Math.min(most, Number(text)) : null;
}

function word(text: string | null): string | null {
  return text && /^[\w-]{1,80}$/.test(text) ? text : null;
}
