// Comfort for pages that work without it. One module, no dependency, no inline script.
import "./search-box.js";

document.documentElement.classList.add("script");

/** Replaces a list's content with the address's, keeping focus and what was folded out. */
class LiveResults extends HTMLElement {
  /** @type {AbortController | undefined} */
  #under_way;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #waiting;

  /** Outside of what is replaced: only an element that stays is read out when its words change. */
  #voice = document.createElement("p");

  connectedCallback() {
    this.#voice.className = "sr-only";
    this.#voice.setAttribute("role", "status");
    this.after(this.#voice);
    this.addEventListener("change", (event) => {
      const control = /** @type {HTMLInputElement} */ (event.target);
      if (!control.form) return;
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => this.#show(addressOf(control.form)), 250);
    });
    this.addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(this.#waiting);
      this.#show(addressOf(/** @type {HTMLFormElement} */ (event.target)));
    });
  }

  /** @param {string} address */
  async #show(address) {
    this.#under_way?.abort();
    this.#under_way = new AbortController();
    this.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(address, { signal: this.#under_way.signal });
      if (!response.ok) throw new Error(String(response.status));
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const fresh = page.querySelector("live-results");
      if (!fresh) throw new Error("no list");
      this.#replace(fresh);
      document.title = page.title;
      for (const link of page.querySelectorAll("header a[hreflang]")) {
        document.querySelector("header a[hreflang]")?.setAttribute("href", link.getAttribute("href") ?? "");
      }
      history.replaceState(null, "", address);
      this.#voice.textContent = this.querySelector(".listing-count")?.textContent ?? "";
    } catch (error) {
      if (!(error instanceof DOMException && error.name === "AbortError")) location.assign(address);
      return;
    }
    this.removeAttribute("aria-busy");
  }

  /** @param {Element} fresh */
  #replace(fresh) {
    const focused = /** @type {HTMLInputElement | null} */ (
      this.contains(document.activeElement) ? document.activeElement : null
    );
    const open = [...this.querySelectorAll("details")].map((details) => details.open && details.textContent);
    const folded = [...this.querySelectorAll("details[open] > summary")].map(
      (summary) => summary.textContent,
    );
    this.replaceChildren(...document.adoptNode(fresh).childNodes);
    for (const [index, details] of this.querySelectorAll("details").entries()) {
      const name = details.querySelector("summary")?.textContent ?? "";
      // The switch of the filters counts what is chosen, so its words change: it is known by its place.
      if (folded.includes(name) || (index === 0 && open[0])) details.open = true;
    }
    if (!focused) return;
    const same = focused.id
      ? document.getElementById(focused.id)
      : [...this.querySelectorAll("input")].find(
          (input) =>
            input.name === focused.name && (input.type !== "checkbox" || input.value === focused.value),
        );
    same?.focus({ preventScroll: true });
  }
}

/**
 * What the form would go to, without its empty fields.
 * @param {HTMLFormElement | null} form
 */
function addressOf(form) {
  if (!form) return location.href;
  const fields = /** @type {[string, string][]} */ (
    [...new FormData(form)].filter(([, value]) => value !== "")
  );
  const query = new URLSearchParams(fields).toString();
  return new URL(query ? `?${query}` : "", form.action).href;
}

/** A picture chosen by its small one is brought into view without leaving the page's place. */
class PictureGallery extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", (event) => {
      const link = /** @type {Element} */ (event.target).closest('a[href^="#"]');
      const picture = link && this.querySelector(link.getAttribute("href") ?? "");
      if (!picture) return;
      event.preventDefault();
      picture.scrollIntoView({ block: "nearest", inline: "start", behavior: "smooth" });
    });
  }
}

/** On the page without network: links to the copies that the service worker kept today. */
class SeenPages extends HTMLElement {
  async connectedCallback() {
    if (!("caches" in window)) return;
    const pages = await caches.open("pages");
    const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    for (const request of [...(await pages.keys())].reverse()) {
      const { headers } = (await pages.match(request)) ?? new Response();
      const title = decodeURIComponent(headers.get("x-title") ?? "");
      if (!title || headers.get("x-kept-day") !== day) continue;
      const link = document.createElement("a");
      link.href = request.url;
      // The words come from a page of ours, as HTML: this reads them as text.
      link.textContent = new DOMParser().parseFromString(title, "text/html").body.textContent;
      link.className = "link block py-3";
      const item = document.createElement("li");
      item.append(link);
      this.querySelector("[data-list]")?.append(item);
      this.querySelector("[data-none]")?.remove();
    }
  }
}

customElements.define("live-results", LiveResults);
customElements.define("seen-pages", SeenPages);
customElements.define("picture-gallery", PictureGallery);

// Only who stays: the first page of a visit fetches nothing more than it needs.
if ("serviceWorker" in navigator && document.referrer.startsWith(`${location.origin}/`)) {
  addEventListener("load", () => navigator.serviceWorker.register("/sw.js").catch(() => {}));
}
