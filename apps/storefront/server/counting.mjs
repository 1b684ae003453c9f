import { fold, todayOf } from "@market/ocop";
import { clock } from "./clock.mjs";

/** A page of one product, and the pages that a search leads there from. */
const PRODUCT = /^(?:\/en)?\/(?:products|experiences)\/([a-z0-9-]{1,150})$/;
const RESULTS = /^(?:\/en)?\/(?:search|products|experiences|groups\/[\w-]+)$/;
/** What says that it is no person, and what hides what it is. */
const ROBOT =
  /bot|crawl|spider|slurp|preview|headless|lighthouse|monitor|facebookexternal|curl|wget|python|java|go-http|node|axios|undici|^$/i;
const LONGEST_TERM = 60;
const MOST = 5_000;
const EVERY_MS = 15_000;
const PATIENCE_MS = 5_000;

/**
 * How often product pages are looked at, and which searches led there, by day: counts in this process, told to the backend some times a
 * minute. No cookie, no address and nothing else of who looks is read or kept, and nobody waits for it.
 */
export class Counting {
  /** @type {Map<string, number>} */
  #views = new Map();
  /** @type {Map<string, number>} */
  #searches = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  #timer;
  #address;
  #secret;
  #origin;
  #now;

  /** @param {{ backendUrl: string, secret: string, origin?: string | null, now?: import("@market/ocop").Clock }} parts */
  constructor({ backendUrl, secret, origin = null, now = clock }) {
    this.#address = new URL("/hooks/counts", backendUrl);
    this.#secret = secret;
    this.#origin = origin;
    this.#now = now;
  }

  /** @type {import("express").RequestHandler} */
  middleware = (request, response, next) => {
    const handle = handleOf(request);
    if (handle) response.once("finish", () => this.#count(request, response.statusCode, handle));
    next();
  };

  /**
   * @param {import("express").Request} request
   * @param {number} status
   * @param {string} handle
   */
  #count(request, status, handle) {
    // What has not changed was looked at, too.
    if (status !== 200 && status !== 304) return;
    const day = todayOf(this.#now);
    add(this.#views, `${day} ${handle}`);
    const term = termOf(request, this.#origin);
    if (term) add(this.#searches, `${day} ${handle} ${term}`);
  }

  start() {
    this.#timer = setInterval(() => this.tell(), EVERY_MS);
    this.#timer.unref();
  }

  async stop() {
    clearInterval(this.#timer);
    await this.tell();
  }

  /** What could not be told is told with the next; where nobody knows whether it was heard, it is not told twice. */
  async tell() {
    if (this.#views.size + this.#searches.size === 0) return;
    const [views, searches] = [this.#views, this.#searches];
    this.#views = new Map();
    this.#searches = new Map();
    if (await this.#heard(views, searches)) return;
    for (const [key, times] of views) add(this.#views, key, times);
    for (const [key, times] of searches) add(this.#searches, key, times);
  }

  /**
   * @param {Map<string, number>} views
   * @param {Map<string, number>} searches
   */
  async #heard(views, searches) {
    const body = JSON.stringify({
      views: [...views].map(([key, times]) => {
        const [day, handle] = key.split(" ");
        return { day, handle, times };
      }),
      searches: [...searches].map(([key, times]) => {
        const [day, handle, ...words] = key.split(" ");
        return { day, handle, term: words.join(" "), times };
      }),
    });
    try {
      const { status } = await fetch(this.#address, {
        method: "POST",
        headers: { "content-type": "application/json", "x-counts-secret": this.#secret },
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return status !== 429 && status !== 503;
    } catch (error) {
      const { code } = /** @type {{ cause?: { code?: string } }} */ (error).cause ?? {};
      return code !== "ECONNREFUSED";
    }
  }
}

/** @param {import("express").Request} request */
function handleOf(request) {
  if (request.method !== "GET") return null;
  const handle = PRODUCT.exec(request.path)?.[1];
  if (!handle || ROBOT.test(request.get("user-agent") ?? "")) return null;
  const purpose = request.get("sec-purpose") ?? request.get("purpose") ?? "";
  if (/prefetch|prerender/.test(purpose)) return null;
  const wanted = request.get("sec-fetch-dest");
  return wanted && wanted !== "document" ? null : handle;
}

/**
 * The words of the search whose results led here, if any did.
 * @param {import("express").Request} request
 * @param {string | null} ours where the shop is, if that is set
 */
function termOf(request, ours) {
  const from = request.get("referer") ?? "";
  if (!URL.canParse(from)) return null;
  const { origin, host, pathname, searchParams } = new URL(from);
  const own = ours ? origin === ours : host === request.get("host");
  if (!own || !RESULTS.test(pathname)) return null;
  const term = fold(searchParams.get("q") ?? "")
    .slice(0, LONGEST_TERM)
    .trim();
  return term.length >= 2 ? term : null;
}

/**
 * Of what is not known yet no more than `MOST`: whoever makes words up by the thousand fills no memory.
 * @param {Map<string, number>} counts
 * @param {string} key
 * @param {number} [times]
 */
function add(counts, key, times = 1) {
  const known = counts.get(key);
  if (known === undefined && counts.size >= MOST) return;
  counts.set(key, (known ?? 0) + times);
}
