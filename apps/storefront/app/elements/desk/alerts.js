// Alerts of the desk on this device: a button, and how things stand. Draws nothing where the shop sends none.

import { hindrance } from "./hindrance.js";

/** @typedef {"off" | "on" | "failed" | import("./hindrance.js").Hindrance} State */

const PATIENCE_MS = 20_000;

class DeskAlerts extends HTMLElement {
  /** @type {Record<State | "title" | "turnOn" | "turnOff" | "works", string>} */
  #words = JSON.parse(this.dataset.words ?? "{}");
  /** @type {string} */
  #key = "";
  #status = document.createElement("p");
  #button = document.createElement("button");

  async connectedCallback() {
    this.#key = (await this.#ask("GET"))?.push_key ?? "";
    if (!this.#key || !this.isConnected) return;
    this.#draw();
    const hindered = hindranceHere();
    if (hindered) return this.#show(hindered);
    const known = await subscription();
    const answer = known && (await this.#ask("POST", { intent: "known", endpoint: known.endpoint }));
    this.#show(answer?.on ? "on" : "off");
  }

  #draw() {
    const panel = document.createElement("section");
    panel.className = "panel";
    const title = document.createElement("h2");
    title.className = "font-semibold";
    title.textContent = this.#words.title;
    this.#status.setAttribute("role", "status");
    this.#button.type = "button";
    this.#button.hidden = true;
    this.#button.addEventListener("click", () => this.#press());
    panel.append(title, this.#status, this.#button);
    this.append(panel);
  }

  /** @param {State} state */
  #show(state) {
    this.dataset.state = state;
    this.#status.textContent = this.#words[state];
    const on = state === "on";
    this.#button.hidden = state === "denied" || state === "unsupported";
    this.#button.disabled = false;
    this.#button.className = on ? "link min-h-11 cursor-pointer" : "button mt-3 w-full";
    this.#button.textContent = on ? this.#words.turnOff : this.#words.turnOn;
  }

  async #press() {
    const on = this.dataset.state === "on";
    this.#button.disabled = true;
    this.#status.textContent = this.#words.works;
    try {
      this.#show(on ? await this.#off() : await this.#on());
    } catch {
      this.#show("failed");
    }
  }

  /** @returns {Promise<State>} */
  async #on() {
    if ((await Notification.requestPermission()) !== "granted") return hindranceHere() ?? "off";
    await navigator.serviceWorker.register("/sw.js");
    const { pushManager } = await navigator.serviceWorker.ready;
    const { endpoint, keys } = (await inTime(subscribed(pushManager, this.#key))).toJSON();
    const locale = this.dataset.locale === "en" ? "en" : "vi";
    const answer = await this.#ask("POST", { intent: "on", endpoint, keys, locale });
    return answer?.on ? "on" : "failed";
  }

  /** @returns {Promise<State>} */
  async #off() {
    const known = await subscription();
    if (known) {
      if (!(await this.#ask("POST", { intent: "off", endpoint: known.endpoint }))) return "failed";
      await known.unsubscribe();
    }
    return "off";
  }

  /**
   * @param {"GET" | "POST"} method
   * @param {object} [body]
   * @returns {Promise<{ push_key?: string | null, on?: boolean } | null>}
   */
  async #ask(method, body) {
    try {
      const headers = { "Content-Type": "application/json" };
      const sent = body ? { headers, body: JSON.stringify(body) } : {};
      const answer = await fetch(this.dataset.address ?? "", { method, ...sent });
      return answer.ok ? await answer.json() : null;
    } catch {
      return null;
    }
  }
}

function hindranceHere() {
  return hindrance({
    serviceWorker: "serviceWorker" in navigator,
    push: "PushManager" in window,
    permission: "Notification" in window ? Notification.permission : null,
  });
}

async function subscription() {
  const registration = await navigator.serviceWorker.getRegistration("/");
  return (await registration?.pushManager.getSubscription()) ?? null;
}

/**
 * @param {PushManager} pushManager
 * @param {string} key
 */
async function subscribed(pushManager, key) {
  const asked = { userVisibleOnly: true, applicationServerKey: key };
  try {
    return await pushManager.subscribe(asked);
  } catch (error) {
    // Made with another key of this shop's: it is of no use any more.
    const other = await pushManager.getSubscription();
    if (!other) throw error;
    await other.unsubscribe();
    return pushManager.subscribe(asked);
  }
}

/**
 * A browser that does not reach its push service waits for ever and says nothing.
 * @template T
 * @param {Promise<T>} work
 * @returns {Promise<T>}
 */
function inTime(work) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error("late")), PATIENCE_MS));
  return Promise.race([work, /** @type {Promise<never>} */ (late)]);
}

customElements.define("desk-alerts", DeskAlerts);
