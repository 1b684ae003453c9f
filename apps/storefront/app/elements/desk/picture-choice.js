// Pictures that are too large are told of when they are chosen, before a phone has sent them for minutes. Without this the server tells it.

import { tooLarge } from "./too-large.js";

class PictureChoice extends HTMLElement {
  #told = document.createElement("p");

  connectedCallback() {
    const input = this.querySelector("input");
    const form = input?.form;
    if (!input || !form) return;
    this.#told.className = "text-sm font-semibold text-bad";
    this.#told.setAttribute("role", "alert");
    this.#told.id = `${input.id}-told`;
    input.setAttribute(
      "aria-describedby",
      `${input.getAttribute("aria-describedby") ?? ""} ${this.#told.id}`,
    );
    input.addEventListener("change", () => this.#look(input));
    // Also what a browser chose again by itself when one came back to the page.
    form.addEventListener("submit", (event) => {
      if (!this.#look(input)) return;
      event.preventDefault();
      input.focus();
    });
  }

  /** @param {HTMLInputElement} input */
  #look(input) {
    const { each, together, eachWords = "", togetherWords = "" } = this.dataset;
    const found = tooLarge([...(input.files ?? [])], { each: Number(each), together: Number(together) });
    const words = found && (found.name === null ? togetherWords : eachWords.replace("{name}", found.name));
    this.#told.textContent = words ?? "";
    this.#told.remove();
    if (!words) {
      input.removeAttribute("aria-invalid");
      return false;
    }
    input.setAttribute("aria-invalid", "true");
    this.append(this.#told);
    return true;
  }
}

customElements.define("picture-choice", PictureChoice);
