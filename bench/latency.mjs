import { Agent, get } from "node:http";

const agent = new Agent({ keepAlive: true });

/**
 * Sends `count` requests from `clients` loops and answers their times.
 * @param {(n: number) => Promise<void>} send one request; throws when the answer is not what it should be
 * @returns {Promise<{ p50: number, p95: number, perSecond: number, failed: number }>} times in ms
 */
export async function measure(send, { count = 200, clients = 1, warmUp = 20 } = {}) {
  for (let n = 0; n < warmUp; n++) await send(n).catch(() => {});
  const times = [];
  let failed = 0;
  let next = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < count) {
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
  const seconds = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), perSecond: times.length / seconds, failed };
}

/** @param {string} label */
export function print(label, { p50, p95, perSecond, failed }) {
  const ms = (value) => value.toFixed(1).padStart(8);
  console.log(
    `${label.padEnd(52)}${ms(p50)}${ms(p95)}${perSecond.toFixed(1).padStart(9)}${failed ? `   ${failed} failed` : ""}`,
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
