/** The pages the law asks for, in the order in which the footer names them. */
export const LEGAL_PAGES = [
  "ranking",
  "stars",
  "complaints",
  "delivery",
  "returns",
  "privacy",
  "terms",
  "operator",
] as const;

export type LegalPage = (typeof LEGAL_PAGES)[number];

export function legalPage(slug: string | undefined): LegalPage | null {
  return LEGAL_PAGES.find((page) => page === slug) ?? null;
}

/** Days in which goods may be sent back: the texts, and what search engines are told, say what the rule says. */
export { RETURN_DAYS } from "@market/ocop";
