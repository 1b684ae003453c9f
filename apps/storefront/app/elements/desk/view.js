// What of the desk's page changes while tickets are checked.
import { filled, momentOf, shownCode, tellAnswer } from "./tell.js";

/**
 * @typedef {import("./tell.js").Answer} Answer
 * @typedef {import("@market/store-contract").CheckInList} CheckInList
 * @typedef {import("@market/store-contract").ListedTicket} ListedTicket
 * @typedef {{ tell: import("./tell.js").Telling, scan: Record<string, string>, row: Record<string, string> }} Words
 */

export class DeskView {
  /**
   * @param {HTMLElement} root
   * @param {Words} words
   * @param {"vi" | "en"} locale
   */
  constructor(root, words, locale) {
    this.root = root;
    this.words = words;
    this.locale = locale;
  }

  /** @param {string} name @returns {HTMLElement} */
  part(name) {
    const found = this.root.querySelector(`[data-${name}]`);
    if (!(found instanceof HTMLElement)) throw new Error(`The desk's page has no ${name}.`);
    return found;
  }

  /** @param {Answer} answer @param {Date} now */
  answer(answer, now) {
    const { tone, title, text } = tellAnswer(answer, this.words.tell, this.locale, now);
    const region = this.part("answer");
    const undo = this.part("undo");
    const [head, body] = [document.createElement("p"), document.createElement("p")];
    head.className = "desk-answer-title";
    head.textContent = title;
    body.textContent = text;
    region.replaceChildren(head, body, undo);
    region.dataset.tone = tone;
    undo.hidden = answer.outcome !== "in";
    const id = undo.querySelector('input[name="event_id"]');
    if (id instanceof HTMLInputElement) id.value = answer.id;
    navigator.vibrate?.(tone === "good" ? 80 : [80, 80, 80]);
    region.scrollIntoView({ block: "nearest" });
  }

  /** @param {string} text */
  plainAnswer(text) {
    const region = this.part("answer");
    const undo = this.part("undo");
    const body = document.createElement("p");
    body.textContent = text;
    undo.hidden = true;
    region.replaceChildren(body, undo);
    region.dataset.tone = "warn";
  }

  /** @param {string} text @param {{ href: string, text: string }} [link] */
  note(text, link) {
    const notes = this.part("notes");
    if ([...notes.children].some((known) => known.getAttribute("data-note") === text)) return;
    const note = document.createElement("p");
    note.className = "notice";
    note.dataset.note = text;
    note.textContent = text;
    if (link) {
      const anchor = document.createElement("a");
      anchor.href = link.href;
      anchor.className = "link font-semibold";
      anchor.textContent = link.text;
      note.append(" ", anchor);
    }
    notes.append(note);
  }

  /** Where the page itself does not know what it is about. @param {CheckInList} list */
  visit({ visit }) {
    const head = document.querySelector("[data-visit]");
    if (!head) return;
    head.removeAttribute("data-visit");
    const when = momentOf(visit.starts_at, this.locale, new Date(0));
    head.textContent = `${head.textContent}: ${visit.title}, ${when}`;
  }

  /** @param {string} text */
  network(text) {
    const line = this.part("network");
    if (line.textContent !== text) line.textContent = text;
  }

  /**
   * @param {CheckInList} list
   * @param {import("./verdict.js").Marks} marks
   * @param {Date} now
   */
  guests({ tickets }, marks, now) {
    const place = this.part("guests");
    const valid = tickets.filter(({ state }) => state !== "void");
    const used = valid.filter(({ id, used_at }) => used_at ?? marks[id]).length;
    const counts = document.querySelector("[data-counts]");
    if (counts) counts.textContent = filled(this.words.row.counts ?? "", { used, total: valid.length });
    for (const ticket of tickets) {
      const used = ticket.used_at ?? marks[ticket.id]?.at;
      const state = ticket.state === "void" ? "void" : used ? "used" : "valid";
      const known = [...place.children].find((row) => row.getAttribute("data-ticket") === ticket.id);
      const row = known instanceof HTMLElement ? known : place.appendChild(this.#row(ticket));
      if (row.dataset.state === state) continue;
      row.dataset.state = state;
      row.lastElementChild?.replaceWith(
        state === "valid" ? this.#form(ticket) : this.#state(state, used, now),
      );
    }
  }

  /** @param {ListedTicket} ticket */
  #row({ id, name, title, code }) {
    const [row, who, strong, what] = ["li", "span", "strong", "span"].map((tag) =>
      document.createElement(tag),
    );
    if (!row || !who || !strong || !what) throw new Error("No row.");
    row.dataset.ticket = id;
    who.className = "min-w-0";
    strong.textContent = name;
    what.className = "block text-sm text-muted";
    what.textContent = `${title} · ${shownCode(code)}`;
    who.append(strong, what);
    row.append(who, document.createElement("span"));
    return row;
  }

  /** @param {ListedTicket} ticket */
  #form({ name, code }) {
    const form = document.createElement("form");
    form.dataset.codeForm = "";
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "code", value: code });
    const button = document.createElement("button");
    button.className = "button-quiet";
    button.textContent = this.words.row.letIn ?? "";
    const named = filled(this.words.row.letInNamed ?? "", { name, code: shownCode(code) });
    button.setAttribute("aria-label", named);
    form.append(field, button);
    return form;
  }

  /** @param {"used" | "void"} state @param {string | undefined} used @param {Date} now */
  #state(state, used, now) {
    const text = document.createElement("span");
    text.className = "desk-guest-state";
    text.textContent =
      state === "void"
        ? (this.words.row.void ?? "")
        : `${this.words.row.used} ${momentOf(used, this.locale, now)}`;
    return text;
  }
}
