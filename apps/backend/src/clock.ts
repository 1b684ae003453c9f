import { type Clock, clockFromEnv } from "@market/ocop";

/**
 * The backend's only source of today. CLOCK pins it for tests and pictures; it is read at each call, so that a test
 * may turn the day. In production time may not stand still: certificates would never end.
 */
export const clock: Clock = {
  now: () => {
    const { CLOCK, NODE_ENV, ALLOW_PINNED_CLOCK } = process.env;
    if (CLOCK && NODE_ENV === "production" && !ALLOW_PINNED_CLOCK) {
      throw new Error(
        `CLOCK is set to ${CLOCK}, which would stop time in production: certificates would never end. ` +
          "Unset CLOCK, or set ALLOW_PINNED_CLOCK=1 if that is what you want.",
      );
    }
    return clockFromEnv({ CLOCK }).now();
  },
};
