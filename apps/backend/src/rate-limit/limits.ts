/** So many in so many seconds, from one address and on one account. */
export interface Limit {
  perAddress: number;
  perAccount: number;
  seconds: number;
  /** Counted in the database (or Redis), so that neither a restart nor a second process forgives; else in memory (or Redis). */
  kept: boolean;
}

const MINUTE = 60;
const QUARTER = 15 * MINUTE;
const HOUR = 60 * MINUTE;

/** An address may be a whole office, or a mobile carrier's: it may do this many times what an account may. */
const ADDRESS_FACTOR = 6;
/** One page of the shop makes several calls here. */
const CALLS_A_PAGE = 3;
/** Nobody turns pages as fast as a crawler, and those are welcome: a floor against floods. */
const PAGES_READ_TO_ONE_SEARCHED = 10;

/** Read at each start of counting, so that a setting holds without a word here. */
export const LIMITS = {
  sign_in: () => personal("RATE_SIGN_IN_PER_ACCOUNT", 10, QUARTER),
  code: () => personal("RATE_CODES_PER_ACCOUNT", 5, HOUR),
  code_try: () => personal("RATE_CODE_TRIES_PER_ACCOUNT", 15, QUARTER),
  order_lookup: () => personal("RATE_ORDER_LOOKUPS_PER_NUMBER", 10, QUARTER),
  /** Only codes that do not exist count; the account is the basket. */
  discount_code: () => personal("RATE_DISCOUNT_CODES_PER_BASKET", 5, QUARTER),
  search: () => shop("RATE_SEARCH_PER_MINUTE", 120),
  /** One call a letter; no page makes others. */
  suggest: () => shop("RATE_SUGGEST_PER_MINUTE", 600, 1),
  /** Pages that are read: goods, producers, certificates, the map, what sitemaps name. */
  browse: () => shop("RATE_SEARCH_PER_MINUTE", 120, PAGES_READ_TO_ONE_SEARCHED),
  checkout: () => shop("RATE_ORDER_PER_MINUTE", 30),
  complaint: () => shop("RATE_ORDER_PER_MINUTE", 30, 1),
  waiting: () => shop("RATE_ORDER_PER_MINUTE", 30, 1),
  /** Of guests, their address alone counts. */
  report: () => personal("RATE_REPORTS_PER_ACCOUNT", 10, HOUR),
  question: () => personal("RATE_QUESTIONS_PER_ACCOUNT", 10, HOUR),
  /** Each goes to everybody of a departure. */
  visit_message: () => personal("RATE_VISIT_MESSAGES_PER_ACCOUNT", 10, HOUR),
} satisfies Record<string, () => Limit>;

export type LimitName = keyof typeof LIMITS;

function personal(setting: string, otherwise: number, seconds: number): Limit {
  const perAccount = whole(setting, otherwise);
  return { perAccount, perAddress: perAccount * ADDRESS_FACTOR, seconds, kept: true };
}

function shop(setting: string, otherwise: number, callsAPage = CALLS_A_PAGE): Limit {
  const calls = whole(setting, otherwise) * callsAPage;
  return { perAccount: calls, perAddress: calls, seconds: MINUTE, kept: false };
}

function whole(setting: string, otherwise: number): number {
  const value = Number(process.env[setting]);
  return Number.isSafeInteger(value) && value > 0 ? value : otherwise;
}
