import { parseTaxCode, type TaxCode } from "../tax-code";

/** Chủ thể by their legal form; whose form is not known cannot apply. */
export const APPLICANT_KINDS = [
  "cooperative",
  "cooperative_group",
  "company",
  "farm",
  "household",
  "association",
] as const;
export type ApplicantKind = (typeof APPLICANT_KINDS)[number];

export function isApplicantKind(text: string): text is ApplicantKind {
  return (APPLICANT_KINDS as readonly string[]).includes(text);
}

const ORGANISATION: ReadonlyArray<TaxCode["kind"]> = ["organisation", "branch"];
const PERSON: ReadonlyArray<TaxCode["kind"]> = ["person"];

/**
 * Whose code may be which: since July 2025 a household's or person's is the twelve-digit personal number, an organisation's has ten or
 * thirteen digits. A farm or a group of farmers is either, by how it is registered.
 */
const CODES: Record<ApplicantKind, ReadonlyArray<TaxCode["kind"]>> = {
  cooperative: ORGANISATION,
  company: ORGANISATION,
  association: ORGANISATION,
  household: PERSON,
  cooperative_group: [...ORGANISATION, ...PERSON],
  farm: [...ORGANISATION, ...PERSON],
};

export type TaxCodeFault = "not_a_tax_code" | "organisation_code_wanted" | "personal_number_wanted";

/** What is wrong with an applicant's tax code; null for one that can be theirs. */
export function taxCodeFault(kind: ApplicantKind, text: string): TaxCodeFault | null {
  const code = parseTaxCode(text);
  if (!code) return "not_a_tax_code";
  if (CODES[kind].includes(code.kind)) return null;
  return code.kind === "person" ? "organisation_code_wanted" : "personal_number_wanted";
}
