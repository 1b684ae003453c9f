import type { BookingState, VisitShape } from "./booking";

/**
 * A producer's own visits at its desk: under `/producer` with the member's token, for the acting producer; see `desk.ts`. What is another's is
 * answered as what is not there: 404 `no_such_experience`, `no_such_departure`.
 */

/** GET /producer/experiences */
export interface DeskExperiencesAnswer {
  /** By name. */
  experiences: DeskExperienceListed[];
}

export interface DeskExperienceListed {
  id: string;
  title: string;
  shape: VisitShape;
  /** Open departures from now on, and when the next one goes. */
  coming: number;
  next_at: string | null;
}

/** GET /producer/departures/month?month=YYYY-MM — this month unless said otherwise */
export interface DeskMonthAnswer {
  month: string;
  /** As they begin. */
  departures: DeskDepartureListed[];
}

export type DeskDepartureState = "open" | "closed" | "cancelled";

export interface DeskDepartureListed {
  id: string;
  experience_id: string;
  title: string;
  starts_at: string;
  ends_at: string;
  capacity: number;
  /** Places of bookings that stand. */
  taken: number;
  /** Held by baskets at this moment. */
  held: number;
  state: DeskDepartureState;
  note: string | null;
}

/** GET /producer/experiences/:id, and the answer to every change of one */
export interface DeskExperienceAnswer {
  experience: DeskExperience;
}

export interface DeskExperience {
  id: string;
  title: string;
  handle: string;
  shape: VisitShape;
  /** Its page is in the shop. */
  on_sale: boolean;
  tickets: DeskTicketKind[];
  schedules: DeskSchedule[];
  /** The next ones, not all of the year. */
  departures: DeskDepartureListed[];
}

export interface DeskTicketKind {
  variant_id: string;
  title: string;
  /** Places that one takes. */
  seats: number;
  /** May not come alone. */
  accompanied: boolean;
  /** đồng, as everybody pays it; null while it is not on sale */
  price: number | null;
}

export interface DeskSchedule {
  id: string;
  /** RFC 5545: `DTSTART:YYYYMMDD` and a line `RRULE:…`. */
  rrule: string;
  /** `HH:MM` in Vietnam. */
  times: string[];
  /** `MM-DD` */
  season_from: string | null;
  season_to: string | null;
  except_days: string[];
  capacity: number;
  until: string | null;
}

/** POST /producer/experiences/:id/prices — 409 `changed_meanwhile` where somebody else changed the same (values: now) */
export interface TicketPricesBody {
  prices: Array<{ variant_id: string; price: number; price_was: number | null }>;
}

/** POST /producer/experiences/:id/schedules — 409 `not_by_departures`, `schedule_is_there` */
export interface DeskScheduleBody {
  rrule: string;
  times: string[];
  season_from?: string | null;
  season_to?: string | null;
  except_days?: string[];
  capacity: number;
  until?: string | null;
}

/** The answer to that, and to DELETE /producer/experiences/:id/schedules/:schedule_id — 404 `no_such_schedule` */
export interface DeskScheduleChanged {
  schedule_id: string;
  made: number;
  taken_back: number;
  kept: number;
}

/** POST /producer/experiences/:id/departures, one that no schedule makes — 409 `departure_is_there` */
export interface DeskDepartureBody {
  day: string;
  time: string;
  capacity: number;
  note?: string | null;
}

/** POST /producer/experiences/:id/closures: no bookings for its departures on these days, or bookings again */
export interface DeskClosureBody {
  from: string;
  to: string;
  closed: boolean;
}

export interface DeskClosureAnswer {
  /** Departures that it changed. */
  changed: number;
}

/** GET /producer/departures/:id, and the answer to every change of one */
export interface DeskDepartureAnswer {
  departure: DeskDepartureListed;
  /** Who stands on it: as many get their money back if it is called off. */
  coming: DeskComing;
  participants: DeskParticipant[];
  messages: DeskVisitMessage[];
}

export interface DeskComing {
  bookings: number;
  guests: number;
  /** đồng, paid or to be paid */
  total: number;
}

export interface DeskParticipant {
  booking_id: string;
  /** The purchase's. */
  number: string;
  name: string;
  /** E.164 */
  phone: string;
  guests: number;
  /** By kind, as many as there are. */
  party: Array<{ title: string; quantity: number }>;
  /** What the visitor wrote with the purchase. */
  note: string | null;
  state: BookingState;
  /** đồng for this visit */
  total: number;
  /** đồng of its order that are still to be paid */
  due: number;
  /** It is paid on the spot, in cash. */
  cash: boolean;
  tickets: { total: number; used: number };
}

/** POST /producer/departures/:id — 409 `capacity_below_taken`, `departure_cancelled`, `changed_meanwhile` */
export interface DeskDepartureChange {
  capacity?: number;
  state?: "open" | "closed";
  /** As it was shown: whoever changed it meanwhile is not overwritten. */
  was?: { capacity: number; state: DeskDepartureState };
}

/** POST /producer/departures/:id/call-off — 409 `departure_cancelled`, `departure_over`, `changed_meanwhile` (values: bookings, guests, total) */
export interface DeskCallOffBody {
  /** Told to everybody who is booked. */
  reason: string;
  /** As they were shown beside the question. */
  seen: DeskComing;
}

export interface DeskCalledOff {
  /** Bookings that it ended; all of their money comes back. */
  called_off: number;
}

/** POST /producer/departures/:id/messages — 409 `departure_over`, `departure_cancelled`; 429. Sent again it is the same one. */
export interface DeskMessageBody {
  vi: string;
  /** For whoever reads English; the Vietnamese words where it is left out. */
  en?: string | null;
}

/** What was told to everybody of a departure, by the desk or by the office. */
export interface DeskVisitMessage {
  id: string;
  vi: string;
  en: string;
  written_at: string;
  /** The member's name; null: the office. */
  by: string | null;
  told: Array<{
    name: string;
    channel: "email" | "sms";
    state: "waiting" | "sent" | "failed" | "expired" | "left_out";
  }>;
}
