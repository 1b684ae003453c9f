import type { BookingState, Ticket, VisitShape } from "./booking";
import type { CertificateSummary } from "./certificate";

/**
 * The producer's desk: who works there signs in and lets visitors in. All of it under `/producer`, with the member's token as bearer;
 * 401 `signed_out` without one, or once its session has ended or the member was removed. What is about one producer names it by
 * `ActingProducerHeader`: 404 `unknown_producer` where they do not work for it, 409 `choose_producer` where it is left out by whoever works
 * for several; 403 `producer_suspended` for a change while it is, `owners_only` for what staff may not.
 */

export type MemberRole = "owner" | "staff";

/** Names the producer that a member who works for several acts for; where it is left out, the only one. */
export type ActingProducerHeader = { "x-market-producer"?: string };

/** A producer as whoever works there sees it. */
export interface DeskProducer {
  id: string;
  handle: string;
  name: string;
  status: "pending" | "approved" | "sent_back" | "suspended";
  role: MemberRole;
}

/** GET /producer/me */
export interface DeskMeAnswer {
  member: DeskMember;
}

/** POST /producer/sign-in — 422 `wrong_credentials`, 429 `too_many` */
export interface DeskSignInBody {
  email: string;
  password: string;
}

export interface DeskMember {
  id: string;
  name: string;
  email: string;
  /** By name. */
  producers: DeskProducer[];
}

export interface DeskSignedIn {
  token: string;
  expires_at: string;
  member: DeskMember;
}

/** GET /producer/today — the acting producer's */
export interface DeskTodayAnswer {
  orders: { to_accept: number; to_pack: number };
  low_stock: LowStock;
  /** Whose renewal can be filed now, or should have been. */
  certificates: number;
  /** Nobody has answered them. */
  returns: number;
  reviews: number;
  questions: number;
}

export interface LowStock {
  count: number;
  /** The fewest pieces first; not all of them. */
  goods: Array<{ product_id: string; title: string; variant: string; left: number }>;
}

/** GET /producer/certificates — the acting producer's, those to be renewed first */
export interface DeskCertificatesAnswer {
  certificates: DeskCertificate[];
}

/** What is to be done about renewing a certificate today; computed by `@market/ocop`. */
export type RenewalStep = "none" | "not_yet" | "file_now" | "late" | "filed";

export interface DeskCertificate extends CertificateSummary {
  renewal: RenewalStep;
  /** The days on which renewal may be filed, both included; null where the certificate's end is not known. */
  renewal_window: { opens: string; closes: string } | null;
}

/** A departure; or all who stay in a house during the night that begins on `day`. */
export type DeskVisitRef =
  | { departure_id: string; stay?: undefined }
  | { departure_id?: undefined; stay: { experience_id: string; day: string } };

/** One departure, or one night of a house, as its host sees it. */
export interface DeskVisit {
  shape: VisitShape;
  /** None for a stay. */
  departure_id: string | null;
  experience_id: string;
  /** By Vietnam's calendar. */
  day: string;
  title: string;
  producer: { id: string; name: string };
  /** Of a stay: from when guests of that day arrive, until the last of them leaves. */
  starts_at: string;
  ends_at: string;
  state: "open" | "closed" | "cancelled";
  /** Places; null for a stay. */
  capacity: number | null;
  bookings: number;
  /** Of bookings that stand. */
  tickets: { total: number; used: number };
}

/** GET /producer/departures?day= — today unless said otherwise, and some days after it */
export interface DeskVisitsAnswer {
  day: string;
  visits: DeskVisit[];
}

export interface ListedTicket {
  id: string;
  code: string;
  /** SHA-256 of what its QR code says, in hex: so that a phone knows a ticket without being able to make one. */
  token_sha256: string;
  title: string;
  state: Ticket["state"];
  used_at: string | null;
  used_by: string | null;
  booking_id: string;
  booking_state: BookingState;
  /** Enough to greet somebody by: "N. T. Hoa". */
  name: string;
}

/** What a phone needs where there is no network. */
export interface CheckInList {
  visit: DeskVisit;
  /** Nobody is let in before, or after. */
  opens_at: string;
  closes_at: string;
  made_at: string;
  /** From then on it is too old to let anybody in by. */
  expires_at: string;
  tickets: ListedTicket[];
}

/** GET /producer/check-in/list?departure_id= or ?experience_id=&day= — 404 `no_such_visit` */
export interface SignedCheckInList {
  /** A `CheckInList` as JSON; just these signs are signed. */
  list: string;
  /** ECDSA on P-256 with SHA-256, `r` and `s` one after the other, base64url. */
  signature: string;
}

/** GET /producer/check-in/key: what signed lists are checked with; the same for as long as the server's secret. */
export interface CheckInKey {
  kty: "EC";
  crv: "P-256";
  x: string;
  y: string;
}

/** One scan. Sent again under the same id it is answered as the first time, and nothing is written twice. */
export interface CheckInEvent {
  /** Made by the device; unguessable. */
  id: string;
  /** What was typed, or what a picture said. */
  code?: string;
  token?: string;
  /** When, by the device's clock; now where it is missing or cannot be right. */
  at?: string;
}

/** POST /producer/check-in */
export type CheckInBody = DeskVisitRef & {
  /** Which phone it was: a name of its own making. */
  device?: string;
  events: CheckInEvent[];
};

export type CheckInOutcome =
  | "in"
  /** Told with when the first was. */
  | "already_in"
  | "undone"
  | "cancelled"
  | "called_off"
  /** The host has not said yes. */
  | "not_confirmed"
  | "other_departure"
  | "other_producer"
  | "too_early"
  | "over"
  /** Neither a ticket's picture of ours nor a code that exists. */
  | "not_a_ticket"
  /** The code's check sign is wrong. */
  | "mistyped";

export interface CheckInResult {
  /** The event's. */
  id: string;
  outcome: CheckInOutcome;
  /** Left out where it is another producer's, or none. */
  ticket?: {
    id: string;
    code: string;
    title: string;
    name: string;
    booking_id: string;
    /** Of all tickets of its booking. */
    of_booking: { total: number; used: number };
  };
  /** When it was let in, and by whom. */
  first?: { at: string; by: string };
  /** For `other_departure`: when it goes; for `too_early`: from when on. */
  goes_at?: string;
  opens_at?: string;
  /** The device's clock cannot be right: the server's was taken. */
  clock?: "ahead" | "behind";
  /** Whoever let it in may take it back until then. */
  undo_until?: string;
}

export interface CheckInAnswer {
  results: CheckInResult[];
}

/** POST /producer/check-in/undo — 404 `no_such_check_in`, 409 `too_late_to_undo` */
export interface UndoCheckInBody {
  event_id: string;
}

/** POST /admin/producers/:id/members — 409 `already_member`. Whoever is a member elsewhere keeps their password. */
export interface AddMemberBody {
  name: string;
  email: string;
  phone?: string | null;
  role?: MemberRole;
  /** Made for them and told once where it is left out. */
  password?: string;
}

export interface MemberRow {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  role: MemberRole;
  added_at: string;
}

/** GET /admin/producers/:id/members */
export interface MembersAnswer {
  members: MemberRow[];
}

/** Told once and kept nowhere; null where they have one, or where it was given. */
export interface MemberAnswer {
  member: MemberRow;
  password: string | null;
}
