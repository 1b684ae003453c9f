import type { AdminCertificate } from "../../certificates/admin-shapes";

const TEXTS = [
  "product_name",
  "holder_name",
  "commune_code",
  "product_code",
  "decision_number",
  "decision_date",
  "valid_until",
  "source_url",
] as const;
const NUMBERS = ["set_no", "stars"] as const;

export type FactKey = (typeof TEXTS)[number] | (typeof NUMBERS)[number];

/** A certificate's facts as a form holds them: all text, empty for none. */
export type FactValues = Record<FactKey, string>;

export const NO_FACTS: FactValues = {
  product_name: "",
  holder_name: "",
  set_no: "",
  commune_code: "",
  stars: "",
  product_code: "",
  decision_number: "",
  decision_date: "",
  valid_until: "",
  source_url: "",
};

export function factValuesOf(certificate: AdminCertificate): FactValues {
  return {
    product_name: certificate.product_name,
    holder_name: certificate.holder_name,
    set_no: String(certificate.set_no),
    commune_code: certificate.commune?.code ?? "",
    stars: certificate.stars ? String(certificate.stars) : "",
    product_code: certificate.product_code ?? "",
    decision_number: certificate.decision_number ?? "",
    decision_date: certificate.decision_date ?? "",
    valid_until: certificate.valid_until ?? "",
    source_url: certificate.source_url ?? "",
  };
}

type Sent = Partial<Record<FactKey, string | number | null>>;

/** What the backend takes; only what differs from `before`, so that what follows from a date follows anew. */
export function factsToSend(values: FactValues, before: FactValues = NO_FACTS): Sent {
  const sent: Sent = {};
  for (const key of TEXTS) if (values[key] !== before[key]) sent[key] = values[key].trim() || null;
  for (const key of NUMBERS)
    if (values[key] !== before[key]) sent[key] = values[key] ? Number(values[key]) : null;
  return sent;
}
