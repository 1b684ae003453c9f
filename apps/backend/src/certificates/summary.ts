import { certificateState, type Day, shownUntil, starsNote, starsShown } from "@market/ocop";
import { communeByCode } from "@market/ocop/places";
import type { CertificateSummary, CommuneRef } from "@market/store-contract";
import { factsOf, type StoredCertificate } from "../modules/certification";

export type CertificateRow = StoredCertificate & { id: string };

/** A certificate with what it is worth today. */
export function summaryOf(row: CertificateRow, today: Day): CertificateSummary {
  const { set_no, commune_code, source_url, ...facts } = factsOf(row);
  return {
    id: row.id,
    ...facts,
    state: certificateState(facts, today),
    stars_shown: starsShown(facts, today),
    stars_note: starsNote(facts, today),
    shown_until: shownUntil(facts),
  };
}

export function communeRef(code: string | null): CommuneRef | null {
  const commune = code ? communeByCode(code) : null;
  return commune ? { code: commune.code, name: commune.name } : null;
}

/** The newest decision first; those without a date after those with one. */
export function newestFirst(a: StoredCertificate, b: StoredCertificate): number {
  return dated(b).localeCompare(dated(a));
}

function dated({ decision_date, decision_year }: StoredCertificate): string {
  return decision_date ?? (decision_year ? `${decision_year}` : "");
}
