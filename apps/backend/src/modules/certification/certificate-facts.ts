import type { Day } from "@market/ocop";

/** All that is stored about a certificate and may be corrected. */
export interface StoredCertificate {
  product_name: string;
  holder_name: string;
  set_no: number;
  commune_code: string | null;
  stars: 3 | 4 | 5 | null;
  product_code: string | null;
  decision_number: string | null;
  decision_date: Day | null;
  decision_year: number | null;
  level: "city" | "central" | null;
  valid_from: Day | null;
  valid_until: Day | null;
  renewal_filed_on: Day | null;
  withdrawn_on: Day | null;
  withdrawal_ground: string | null;
  source_url: string | null;
}

export const CERTIFICATE_FIELDS = [
  "product_name",
  "holder_name",
  "set_no",
  "commune_code",
  "stars",
  "product_code",
  "decision_number",
  "decision_date",
  "decision_year",
  "level",
  "valid_from",
  "valid_until",
  "renewal_filed_on",
  "withdrawn_on",
  "withdrawal_ground",
  "source_url",
] as const satisfies ReadonlyArray<keyof StoredCertificate>;

/** What is typed or imported; whatever follows from other facts may be left out. */
export type CertificateDraft = Pick<StoredCertificate, "product_name" | "holder_name" | "set_no"> &
  Partial<StoredCertificate> & {
    /** Why the last day is not 36 months from the decision. */
    validity_reason?: string | null;
  };

export interface Change {
  /** One of the fields above; the history also has lines of what is linked. */
  field: string;
  before: string | number | null;
  after: string | number | null;
}

export function changesBetween(before: StoredCertificate, after: StoredCertificate): Change[] {
  return CERTIFICATE_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));
}

/** Changes taken back: only what still stands as they left it, for somebody may have corrected it since. */
export function takenBack(current: StoredCertificate, changes: readonly Change[]): StoredCertificate {
  const facts: Record<string, unknown> = { ...current };
  for (const { field, before, after } of changes) if (facts[field] === after) facts[field] = before;
  return factsOf(facts as unknown as StoredCertificate);
}

/** Only the stored facts of a row that carries more. */
export function factsOf(row: StoredCertificate): StoredCertificate {
  return Object.fromEntries(
    CERTIFICATE_FIELDS.map((field) => [field, row[field] ?? null]),
  ) as unknown as StoredCertificate;
}
