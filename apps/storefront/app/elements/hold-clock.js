// The clock of places that are kept: it counts down where a script runs. Without it the page tells the moment in words.

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** @type {readonly [string, number][]} what is said aloud, and from when on; the last first */
const SAID = [
  ["over", 0],
  ["one", MINUTE],
  ["five", 5 * MINUTE],
];

class HoldClock extends HTMLElement {
  /** Seen only: read out every second it would never let anybody think. */
  #shown = document.createElement("span");
  #voice = document.createElement("span");
  /** When it ends, by the page's own steady clock: the device's may be wrong. */
  #end = 0;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #ticking;
  /** @type {string | undefined} */
  #said;

  connectedCallback() {
    const { until = "", now = "" } = this.dataset;
    const left = Date.parse(until) - Date.parse(now);
    if (Number.isNaN(left)) return;
    this.#end = performance.now() + left;
    this.#shown.className = "hold-left";
    this.#shown.setAttribute("aria-hidden", "true");
    this.#voice.className = "sr-only";
    this.#voice.setAttribute("role", "status");
    this.append(this.#shown, this.#voice);
    // What has passed by now is not said: the words above tell it.
    this.#said = nameAt(left);
    this.#tick();
    this.#ticking = setInterval(() => this.#tick(), SECOND);
  }

  disconnectedCallback() {
    clearInterval(this.#ticking);
  }

  #tick() {
    const left = Math.max(0, this.#end - performance.now());
    const name = nameAt(left);
    const words = this.dataset[name ?? ""] ?? "";
    if (left > 0) this.#shown.textContent = (this.dataset.left ?? "{time}").replace("{time}", clockOf(left));
    else {
      clearInterval(this.#ticking);
      this.toggleAttribute("data-ended", true);
      this.#shown.textContent = "";
      this.querySelector("span")?.replaceChildren(words);
    }
    if (name === this.#said) return;
    this.#said = name;
    this.#voice.textContent = words;
  }
}

/**
 * @param {number} left milliseconds
 * @returns {string | undefined}
 */
function nameAt(left) {
  return SAID.find(([, from]) => left <= from)?.[0];
}

/** @param {number} left milliseconds */
function clockOf(left) {
  const seconds = Math.ceil(left / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

customElements.define("hold-clock", HoldClock);
