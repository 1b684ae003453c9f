/**
 * What the server reads from its environment, with the values that hold when nothing is set.
 * @typedef {{ windowMs: number, limit: number }} Rate
 * @typedef {{
 *   port: number, production: boolean, origin: string | null, trustProxy: number | false,
 *   bodyLimitBytes: number, rates: { search: Rate, suggest: Rate, order: Rate, account: Rate }, shutdownMs: number,
 *   backendUrl: string, publishableKey: string, kept: { bytes: number, seconds: number },
 *   cardPages: string[], countsSecret: string | null
 * }} Settings
 */

export const DEFAULTS = Object.freeze({
  PORT: 3000,
  /** Reading pages that ask the search engine: per address and minute. */
  RATE_SEARCH_PER_MINUTE: 120,
  /** Suggestions while typing: some for every search. */
  RATE_SUGGEST_PER_MINUTE: 600,
  /** Changing the basket and placing an order: per address and minute. */
  RATE_ORDER_PER_MINUTE: 30,
  /** Signing in, codes, and whatever an account changes: per address and minute. */
  RATE_ACCOUNT_PER_MINUTE: 30,
  /** A checkout form is some kilobytes. */
  BODY_LIMIT_KB: 256,
  SHUTDOWN_MS: 10_000,
  BACKEND_URL: "http://localhost:9000",
  /** Pages that are the same for everyone are kept this long at most, in this much memory, while the shop's changes are heard. */
  KEPT_PAGES_SECONDS: 30,
  KEPT_PAGES_MB: 32,
});

/**
 * @param {Record<string, string | undefined>} env
 * @returns {Settings}
 */
export function settingsFrom(env) {
  return {
    port: whole(env.PORT, DEFAULTS.PORT),
    production: env.NODE_ENV === "production",
    origin: env.STOREFRONT_URL ? new URL(env.STOREFRONT_URL).origin : null,
    trustProxy: env.TRUST_PROXY ? whole(env.TRUST_PROXY, 1) : false,
    bodyLimitBytes: whole(env.BODY_LIMIT_KB, DEFAULTS.BODY_LIMIT_KB) * 1024,
    rates: {
      search: perMinute(env.RATE_SEARCH_PER_MINUTE, DEFAULTS.RATE_SEARCH_PER_MINUTE),
      suggest: perMinute(env.RATE_SUGGEST_PER_MINUTE, DEFAULTS.RATE_SUGGEST_PER_MINUTE),
      order: perMinute(env.RATE_ORDER_PER_MINUTE, DEFAULTS.RATE_ORDER_PER_MINUTE),
      account: perMinute(env.RATE_ACCOUNT_PER_MINUTE, DEFAULTS.RATE_ACCOUNT_PER_MINUTE),
    },
    shutdownMs: whole(env.SHUTDOWN_MS, DEFAULTS.SHUTDOWN_MS),
    backendUrl: env.BACKEND_URL ?? DEFAULTS.BACKEND_URL,
    publishableKey: env.PUBLISHABLE_KEY ?? "",
    countsSecret: env.COUNTS_SECRET || null,
    // Stripe's own page, or that of a stand-in.
    cardPages: [env.STRIPE_API_BASE ? new URL(env.STRIPE_API_BASE).origin : "https://checkout.stripe.com"],
    kept: {
      // 0 is a choice here: nothing is kept.
      seconds:
        env.KEPT_PAGES_SECONDS === "0" ? 0 : whole(env.KEPT_PAGES_SECONDS, DEFAULTS.KEPT_PAGES_SECONDS),
      bytes: whole(env.KEPT_PAGES_MB, DEFAULTS.KEPT_PAGES_MB) * 1024 * 1024,
    },
  };
}

/**
 * @param {string | undefined} text
 * @param {number} otherwise
 * @returns {Rate}
 */
function perMinute(text, otherwise) {
  return { windowMs: 60_000, limit: whole(text, otherwise) };
}

/**
 * @param {string | undefined} text
 * @param {number} otherwise
 */
function whole(text, otherwise) {
  const value = Number(text);
  return text && Number.isSafeInteger(value) && value > 0 ? value : otherwise;
}
