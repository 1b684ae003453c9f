// Suggestions while typing: the ARIA pattern of an editable combobox with a listbox popup. Without this
// script the field is a plain search field of a plain form.

const FEWEST_LETTERS = 2;
/** Long enough to let a word be typed, short enough not to be noticed. */
const PAUSE_MS = 150;
const PATIENCE_MS = 4_000;

class SearchBox extends HTMLElement {
  #input = /** @type {HTMLInputElement} */ (this.querySelector("input"));
  #list = document.createElement("div");
  /** Tells how many there are; outside of the list, so that its words alone are read out. */
  #voice = document.createElement("p");
  /** @type {HTMLElement | null} the option that the keyboard stands on; the focus stays in the field */
  #active = null;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #pause;
  /** @type {AbortController | undefined} */
  #under_way;

  connectedCallback() {
    const input = this.#input;
    this.#list.id = `${input.id}-suggestions`;
    this.#list.className = "suggestions";
    this.#list.hidden = true;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", this.dataset.label ?? "");
    this.#voice.className = "sr-only";
    this.#voice.setAttribute("role", "status");
    this.append(this.#list);

    input.autocomplete = "off";
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", this.#list.id);
    input.setAttribute("aria-expanded", "false");
    input.addEventListener("input", () => this.#typed());
    input.addEventListener("keydown", (event) => this.#key(event));
    // There before it has something to say, as a live region must be, and only while one types.
    input.addEventListener("focus", () => this.append(this.#voice));
    input.addEventListener("blur", () => {
      this.#close();
      this.#voice.remove();
    });
    input.addEventListener("click", () => this.#open());
    input.form?.addEventListener("submit", () => this.#close());
    // The field keeps the focus while an option is pressed, else its blur would take the option away.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    addEventListener("pagehide", () => this.#close());
    // A reader quicker than this script.
    if (document.activeElement === input) this.append(this.#voice);
  }

  #typed() {
    this.#drop();
    this.#stand(null);
    const text = this.#input.value.trim();
    if (text.length < FEWEST_LETTERS) {
      this.#list.replaceChildren();
      this.#close();
      return;
    }
    this.#pause = setTimeout(() => this.#ask(text), PAUSE_MS);
  }

  /** Neither a question that waits nor an answer that is under way is wanted any more. */
  #drop() {
    clearTimeout(this.#pause);
    this.#under_way?.abort();
    this.#under_way = undefined;
  }

  /** @param {string} text */
  async #ask(text) {
    const question = new AbortController();
    this.#under_way = question;
    const patience = setTimeout(() => question.abort(), PATIENCE_MS);
    try {
      const response = await fetch(`${this.dataset.from}?q=${encodeURIComponent(text)}`, {
        signal: question.signal,
      });
      if (!response.ok) throw new Error(String(response.status));
      const answer = new DOMParser().parseFromString(await response.text(), "text/html").body;
      if (question.signal.aborted) return;
      this.#list.replaceChildren(...document.adoptNode(answer).childNodes);
      this.#open();
      const told = this.#list.querySelector("[data-told]");
      this.#voice.textContent = /** @type {HTMLElement | null} */ (told)?.dataset.told ?? "";
    } catch {
      // Too late, or not to be had: searching works as ever.
      if (this.#under_way === question) this.#close();
    } finally {
      clearTimeout(patience);
    }
  }

  /** @returns {HTMLElement[]} */
  get #options() {
    return [...this.#list.querySelectorAll('[role="option"]')].map(
      (option) => /** @type {HTMLElement} */ (option),
    );
  }

  get #isOpen() {
    return !this.#list.hidden;
  }

  #open() {
    if (this.#options.length === 0 || document.activeElement !== this.#input) return this.#hide();
    this.#list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
  }

  #close() {
    this.#drop();
    this.#hide();
    this.#voice.textContent = "";
  }

  #hide() {
    this.#stand(null);
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
  }

  /** @param {HTMLElement | null | undefined} option */
  #stand(option) {
    this.#active?.setAttribute("aria-selected", "false");
    this.#active = option ?? null;
    if (option) {
      option.setAttribute("aria-selected", "true");
      this.#input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      this.#input.removeAttribute("aria-activedescendant");
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    // Telex and VNI write a letter with several keys: those belong to the input method.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const options = this.#options;
    const at = this.#active ? options.indexOf(this.#active) : -1;
    switch (event.key) {
      case "ArrowDown":
        if (options.length === 0) return;
        if (!this.#isOpen) this.#open();
        if (!event.altKey) this.#stand(options[at + 1] ?? options[0]);
        break;
      case "ArrowUp":
        if (options.length === 0) return;
        if (event.altKey) {
          this.#hide();
          break;
        }
        if (!this.#isOpen) this.#open();
        this.#stand(options[at - 1] ?? options.at(-1));
        break;
      case "Enter":
        if (!this.#isOpen || !this.#active) return;
        this.#active.click();
        break;
      case "Escape":
        if (this.#isOpen) this.#close();
        else if (this.#input.value) {
          this.#input.value = "";
          this.#typed();
        } else return;
        break;
      case "Home":
      case "End":
      case "ArrowLeft":
      case "ArrowRight":
        // Back into the field, where the cursor moves as everywhere.
        this.#stand(null);
        return;
      default:
        return;
    }
    event.preventDefault();
  }
}

customElements.define("search-box", SearchBox);
