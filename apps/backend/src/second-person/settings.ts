const FROM = 5_000_000;
/** Days within which what one officer after another did on the same thing without a second person counts together. */
export const COUNTED_DAYS = 30;

/** đồng; what moves more than this needs a second officer: `SECOND_PERSON_FROM`. 0: whatever moves money does. */
export function secondPersonFrom(given = process.env.SECOND_PERSON_FROM): number {
  const amount = Number(given);
  return given?.trim() && Number.isFinite(amount) && amount >= 0 ? Math.floor(amount) : FROM;
}
