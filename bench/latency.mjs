import { Agent, get } from "node:http";
import { cpus, totalmem } from "node:os";

const agent = new Agent({ keepAlive: true });

/**
 * Sends `count` requests from `clients` loops and answers their times.
 * @param {(n: number) => Promise<unknown>} send one request; throws when the answer is not what it should be
 * @param {{ count?: number, clients?: number, warmUp?: number, seconds?: number }} how `seconds`: no request is begun after them
 * @returns {Promise<{ p50: number, p95: number, perSecond: number, failed: number, sent: number }>} times in ms
 */
export async function measure(send, { count = 200, clients = 1, warmUp = 20, seconds = Infinity } = {}) {
  for (let n = 0; n < warmUp; n++) await send(n).catch(() => {});
  const times = [];
  let failed = 0;
  let next = 0;
  const started = performance.now();
  const until = started + seconds * 1000;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < count && performance.now() < until) {
        const n = next++;
        const before = performance.now();
        try {
          await send(n);
          times.push(performance.now() - before);
        } catch {
          failed++;
        }
      }
    }),
  );
  const took = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), perSecond: times.length / took, failed, sent: next };
}

/** What the figures below hang on. */
export function conditions() {
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return (
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}, ${memory}; ` +
    "the load comes from the same machine"
  );
}

const LABEL = 52;
const SURE = 200;

/** @param {number} clients */
export function heading(clients, what = "") {
  const who = `${clients} client${clients > 1 ? "s" : ""}`;
  console.log(`\n${(what ? `${what}, ${who}` : who).padEnd(LABEL)}     p50     p95       /s   (ms)`);
}

/** @param {string} label */
export function print(label, { p50, p95, perSecond, failed, sent }) {
  const ms = (value) => value.toFixed(1).padStart(8);
  const few = sent < SURE ? `   of ${sent}` : "";
  console.log(
    `${label.padEnd(LABEL)}${ms(p50)}${ms(p95)}${perSecond.toFixed(1).padStart(9)}${few}${failed ? `   ${failed} failed` : ""}`,
  );
}

/**
 * A client that keeps its connections and reads the answer as it is sent, without unpacking it: so cheap that it
 * measures the server and not itself.
 * @param {string} url
 * @param {Record<string, string>} headers
 * @returns {Promise<number>} bytes of the body; throws on anything but 200
 */
export function read(url, headers = {}) {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { "accept-encoding": "br", ...headers } }, (response) => {
      let bytes = 0;
      response.on("data", (piece) => {
        bytes += piece.length;
      });
      response.on("end", () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${response.statusCode} ${url}`)),
      );
    }).on("error", reject);
  });
}
