import type { CommuneRef } from "./producer";

/**
 * Visits. A visit is a product of set 26; its ticket kinds (adult, child, group) are the product's variants, so price, tax, promotions,
 * cart, order and refund are Medusa's. Times are instants in UTC; days and hours to show are Vietnam's, also for a visitor abroad.
 */

/** From so many hours before the start on, this share comes back; nothing after the last step. Longest time first. */
export interface CancellationStep {
  hours_before: number;
  /** 0 to 100 */
  refund_percent: number;
}

export interface TicketKind {
  variant_id: string;
  title: string;
  /** đồng, tax included; null when not on sale. */
  price: number | null;
  /** Places that one ticket takes: a group's ticket takes several, an infant's none. */
  seats: number;
}

/** `departure`: places at a time of day. `stay`: a room by the night. */
export type VisitShape = "departure" | "stay";

/** `experience` of a `ProductPage`: absent for what is a page only, a temple say. */
export interface Experience {
  id: string;
  shape: VisitShape;
  duration_minutes: number | null;
  meeting_point: string;
  /** Opens a map of it; a plain link. */
  map_url: string | null;
  /** BCP 47 */
  languages: string[];
  party: { min: number; max: number };
  includes: string[];
  bring: string[];
  accessibility: string | null;
  /** Booking ends so long before the start. */
  cutoff_minutes: number;
  ladder: CancellationStep[];
  /** It goes when so many places are taken, decided so long before the start; else everybody gets all money back. */
  minimum: { seats: number; decided_hours_before: number } | null;
  /** What happens in a storm or a flood. */
  weather: string | null;
  /** The host says yes or no within so many hours; null: a booking stands at once. */
  on_request: { answer_hours: number } | null;
  tickets: TicketKind[];
  /** One may wait for a departure that is full; left out where nobody would answer. */
  waiting_list?: boolean;
}

/** Why a day or departure cannot be booked, or how it stands. */
export type AvailabilityState =
  | "open"
  | "few_left"
  | "sold_out"
  /** Places are left, but not for so many people. */
  | "too_few_left"
  /** The host closed or cancelled it. */
  | "closed"
  | "too_late"
  /** Nothing goes on that day. */
  | "none"
  | "past";

export interface DepartureSlot {
  id: string;
  starts_at: string;
  ends_at: string | null;
  state: AvailabilityState;
  /** Places, told only when few are left. */
  left: number | null;
  /** đồng, of the cheapest ticket that takes a place. */
  price_from: number | null;
}

export interface DayAvailability {
  /** By Vietnam's calendar. */
  day: string;
  state: AvailabilityState;
  price_from: number | null;
  /** For stays: rooms left that night, told only when few are left. */
  left: number | null;
  departures: DepartureSlot[];
}

/** GET /store/experiences/:handle/availability?month=YYYY-MM&party=2 — 404 `no_such_experience`, 422 for a month or party that is none */
export interface MonthAvailability {
  month: string;
  party: number;
  /** Whether there is anything to see a month before or after. */
  earlier: string | null;
  later: string | null;
  days: DayAvailability[];
}

/**
 * POST /store/baskets/:id/visits: takes the places for some minutes, then puts the tickets in.
 *
 * Refused with 409 `visit_sold_out`, `visit_too_few_left` (values: left), `visit_closed`, `visit_too_late`; 422 `party_too_small`,
 * `party_too_large` (values: min, max), `tickets_missing`; and like adding goods.
 */
export interface AddVisitBody {
  departure_id?: string;
  /** For stays: nights from `arrive` to `leave`, as days. */
  stay?: { variant_id: string; arrive: string; leave: string; rooms: number; guests: number };
  tickets?: Array<{ variant_id: string; quantity: number }>;
}

/** On a basket's or an order's line of a visit. */
export interface VisitOfLine {
  departure_id: string | null;
  starts_at: string;
  ends_at: string | null;
  /** For stays. */
  nights: number | null;
  /** Places are kept until then, in a basket; null once they are bought. ISO instant. */
  held_until: string | null;
}

export type BookingState =
  | "requested"
  | "confirmed"
  | "cancelled"
  /** The host cancelled the departure. */
  | "called_off"
  | "declined"
  | "attended"
  | "no_show";

export interface Ticket {
  id: string;
  /** Short, for typing: letters and digits without those that are mixed up. */
  code: string;
  /** What its QR code says: signed, no personal data. */
  token: string;
  title: string;
  state: "valid" | "used" | "void";
  used_at: string | null;
}

/** GET /store/purchases/:id/bookings with the purchase's key or its customer's token */
export interface Booking {
  id: string;
  order_id: string;
  state: BookingState;
  product_handle: string;
  title: string;
  starts_at: string;
  ends_at: string | null;
  nights: number | null;
  seats: number;
  meeting_point: string;
  map_url: string | null;
  producer: { name: string; phone: string | null };
  tickets: Ticket[];
  /** As it stood when booking. */
  ladder: CancellationStep[];
  /** đồng paid or to be paid for it. */
  total: number;
  /** What cancelling now would give back or spare; null when it can no longer be cancelled. */
  if_cancelled: { refund: number; kept: number; percent: number } | null;
  can_move: boolean;
  /** Counted up with each change, for calendars. */
  sequence?: number;
  /** The host's words, of a departure that was called off or a request that was declined. */
  reason?: string | null;
  /** It was called off because too few came together. */
  too_few?: boolean;
  /** Declined because no host answered in time. */
  unanswered?: boolean;
  /** While the host is asked: by then they answer, or it is declined. ISO instant. */
  answer_by?: string | null;
  /** What was told to everybody of this day or departure, the newest first. */
  notices?: VisitNotice[];
}

/** A storm, a ferry that does not go. */
export interface VisitNotice {
  text: string;
  at: string;
}

export interface BookingsAnswer {
  bookings: Booking[];
}

/** POST /store/purchases/:id/bookings/:booking_id/cancel: `refund` as shown; another one is refused with 409 `refund_changed`. */
export interface CancelBookingBody {
  refund: number;
}

/** POST /store/purchases/:id/bookings/:booking_id/move */
export interface MoveBookingBody {
  departure_id: string;
}

/** POST /store/experiences/:handle/waiting: told when places are free, in order, each for a limited time. */
export interface WaitBody {
  departure_id: string;
  seats: number;
  name: string;
  phone: string;
  email?: string;
  locale: "vi" | "en";
}

/** `over`: it has gone, or was called off. `taken`: in a basket already. */
export type WaitingState = "waiting" | "offered" | "taken" | "lapsed" | "over";

export interface WaitingShown {
  state: WaitingState;
  seats: number;
  departure_id: string;
  product_handle: string;
  title: string;
  starts_at: string;
  ends_at: string;
  /** Places are kept until then; null while none are. */
  offer_until: string | null;
}

/** GET /store/waiting/:token, as it stands in mails: 404 `no_such_waiting` once it is deleted. DELETE: leaves the list. */
export interface WaitingAnswer {
  waiting: WaitingShown;
}

/**
 * POST /store/waiting/:token/take: what is offered goes into a basket. Refused like adding a visit, with 409 `offer_over`, and with 422
 * `offer_too_small` (values: max) for more tickets than places are kept.
 */
export interface TakeOfferBody {
  basket_id: string;
  tickets: Array<{ variant_id: string; quantity: number }>;
}

/** GET /store/experiences/map?locale=: the visits that can be booked on some day to come, by their Vietnamese name. */
export interface VisitsOnMap {
  visits: VisitOnMap[];
}

export interface VisitOnMap {
  handle: string;
  title: string;
  commune: CommuneRef | null;
  price_from: number | null;
}
