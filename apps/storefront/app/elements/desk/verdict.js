// What a phone says of a ticket by itself, where there is no network: by the signed list and by whom it let in since.

/**
 * @typedef {import("@market/store-contract").CheckInList} CheckInList
 * @typedef {import("@market/store-contract").ListedTicket} ListedTicket
 * @typedef {import("./tell.js").Answer} Answer
 * @typedef {{ token?: string, code?: string }} Scanned
 * @typedef {Record<string, { at: string, by: string }>} Marks who was let in here since the list was fetched, by ticket
 */

/** @type {Partial<Record<ListedTicket["booking_state"], Answer["outcome"]>>} */
const ENDED = { requested: "not_confirmed", declined: "not_confirmed", called_off: "called_off" };

/** What was typed or read, as a list knows it. @param {string} text @returns {Scanned} */
export function scannedIn(text) {
  const trimmed = text.trim();
  return /^v\d+\./.test(trimmed)
    ? { token: trimmed }
    : { code: trimmed.toUpperCase().replace(/[\s\-·.]/g, "") };
}

/** SHA-256 in hex. @param {string} text */
export async function digest(text) {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * @param {CheckInList} list
 * @param {Scanned & { hash?: string }} scanned `hash`: of its token
 * @param {{ id: string, marks: Marks, now: Date }} at `now`: by the server's clock, as far as it is known
 * @returns {Answer}
 */
export function verdict(list, { code, hash }, { id, marks, now }) {
  if (now >= new Date(list.expires_at)) return { id, outcome: "list_old" };
  const ticket = list.tickets.find((one) => (hash ? one.token_sha256 === hash : one.code === code));
  if (!ticket) return { id, outcome: "not_on_list" };
  const first = firstOf(ticket, marks);
  const outcome = outcomeOf(list, ticket, first !== undefined, now);
  const after = outcome === "in" ? { ...marks, [ticket.id]: { at: now.toISOString(), by: "" } } : marks;
  return {
    id,
    outcome,
    ticket: told(list, ticket, after),
    ...(first && { first }),
    ...(outcome === "too_early" && { opens_at: list.opens_at }),
  };
}

/**
 * @param {CheckInList} list
 * @param {ListedTicket} ticket
 * @param {boolean} used
 * @param {Date} now
 * @returns {Answer["outcome"]}
 */
function outcomeOf(list, ticket, used, now) {
  if (ticket.state === "void") return ENDED[ticket.booking_state] ?? "cancelled";
  const ended = ENDED[ticket.booking_state];
  if (ended) return ended;
  if (used) return "already_in";
  if (now < new Date(list.opens_at)) return "too_early";
  return now > new Date(list.closes_at) ? "over" : "in";
}

/** @param {ListedTicket} ticket @param {Marks} marks */
function firstOf(ticket, marks) {
  if (ticket.used_at) return { at: ticket.used_at, by: ticket.used_by ?? "" };
  return marks[ticket.id];
}

/**
 * @param {CheckInList} list
 * @param {ListedTicket} ticket
 * @param {Marks} marks
 */
function told({ tickets }, { id, code, title, name, booking_id }, marks) {
  const its = tickets.filter((one) => one.booking_id === booking_id && one.state !== "void");
  const used = its.filter((one) => firstOf(one, marks)).length;
  return { id, code, title, name, booking_id, of_booking: { total: its.length, used } };
}

/**
 * The list, if it is as the server signed it.
 * @param {import("@market/store-contract").SignedCheckInList} signed
 * @param {import("@market/store-contract").CheckInKey} key
 * @returns {Promise<CheckInList | null>}
 */
export async function readSigned({ list, signature }, key) {
  const algorithm = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };
  const known = await crypto.subtle.importKey("jwk", { ...key }, algorithm, false, ["verify"]);
  const mark = Uint8Array.from(atob(signature.replace(/-/g, "+").replace(/_/g, "/")), (sign) =>
    sign.charCodeAt(0),
  );
  const isTrue = await crypto.subtle.verify(algorithm, known, mark, new TextEncoder().encode(list));
  return isTrue ? JSON.parse(list) : null;
}
