/** What a host does about bookings, at the desk: under `/producer` with the member's token; see `desk.ts`. */

/** A booking that waits for its host's yes. */
export interface HostRequest {
  id: string;
  product_title: string;
  producer_id: string;
  producer_name: string;
  starts_at: string;
  ends_at: string;
  /** null for a departure */
  nights: number | null;
  guests: number;
  /** đồng */
  total: number;
  contact_name: string;
  contact_phone: string;
  /** From then on it is declined. */
  answer_by: string;
}

/** GET /producer/requests — the most pressing first */
export interface HostRequestsAnswer {
  requests: HostRequest[];
}

/** POST /producer/bookings/:id/answer — 404 `no_such_booking`, 409 `request_over`. Sent twice it answers as before. */
export interface AnswerRequestBody {
  yes: boolean;
  /** Told to the visitor. */
  reason?: string | null;
}

export type GuestPaper = "citizen_card" | "passport" | "birth_certificate" | "other";

/**
 * POST /producer/bookings/:id/guests — 404 `no_such_booking`; 409 `not_a_stay`, `guest_not_expected`, `all_guests_taken` (values: guests),
 * `form_used`; 422 by field
 */
export interface GuestBody {
  name: string;
  born: string;
  /** ISO 3166-1 alpha-2 */
  nationality: string;
  paper: GuestPaper;
  paper_number: string;
  /** Of the form's own making; sent again with it, the same guest is written down once. */
  form_id?: string;
}

/** Written down in a house's register; DELETE /producer/bookings/:id/guests/:guest_id removes it — 404 `no_such_guest` */
export interface GuestTaken extends Omit<GuestBody, "form_id"> {
  id: string;
  /** It is deleted for good on that day. */
  delete_on: string;
}

/** The stay that a register is kept of. */
export interface StayKept {
  title: string;
  experience_id: string;
  contact_name: string;
  arrive: string;
  leave: string;
  /** How many are booked. */
  guests: number;
  /** They are in the house today: guests may be written down. */
  open: boolean;
  /** When what is written down now is deleted. */
  delete_on: string;
}

/** GET /producer/bookings/:id/guests — 404 `no_such_booking` */
export interface RegisterAnswer {
  /** null: nobody sleeps there. */
  stay: StayKept | null;
  guests: GuestTaken[];
}
