/**
 * Listens to the backend's stream of changes (`GET /store/listing/changes`, packages/store-contract/src/changes.ts).
 * Whoever keeps pages may trust them only while `connected` is true.
 */

/** The backend says something every second; who has heard nothing for this long knows nothing. */
const SILENCE_MS = 2_000;
const AGAIN_MS = 500;

export class ShopChanges {
  /** @type {string | null} */
  #version = null;
  #heardAt = Number.NEGATIVE_INFINITY;
  #stopped = new AbortController();
  /** @type {Set<() => void>} */
  #listeners = new Set();
  #address;
  #key;

  /** @param {{ backendUrl: string, publishableKey: string }} backend */
  constructor({ backendUrl, publishableKey }) {
    this.#address = new URL("/store/listing/changes", backendUrl);
    this.#key = publishableKey;
  }

  /** @param {() => void} listener called for every change, and when one may have been missed */
  onChange(listener) {
    this.#listeners.add(listener);
  }

  get connected() {
    return performance.now() - this.#heardAt < SILENCE_MS;
  }

  /** The shop's version now; null while it is not heard. */
  get version() {
    return this.connected ? this.#version : null;
  }

  /** Listens until stopped; a stream that ends or falls silent is opened anew. */
  async listen() {
    while (!this.#stopped.signal.aborted) {
      await this.#stream().catch(() => {});
      this.#lose();
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS).unref());
    }
  }

  async stop() {
    this.#stopped.abort();
    this.#lose();
  }

  #lose() {
    this.#heardAt = Number.NEGATIVE_INFINITY;
    this.#version = null;
    this.#tell();
  }

  #tell() {
    for (const listener of this.#listeners) listener();
  }

  async #stream() {
    const silent = new AbortController();
    const watch = setInterval(() => this.#version !== null && !this.connected && silent.abort(), 250);
    const opening = setTimeout(() => silent.abort(), SILENCE_MS * 2);
    watch.unref();
    opening.unref();
    try {
      const response = await fetch(this.#address, {
        headers: { accept: "text/event-stream", "x-publishable-api-key": this.#key },
        signal: AbortSignal.any([silent.signal, this.#stopped.signal]),
      });
      if (!response.ok || !response.body)
        throw new Error(`the stream of changes answered ${response.status}`);
      let rest = "";
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (;;) {
        const { done, value: piece } = await reader.read();
        if (done) return;
        const blocks = (rest + piece).split(/\r?\n\r?\n/);
        rest = blocks.pop() ?? "";
        for (const block of blocks) {
          if (this.#hear(block)) clearTimeout(opening);
        }
      }
    } finally {
      clearInterval(watch);
      clearTimeout(opening);
    }
  }

  /** @param {string} block one event; whether it was one of ours */
  #hear(block) {
    const lines = block.split(/\r?\n/);
    const field = (/** @type {string} */ name) =>
      lines
        .find((line) => line.startsWith(`${name}:`))
        ?.slice(name.length + 1)
        .trim();
    const event = field("event");
    if (event !== "now" && event !== "changed" && event !== "beat") return false;
    /** @type {import("@market/store-contract").ShopVersion} */
    const { version } = JSON.parse(field("data") ?? "{}");
    // Emptied first, trusted after: a page is never kept from a time that nobody watched.
    if (event !== "beat" || version !== this.#version) this.#tell();
    this.#version = version;
    this.#heardAt = performance.now();
    return true;
  }
}
