import { clockFromEnv } from "@market/ocop";

/**
 * The storefront's only source of today, as the backend's is `apps/backend/src/clock.ts`: CLOCK pins it, for tests and pictures. In
 * production time may not stand still: a page kept for a day would be kept for ever.
 * @param {Record<string, string | undefined>} env
 * @returns {import("@market/ocop").Clock}
 */
export function clockFor(env) {
  if (env.CLOCK && env.NODE_ENV === "production" && !env.ALLOW_PINNED_CLOCK) {
    throw new Error(
      `CLOCK is set to ${env.CLOCK}, which would stop time in production: stars would never end. ` +
        "Unset CLOCK, or set ALLOW_PINNED_CLOCK=1 if that is what you want.",
    );
  }
  return clockFromEnv(env);
}

export const clock = clockFor(process.env);
