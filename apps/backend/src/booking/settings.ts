const MINUTES = 15;
/** Asking again, or changing the number, keeps places longer, but never longer than so many times. */
const TIMES = 4;

/** Minutes that a basket keeps places: `HOLD_MINUTES`. */
export function holdMinutes(given = process.env.HOLD_MINUTES): number {
  const minutes = Number(given);
  return given && Number.isSafeInteger(minutes) && minutes > 0 ? minutes : MINUTES;
}

const OFFER_MINUTES = 120;

/** Minutes for which freed places are kept for whoever waits for them: `WAITING_OFFER_MINUTES`. Near the start they are fewer. */
export function offerMinutes(given = process.env.WAITING_OFFER_MINUTES): number {
  const minutes = Number(given);
  return given && Number.isSafeInteger(minutes) && minutes > 0 ? minutes : OFFER_MINUTES;
}

export function longestHoldMinutes(): number {
  return holdMinutes() * TIMES;
}
