/** What the backend reads once, when it starts. A suite that sets one of them has to have a backend of its own. */
export const READ_AT_START = [
  "MEILISEARCH_HOST",
  "SEARCH_INDEX_PREFIX",
  "FILES_DIR",
  "SMTP_URL",
  "STOREFRONT_URL",
] as const;

const OWN = new RegExp(READ_AT_START.join("|"));

/** Which suites may share a backend: those with cards, those with a bank that is paid beforehand, and all that want neither. */
export type Sharing = "own" | "cards" | "bank" | "plain";

/** By the suite's source, so that it is written down once. */
export function sharingOf(source: string): Sharing {
  if (OWN.test(source)) return "own";
  if (/\bcards: true/.test(source)) return "cards";
  return /\bbank: true/.test(source) ? "bank" : "plain";
}
