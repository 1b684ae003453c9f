import type { CertificateFacts } from "../src";

/** A four-star certificate of 29 December 2023, valid to 29 December 2026, unless said otherwise. */
export function aCertificate(facts: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    stars: 4,
    decision_date: "2023-12-29",
    decision_year: null,
    valid_from: null,
    valid_until: null,
    renewal_filed_on: null,
    withdrawn_on: null,
    ...facts,
  };
}

/** Of which only the year of the decision is known. */
export function aCertificateOfYear(
  year: number | null,
  facts: Partial<CertificateFacts> = {},
): CertificateFacts {
  return aCertificate({ decision_date: null, decision_year: year, ...facts });
}
