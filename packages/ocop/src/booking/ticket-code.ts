/** 31 signs, a prime number of them, none of which is mistaken for another (no 0/O, 1/I/L). */
export const TICKET_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const RANDOM_SIGNS = 7;

/** The eighth sign. Weights differ and the modulus is prime, so one wrong sign and two swapped ones are always noticed. */
function checkSign(signs: string): string {
  const sum = [...signs].reduce((total, sign, place) => total + TICKET_SIGNS.indexOf(sign) * (place + 2), 0);
  return TICKET_SIGNS.charAt(sum % TICKET_SIGNS.length);
}

/**
 * A code that a host types in when a picture cannot be scanned, such as `K7M29QXA`.
 * @param random a whole number from 0, below what it is given; of a kind that nobody can guess
 */
export function newTicketCode(random: (below: number) => number): string {
  const signs = Array.from({ length: RANDOM_SIGNS }, () =>
    TICKET_SIGNS.charAt(random(TICKET_SIGNS.length)),
  ).join("");
  return `${signs}${checkSign(signs)}`;
}

/** The code as stored, from what was typed; null when it was misread or mistyped. */
export function parseTicketCode(text: string): string | null {
  const signs = text.toUpperCase().replace(/[\s\-·.]/g, "");
  if (signs.length !== RANDOM_SIGNS + 1) return null;
  if ([...signs].some((sign) => !TICKET_SIGNS.includes(sign))) return null;
  return checkSign(signs.slice(0, RANDOM_SIGNS)) === signs.slice(RANDOM_SIGNS) ? signs : null;
}

/** In two groups, as people read it aloud: `K7M2 9QXA`. */
export function showTicketCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}
