import type { CommuneRef } from "./producer";

/** Stars as they may be shown today. 0: none (no certificate, ended, withdrawn or of unknown rank). */
export type StarsShown = 0 | 3 | 4 | 5;

/** What stands beside the stars: the words "chưa có ngày quyết định" or "đang xét gia hạn". */
export type StarsNote = "unconfirmed" | "in_grace" | null;

/** A certificate's state on a day; computed by `@market/ocop`, never stored. */
export type CertificateState =
  | "not_yet_valid"
  | "valid"
  | "renewal_window"
  | "in_grace"
  | "unconfirmed"
  | "unranked"
  | "expired"
  | "withdrawn";

export interface CertificateSummary {
  id: string;
  product_name: string;
  holder_name: string;
  /** The rank that was given; null where the source does not say. What may be shown is `stars_shown`. */
  stars: 3 | 4 | 5 | null;
  stars_shown: StarsShown;
  stars_note: StarsNote;
  state: CertificateState;
  /** Province–commune–serial–year, as printed; null where unknown. */
  product_code: string | null;
  decision_number: string | null;
  decision_date: string | null;
  /** Given where only the year of the decision is known. */
  decision_year: number | null;
  level: "city" | "central" | null;
  valid_from: string | null;
  /** Last day of validity, included, as decided. */
  valid_until: string | null;
  /** Last day on which the stars may be shown, included: with grace, missing dates and withdrawal counted. */
  shown_until: string | null;
  renewal_filed_on: string | null;
  withdrawn_on: string | null;
  withdrawal_ground: string | null;
}

export interface CertificateHistoryEntry {
  id: string;
  at: string;
  action: "recorded" | "imported" | "corrected" | "renewal_filed" | "withdrawn";
  /** The officer's role as shown to the public, never a person's name. */
  by: "officer" | "system";
  reason: string | null;
  changes: Array<{ field: string; before: string | number | null; after: string | number | null }>;
}

/** GET /store/certificates/:id */
export interface CertificatePage extends CertificateSummary {
  set_no: number;
  commune: CommuneRef | null;
  source_url: string | null;
  history: CertificateHistoryEntry[];
  /** Listings on sale under this certificate. */
  products: Array<{ id: string; handle: string; title: string; thumbnail: string | null }>;
}
