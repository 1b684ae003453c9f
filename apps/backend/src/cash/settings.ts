const LIMIT = 5_000_000;
/** So many parcels that were refused at the door, within so many months: then cash is not taken. */
const REFUSALS = 2;
const MONTHS = 6;

function wholeOr(given: string | undefined, otherwise: number): number {
  const value = Number(given);
  return given?.trim() && Number.isFinite(value) && value >= 0 ? Math.floor(value) : otherwise;
}

/** đồng: what of one producer comes to more is not paid in cash; `CASH_LIMIT`, 0: no limit. */
export const cashLimit = (given = process.env.CASH_LIMIT) => wholeOr(given, LIMIT);

/** `CASH_REFUSALS`, 0: nobody is kept from paying in cash by what they refused. */
export const cashRefusals = (given = process.env.CASH_REFUSALS) => wholeOr(given, REFUSALS);

/** `CASH_REFUSAL_MONTHS` */
export const cashRefusalMonths = (given = process.env.CASH_REFUSAL_MONTHS) => wholeOr(given, MONTHS);
