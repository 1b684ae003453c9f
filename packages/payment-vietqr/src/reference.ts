/** Digits and letters that nobody takes for one another: no 0 and O, no 1, I and L. 31 of them, a prime number. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const BODY = 7;

export const DEFAULT_PREFIX = "OCOP";
/** Characters after the prefix, the check character included. */
export const REFERENCE_TAIL = BODY + 1;

/**
 * What a buyer writes into a transfer, such as `OCOP7K2M9QXC`: short, upper-case letters and digits, so that every bank keeps it, and
 * with a check character at its end.
 * @param below a random whole number of 0 or more and less than its argument
 */
export function newReference(below: (limit: number) => number, prefix = DEFAULT_PREFIX): string {
  assertPrefix(prefix);
  const body = Array.from({ length: BODY }, () => ALPHABET[below(ALPHABET.length)]).join("");
  return `${prefix}${body}${checkOf(body)}`;
}

export function isReference(text: string, prefix = DEFAULT_PREFIX): boolean {
  return text.startsWith(prefix) && isTail(text.slice(prefix.length));
}

/**
 * The references in a bank's free text, each once, in their order. Case, spaces, dots and words around them do not matter; what was
 * misread is not taken for another reference, since its check character does not fit.
 */
export function referencesIn(text: string, prefix = DEFAULT_PREFIX): string[] {
  assertPrefix(prefix);
  const squeezed = text.toUpperCase().replace(/[^0-9A-Z]/g, "");
  const found = new Set<string>();
  for (let at = squeezed.indexOf(prefix); at >= 0; at = squeezed.indexOf(prefix, at + 1)) {
    const tail = squeezed.slice(at + prefix.length, at + prefix.length + REFERENCE_TAIL);
    if (isTail(tail)) found.add(`${prefix}${tail}`);
  }
  return [...found];
}

function isTail(tail: string): boolean {
  return (
    tail.length === REFERENCE_TAIL &&
    [...tail].every((character) => ALPHABET.includes(character)) &&
    checkOf(tail.slice(0, BODY)) === tail[BODY]
  );
}

/** Weights that differ, modulo a prime: any one wrong character and any two that changed places are noticed. */
function checkOf(body: string): string {
  const sum = [...body].reduce(
    (so_far, character, index) => so_far + ALPHABET.indexOf(character) * (index + 2),
    0,
  );
  return ALPHABET[sum % ALPHABET.length] as string;
}

function assertPrefix(prefix: string): void {
  if (!/^[0-9A-Z]{2,8}$/.test(prefix)) {
    throw new RangeError(`A prefix is 2 to 8 upper-case letters and digits, not “${prefix}”.`);
  }
}
