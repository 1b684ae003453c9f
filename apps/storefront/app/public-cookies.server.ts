/**
 * Our cookies, and whether a page that is public shows something of them: the number in the basket, hearts, a toast, alcohol for adults.
 * Cookies of others are read by no page of ours.
 */
const SHOWS: Readonly<Record<string, boolean>> = {
  basket: true,
  wishes: true,
  toast: true,
  adult: true,
  account: false,
  code: false,
  desk: false,
  kept_form: false,
  purchases: false,
  typed: false,
};

export const OUR_COOKIES: readonly string[] = Object.keys(SHOWS);

/** The names of those that make a public page this visitor's own. */
export function shownCookies(header: string): string[] {
  return header
    .split(";")
    .map((pair) => pair.split("=")[0]?.trim() ?? "")
    .filter((name) => Object.hasOwn(SHOWS, name) && SHOWS[name]);
}
