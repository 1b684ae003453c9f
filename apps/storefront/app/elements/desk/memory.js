// What the desk keeps in the browser: signed lists, and entries made without a network until they are sent.

/**
 * @typedef {import("@market/store-contract").SignedCheckInList} Signed
 * @typedef {{ id: string, at: string, code?: string, token?: string, ticket: string, ref: string, shown: string }} Waiting
 *   an entry that waits to be sent; `ref` names its departure, `shown` its code for people
 * @typedef {{ signed: Signed, skew: number, marks: import("./verdict.js").Marks }} Kept
 *   `skew`: how much the server's clock is ahead of this device's, in ms
 */

const LIST = "desk.list.";
const QUEUE = "desk.queue";
const DEVICE = "desk.device";
const LONGEST_MS = 24 * 3_600_000;

/** @template T @param {string} name @param {T} otherwise @returns {T} */
function read(name, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null") ?? otherwise;
  } catch {
    return otherwise;
  }
}

/** @param {string} name @param {unknown} value */
function write(name, value) {
  try {
    localStorage.setItem(name, JSON.stringify(value));
    return true;
  } catch {
    // Full, or forbidden: then this device can do nothing without a network.
    return false;
  }
}

/** @param {string} ref @returns {Kept | null} */
export const keptList = (ref) => read(LIST + ref, null);
/** @param {string} ref @param {Kept} kept */
export const keepList = (ref, kept) => write(LIST + ref, kept);

/** @returns {Waiting[]} */
export const waiting = () => read(QUEUE, []);
/** @param {Waiting} entry */
export const enqueue = (entry) => write(QUEUE, [...waiting(), entry]);
/** Read anew each time: another tab may have added something. @param {string[]} ids */
export const dequeue = (ids) =>
  write(
    QUEUE,
    waiting().filter(({ id }) => !ids.includes(id)),
  );

/** A name for this device, of its own making. */
export function device() {
  const known = read(DEVICE, "");
  if (known) return known;
  const made = crypto.randomUUID();
  write(DEVICE, made);
  return made;
}

/**
 * Names of guests do not stay longer than they are needed: not past a day, nor a sign-out. What waits to be sent stays.
 * @param {{ all: boolean, now?: number }} which
 */
export function forgetLists({ all, now = Date.now() }) {
  for (const name of Object.keys(localStorage)) {
    if (!name.startsWith(LIST)) continue;
    const kept = /** @type {Kept | null} */ (read(name, null));
    const made = kept ? Date.parse(JSON.parse(kept.signed.list).made_at) - kept.skew : 0;
    if (all || now - made > LONGEST_MS) localStorage.removeItem(name);
  }
}
