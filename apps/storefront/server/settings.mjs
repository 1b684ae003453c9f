/**
 * What the server reads from its environment, with the values that hold when nothing is set.
 * @typedef {{ windowMs: number, limit: number }} Rate
 * @typedef {{
 *   port: number, production: boolean, origin: string | null, trustProxy: number | false,
 *   bodyLimitBytes: number, rates: { search: Rate, order: Rate }, shutdownMs: number
 * }} Settings
 */

export const DEFAULTS = Object.freeze({
  PORT: 3000,
  /** Reading pages that ask the search engine: per address and minute. */
  RATE_SEARCH_PER_MINUTE: 120,
  /** Changing the basket and placing an order: per address and minute. */
  RATE_ORDER_PER_MINUTE: 30,
  /** A checkout form is some kilobytes. */
  BODY_LIMIT_KB: 256,
  SHUTDOWN_MS: 10_000,
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
      search: { windowMs: 60_000, limit: whole(env.RATE_SEARCH_PER_MINUTE, DEFAULTS.RATE_SEARCH_PER_MINUTE) },
      order: { windowMs: 60_000, limit: whole(env.RATE_ORDER_PER_MINUTE, DEFAULTS.RATE_ORDER_PER_MINUTE) },
    },
    shutdownMs: whole(env.SHUTDOWN_MS, DEFAULTS.SHUTDOWN_MS),
  };
}

/**
 * @param {string | undefined} text
 * @param {number} otherwise
 */
function whole(text, otherwise) {
  const value = Number(text);
  return text && Number.isSafeInteger(value) && value > 0 ? value : otherwise;
}
