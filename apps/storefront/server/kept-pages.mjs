import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { LRUCache } from "lru-cache";
import { compress } from "./packing.mjs";

/** Headers that are said anew with every answer. */
const OURS = new Set(["cache-control", "content-length", "etag", "age", "vary"]);

const opened = promisify(brotliDecompress);

/**
 * A page as it was made: its status, its own headers, its body compressed once for all who ask again.
 * @typedef {{ headers: [string, string][], etag: string, madeAt: number, br: Buffer, gzip?: Buffer }} KeptPage
 */

/**
 * Pages kept for a moment, in bounded memory. A page that was begun before the last change is handed out to those who
 * wait for it, and not kept.
 */
export class KeptPages {
  /** @type {LRUCache<string, KeptPage>} */
  #pages;
  /** @type {Map<string, Promise<Response | KeptPage>>} pages being made now, since the last change */
  #making = new Map();
  #trusted;

  /** @param {{ bytes: number, seconds: number, trusted: () => boolean }} options */
  constructor({ bytes, seconds, trusted }) {
    this.#trusted = trusted;
    this.#pages = new LRUCache({
      maxSize: bytes,
      ttl: seconds * 1000,
      sizeCalculation: (page, key) => page.br.length + (page.gzip?.length ?? 0) + key.length * 2 + 256,
    });
  }

  empty() {
    this.#pages.clear();
    this.#making = new Map();
  }

  /** Whether pages may be kept now. */
  get trusted() {
    return this.#trusted();
  }

  get bytes() {
    return this.#pages.calculatedSize;
  }

  /**
   * The page kept under a key, or a new one. A `Response` is for this caller alone: it is not to be kept, or
   * nothing may be kept now.
   * @param {string} key
   * @param {() => Promise<Response>} make
   * @returns {Promise<Response | KeptPage>}
   */
  async get(key, make) {
    const kept = this.#pages.get(key);
    if (kept) return kept;
    const making = this.#making;
    const underWay = making.get(key);
    if (underWay) {
      const page = await underWay.catch(() => null);
      return page && !(page instanceof Response) ? page : make();
    }
    const made = this.#make(key, make, making);
    making.set(key, made);
    try {
      return await made;
    } finally {
      making.delete(key);
    }
  }

  /**
   * @param {string} key
   * @param {() => Promise<Response>} make
   * @param {object} since what stood when it was begun; another one after a change
   * @returns {Promise<Response | KeptPage>}
   */
  async #make(key, make, since) {
    const response = await make();
    if (response.status !== 200 || response.headers.has("Set-Cookie") || isPrivate(response)) return response;
    const body = Buffer.from(await response.arrayBuffer());
    const page = {
      headers: [...response.headers].filter(([name]) => !OURS.has(name)),
      etag: `W/"${createHash("sha1").update(body).digest("base64url")}"`,
      madeAt: Date.now(),
      br: await compress.br(body),
    };
    if (since === this.#making && this.#trusted()) this.#pages.set(key, page);
    return page;
  }

  /**
   * The body in an encoding that the browser takes. gzip is made when it is first asked for.
   * @param {string} key
   * @param {KeptPage} page
   * @param {"br" | "gzip" | "identity"} encoding
   */
  async body(key, page, encoding) {
    if (encoding === "br") return page.br;
    const plain = async () => opened(page.br);
    if (encoding === "identity") return plain();
    if (!page.gzip) {
      page.gzip = await compress.gzip(await plain());
      if (this.#pages.peek(key) === page) this.#pages.set(key, page, { noUpdateTTL: true });
    }
    return page.gzip;
  }
}

/** @param {Response} response */
function isPrivate(response) {
  return /no-store/.test(response.headers.get("Cache-Control") ?? "");
}
