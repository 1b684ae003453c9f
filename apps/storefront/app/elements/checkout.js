// Comfort for basket and checkout, which work without it. One module, no dependency, no inline script.

/** A typed number of pieces is sent as soon as it is left. */
class QuantityField extends HTMLElement {
  connectedCallback() {
    this.addEventListener("change", (event) => this.#send(/** @type {HTMLInputElement} */ (event.target)));
    // Typed and left before this script was there.
    const input = this.querySelector("input");
    if (input && input.value !== input.defaultValue && document.activeElement !== input) this.#send(input);
  }

  /** @param {HTMLInputElement} input */
  #send(input) {
    if (input.value !== "" && input.checkValidity()) input.form?.requestSubmit();
    else if (input.value === "") input.value = input.defaultValue;
    else input.reportValidity();
  }
}

/** The second list follows the first: a province's communes are fetched when it is chosen. */
class CommunePicker extends HTMLElement {
  connectedCallback() {
    const province = /** @type {HTMLSelectElement} */ (this.querySelector('[data-part="province"]'));
    province.addEventListener("change", () => this.#fill(province.value));
    // A browser that keeps what was typed may bring the province back without its communes.
    const commune = this.#commune();
    if (province.value && commune.options.length < 2) this.#fill(province.value);
  }

  #commune() {
    return /** @type {HTMLSelectElement} */ (this.querySelector('[data-part="commune"]'));
  }

  /** @param {string} code */
  async #fill(code) {
    const commune = this.#commune();
    commune.setAttribute("aria-busy", "true");
    /** @type {{ code: string, name: string }[]} */
    let communes = [];
    try {
      if (code) {
        const response = await fetch(`/places/communes?province=${encodeURIComponent(code)}`);
        if (!response.ok) throw new Error(String(response.status));
        communes = (await response.json()).communes;
      }
    } catch {
      // The way without script still works: the button brings the page again with the communes.
      document.documentElement.classList.remove("script");
    }
    if (code !== /** @type {HTMLSelectElement} */ (this.querySelector('[data-part="province"]')).value)
      return;
    const prompt = new Option(this.dataset.prompt, "");
    commune.replaceChildren(prompt, ...communes.map((one) => new Option(one.name, one.code)));
    commune.removeAttribute("aria-busy");
  }
}

/** Totals follow the delivery chosen; a second press of the button does nothing. */
class CheckoutForm extends HTMLElement {
  connectedCallback() {
    const form = /** @type {HTMLFormElement} */ (this.querySelector("form"));
    form.addEventListener("change", () => this.#count());
    form.addEventListener("submit", (event) => {
      const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
      if (!button?.dataset.once) return;
      if (this.dataset.sent) return event.preventDefault();
      this.dataset.sent = button.textContent ?? "";
      button.setAttribute("aria-disabled", "true");
      button.textContent = button.dataset.once;
    });
    // Back from the next page: the button is ready again.
    addEventListener("pageshow", (event) => event.persisted && this.#ready());
    this.#count();
  }

  #ready() {
    const button = this.querySelector("[data-once]");
    if (button && this.dataset.sent) button.textContent = this.dataset.sent;
    button?.removeAttribute("aria-disabled");
    delete this.dataset.sent;
  }

  #count() {
    let goods = 0;
    let delivery = 0;
    for (const part of this.querySelectorAll("[data-goods]")) {
      const { part: producer, goods: own = "0" } = /** @type {HTMLElement} */ (part).dataset;
      const chosen = /** @type {HTMLInputElement | null} */ (
        this.querySelector(`[data-producer="${producer}"]:checked`)
      );
      const amount = Number(chosen?.dataset.amount ?? 0);
      goods += Number(own);
      delivery += amount;
      tell(part, "part-delivery", amount === 0 ? (this.dataset.free ?? "0") : this.#dong(amount));
      tell(part, "part", this.#dong(Number(own) + amount));
    }
    tell(this, "delivery", this.#dong(delivery));
    tell(this, "all", this.#dong(goods + delivery));
    const expected = /** @type {HTMLInputElement} */ (this.querySelector('[name="expected_total"]'));
    expected.value = String(goods + delivery);
  }

  /** @param {number} amount */
  #dong(amount) {
    const vietnamese = this.dataset.locale === "vi";
    const digits = String(amount).replace(/\B(?=(\d{3})+$)/g, vietnamese ? "." : ",");
    return vietnamese ? `${digits}\u00a0₫` : `₫${digits}`;
  }
}

/** Paper is asked for by a button only where a script can answer it. */
class PrintPage extends HTMLElement {
  connectedCallback() {
    const button = /** @type {HTMLButtonElement} */ (this.querySelector("button"));
    button.hidden = false;
    button.addEventListener("click", () => print());
  }
}

/** A line to be pasted elsewhere, where a script may write into the clipboard: an account's number, an amount. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector("button");
    if (!button || !navigator.clipboard) return;
    const [name, label] = [button.textContent, button.getAttribute("aria-label")];
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(this.dataset.text ?? "");
      const done = this.dataset.done ?? "";
      button.textContent = done;
      button.setAttribute("aria-label", done);
      setTimeout(() => {
        button.textContent = name;
        button.setAttribute("aria-label", label ?? "");
      }, 2_000);
    });
  }
}

/**
 * @param {Element} within
 * @param {string} name
 * @param {string} text
 */
function tell(within, name, text) {
  const place = within.querySelector(`[data-total="${name}"]`);
  // Set only when it differs: a live region speaks of every change.
  if (place && place.textContent !== text) place.textContent = text;
}

customElements.define("quantity-field", QuantityField);
customElements.define("commune-picker", CommunePicker);
customElements.define("checkout-form", CheckoutForm);
customElements.define("print-page", PrintPage);
customElements.define("copy-text", CopyText);
