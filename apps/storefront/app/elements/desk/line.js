// The line to the server: what was scanned, told at once or later.
import { dequeue, device, waiting } from "./memory.js";

/**
 * @typedef {import("./memory.js").Waiting} Waiting
 * @typedef {import("@market/store-contract").CheckInResult} CheckInResult
 * @typedef {import("@market/store-contract").CheckInEvent} CheckInEvent
 */

const SYNC = "/desk/check-in/sync";
const PATIENCE_MS = 8_000;
const AT_ONCE = 50;

/** Nobody answered: no network, or a server that is away. */
export class NoLine extends Error {}
/** The session has ended. */
export class SignedOut extends Error {}
/** The server understood and will never take it. */
export class Refused extends Error {}

/** @param {string} ref */
function visitOf(ref) {
  const query = new URLSearchParams(ref);
  const departure_id = query.get("departure_id");
  if (departure_id) return { departure_id };
  return { stay: { experience_id: query.get("experience_id"), day: query.get("day") } };
}

/**
 * @param {string} ref
 * @param {CheckInEvent[]} events
 * @param {number} [patience] in ms
 * @returns {Promise<CheckInResult[]>}
 */
export async function tell(ref, events, patience) {
  const body = JSON.stringify({ ...visitOf(ref), device: device(), events });
  const headers = { "content-type": "application/json" };
  return (await asked(SYNC, { method: "POST", body, headers }, patience)).results;
}

/** The signed list anew. @param {string} ref @returns {Promise<import("@market/store-contract").SignedCheckInList>} */
export const fetchList = (ref) => asked(`/desk/check-in/list?${ref}`);

/** @param {string} path @param {RequestInit} [init] @param {number} [patience] */
async function asked(path, init, patience = PATIENCE_MS) {
  let answer;
  try {
    answer = await fetch(path, { ...init, signal: AbortSignal.timeout(patience) });
  } catch {
    throw new NoLine();
  }
  if (answer.status === 401) throw new SignedOut();
  if (answer.status === 404 || answer.status === 422) throw new Refused();
  if (!answer.ok) throw new NoLine();
  return answer.json();
}

/**
 * Sends what waits, departure by departure; what was answered waits no longer. Sent twice it is written once, so a connection that
 * breaks before the answer came does no harm.
 * @returns {Promise<{ results: Array<{ entry: Waiting, result: CheckInResult }>, failed: number }>}
 */
export async function sendWaiting() {
  const results = [];
  let failed = 0;
  for (const ref of new Set(waiting().map((entry) => entry.ref))) {
    const entries = waiting().filter((entry) => entry.ref === ref);
    for (let from = 0; from < entries.length; from += AT_ONCE) {
      const batch = entries.slice(from, from + AT_ONCE);
      const ids = batch.map(({ id }) => id);
      try {
        const answers = await tell(ref, batch.map(eventOf));
        for (const [place, result] of answers.entries()) {
          const entry = batch[place];
          if (entry) results.push({ entry, result });
        }
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        failed += batch.length;
      }
      dequeue(ids);
    }
  }
  return { results, failed };
}

/** @param {Waiting} entry @returns {CheckInEvent} */
function eventOf({ id, at, code, token }) {
  return { id, at, ...(token ? { token } : { code }) };
}
