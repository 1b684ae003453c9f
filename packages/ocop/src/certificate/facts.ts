import type { Day } from "../days";

export type CertifiedStars = 3 | 4 | 5;

/** What is stored about a certificate. Everything shown follows from these facts and today; nothing computed is kept. */
export interface CertificateFacts {
  /** Null where the source does not say. */
  stars: CertifiedStars | null;
  decision_date: Day | null;
  /** Where only the year of the decision is known. */
  decision_year: number | null;
  /** When it differs from the decision's date. */
  valid_from: Day | null;
  /** Last day, included, as printed; without it, 36 months from the start. */
  valid_until: Day | null;
  renewal_filed_on: Day | null;
  /** The first day without stars. */
  withdrawn_on: Day | null;
}

/** `not_yet_valid`, `expired` and `withdrawn` never show stars; `unranked` and `unconfirmed` are explained at `certificateState`. */
export type CertificateState =
  | "not_yet_valid"
  | "valid"
  | "renewal_window"
  | "in_grace"
  | "unconfirmed"
  | "unranked"
  | "expired"
  | "withdrawn";

export type StarsShown = 0 | CertifiedStars;

/** What must stand beside the stars: "chưa có ngày quyết định" or "đang xét gia hạn". */
export type StarsNote = "unconfirmed" | "in_grace" | null;
