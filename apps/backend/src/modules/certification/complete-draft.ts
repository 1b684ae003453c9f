import { isDay, validityOf } from "@market/ocop";
import type { CertificateDraft, StoredCertificate } from "./certificate-facts";

/** A product code in one spelling: spaces gone, every kind of dash a plain one. */
export function normalizeProductCode(code: string): string {
  return code.replace(/\s+/g, "").replace(/[‐‑‒–—−./]/g, "-");
}

/** 5 stars are recognised by the ministry, 3 and 4 by the city (Decision 26/2026/QĐ-TTg). */
export function levelOf(stars: 3 | 4 | 5 | null): "city" | "central" | null {
  if (stars === null) return null;
  return stars === 5 ? "central" : "city";
}

/** Fills in what follows: the year and the 36 months from the decision's date, the level from the stars. */
export function completeDraft(draft: CertificateDraft): StoredCertificate {
  const decision_date = draft.decision_date || null;
  const validity = decision_date && isDay(decision_date) ? validityOf(decision_date) : null;
  const stars = draft.stars ?? null;
  return {
    product_name: tidy(draft.product_name) ?? "",
    holder_name: tidy(draft.holder_name) ?? "",
    set_no: draft.set_no,
    commune_code: draft.commune_code || null,
    stars,
    product_code: draft.product_code ? normalizeProductCode(draft.product_code) : null,
    decision_number: tidy(draft.decision_number),
    decision_date,
    decision_year: validity ? Number(decision_date?.slice(0, 4)) : (draft.decision_year ?? null),
    level: draft.level ?? levelOf(stars),
    valid_from: draft.valid_from || validity?.from || null,
    valid_until: draft.valid_until || validity?.until || null,
    renewal_filed_on: draft.renewal_filed_on || null,
    withdrawn_on: draft.withdrawn_on || null,
    withdrawal_ground: draft.withdrawal_ground || null,
    source_url: draft.source_url || null,
  };
}

/**
 * What a correction makes of a certificate: where the date or the stars are corrected, what followed from them follows
 * again, unless it is corrected too or had been set by hand.
 */
export function applyCorrection(
  before: StoredCertificate,
  correction: Partial<StoredCertificate>,
): StoredCertificate {
  const draft: CertificateDraft = { ...before, ...correction };
  const followed = before.decision_date ? validityOf(before.decision_date) : null;
  if (correction.decision_date !== undefined) {
    if (correction.valid_from === undefined && before.valid_from === (followed?.from ?? null)) {
      draft.valid_from = null;
    }
    if (correction.valid_until === undefined && before.valid_until === (followed?.until ?? null)) {
      draft.valid_until = null;
    }
  }
  if (correction.stars !== undefined && correction.level === undefined) draft.level = null;
  return completeDraft(draft);
}

function tidy(text: string | null | undefined): string | null {
  return text?.normalize("NFC").replace(/\s+/g, " ").trim() || null;
}
