// Checking tickets at the pier: by camera or code, told to the server at once, and by the signed list where there is no network. Without
// this script the page's forms do the same.
import { fetchList, NoLine, Refused, SignedOut, sendWaiting, tell } from "./line.js";
import { dequeue, enqueue, forgetLists, keepList, keptList, waiting } from "./memory.js";
import { aScanner } from "./scanner.js";
import { keepShell } from "./shell.js";
import { filled, momentOf } from "./tell.js";
import { digest, readSigned, scannedIn, verdict } from "./verdict.js";
import { DeskView } from "./view.js";

/** With a list at hand nobody waits longer for the network: told later under the same id, it is written once. */
const PATIENCE_MS = 2_500;
const AGAIN_MS = 20_000;

class CheckInDesk extends HTMLElement {
  #ref = "";
  /** @type {import("./memory.js").Kept | null} */
  #kept = null;
  /** @type {import("./verdict.js").CheckInList | null} */
  #list = null;
  /** @type {import("@market/store-contract").CheckInKey | undefined} */
  #key;
  /** @type {DeskView | undefined} */
  #view;
  /** @type {ReturnType<typeof setInterval> | undefined} */
  #timer;
  /** One scan after the other. */
  #turn = Promise.resolve();

  connectedCallback() {
    // Without a secure context there is neither a camera nor a way to check a list.
    if (!window.isSecureContext) return;
    const { ref = "", words = "{}", locale, list, now = "", key = "{}", reader = "", shell } = this.dataset;
    this.#ref = ref || location.search.slice(1);
    this.#key = JSON.parse(key);
    this.#view = new DeskView(this, JSON.parse(words), locale === "en" ? "en" : "vi");
    forgetLists({ all: false });
    const skew = Date.parse(now) - Date.now();
    this.#kept = list ? { signed: JSON.parse(list), skew, marks: {} } : keptList(this.#ref);
    this.addEventListener("submit", (event) => this.#submitted(event));
    const scan = this.#view.words.scan;
    aScanner(this.#view.part("scanner"), {
      words: scan,
      reader,
      onText: (text) => this.#check(text),
      onFault: () => this.#view?.plainAnswer(scan.noCamera ?? ""),
    });
    for (const name of ["online", "offline"]) window.addEventListener(name, this.#again);
    this.#timer = setInterval(this.#again, AGAIN_MS);
    // A page that the server has just made needs no list anew; one that stands in for it does not know whether there is a network.
    this.#turn = this.#take().then(() => this.#send(!list));
    if (list && shell) keepShell(shell, [import.meta.url, reader]).catch(() => {});
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
    for (const name of ["online", "offline"]) window.removeEventListener(name, this.#again);
  }

  #again = () => {
    this.#turn = this.#turn.then(() => this.#send(true));
  };

  /** By the server's clock, as far as it is known. */
  get #now() {
    return new Date(Date.now() + (this.#kept?.skew ?? 0));
  }

  /** Takes the list at hand into use, if it is as it was signed, with those who wait to be sent. */
  async #take() {
    const { scan } = this.#words;
    if (!this.#kept || !this.#key) return;
    this.#list = await readSigned(this.#kept.signed, this.#key).catch(() => null);
    if (!this.#list) return this.#view?.note(scan.forged ?? "");
    for (const { ref, ticket, at } of waiting()) {
      if (ref === this.#ref) this.#kept.marks[ticket] = { at, by: "" };
    }
    if (!keepList(this.#ref, this.#kept)) this.#view?.note(scan.noList ?? "");
    this.#view?.guests(this.#list, this.#kept.marks, this.#now);
    this.#view?.visit(this.#list);
  }

  /** @returns {import("./view.js").Words} */
  get #words() {
    return this.#view?.words ?? { scan: {}, row: {}, tell: /** @type {any} */ ({}) };
  }

  /** @param {Event} event */
  #submitted(event) {
    const form = /** @type {HTMLFormElement} */ (event.target);
    if (form.matches("[data-undo]")) return this.#undo(event, form);
    if (!form.matches("[data-code-form]")) return;
    event.preventDefault();
    this.#check(String(new FormData(form).get("code") ?? ""));
    const field = form.elements.namedItem("code");
    if (field instanceof HTMLInputElement && field.type !== "hidden") field.value = "";
  }

  /** What was not sent yet is taken back here; the rest is the page's own form. @param {Event} event @param {HTMLFormElement} form */
  #undo(event, form) {
    const id = String(new FormData(form).get("event_id"));
    const entry = waiting().find((one) => one.id === id);
    if (!entry) return;
    event.preventDefault();
    dequeue([id]);
    if (this.#kept) delete this.#kept.marks[entry.ticket];
    if (this.#kept) keepList(this.#ref, this.#kept);
    if (this.#list && this.#kept) this.#view?.guests(this.#list, this.#kept.marks, this.#now);
    const name = this.#list?.tickets.find((one) => one.id === entry.ticket)?.name ?? "";
    this.#view?.plainAnswer(filled(this.#words.scan.undone ?? "", { name }));
    this.#told(navigator.onLine);
  }

  /** @param {string} text */
  #check(text) {
    if (!text.trim()) return;
    this.#turn = this.#turn.then(() => this.#checked(scannedIn(text)));
  }

  /** @param {import("./verdict.js").Scanned} scanned */
  async #checked(scanned) {
    const [id, now] = [crypto.randomUUID(), this.#now];
    const event = { id, at: now.toISOString(), ...scanned };
    const answer = await this.#answerTo(event, now);
    if (answer.ticket && answer.first) this.#mark(answer.ticket.id, answer.first);
    this.#view?.answer(answer, now);
  }

  /**
   * @param {import("@market/store-contract").CheckInEvent & { at: string }} event
   * @param {Date} now
   * @returns {Promise<import("./tell.js").Answer>}
   */
  async #answerTo(event, now) {
    const { id } = event;
    try {
      const [result] = await tell(this.#ref, [event], this.#list ? PATIENCE_MS : undefined);
      this.#told(true);
      return result ?? { id, outcome: "not_a_ticket" };
    } catch (error) {
      if (error instanceof Refused) return { id, outcome: "not_a_ticket" };
      this.#noLine(error);
    }
    if (!this.#list || !this.#kept) return { id, outcome: "no_list" };
    const hash = event.token ? await digest(event.token) : undefined;
    const answer = verdict(this.#list, { ...event, hash }, { id, marks: this.#kept.marks, now });
    const { ticket } = answer;
    if (answer.outcome !== "in" || !ticket) return answer;
    const entry = { ...event, ticket: ticket.id, ref: this.#ref, shown: ticket.code };
    if (!enqueue(entry)) return { id, outcome: "no_list" };
    this.#told(false);
    return { ...answer, first: { at: event.at, by: "" } };
  }

  /** @param {string} ticket @param {{ at: string, by: string }} first */
  #mark(ticket, first) {
    if (!this.#kept || !this.#list) return;
    this.#kept.marks[ticket] = first;
    keepList(this.#ref, this.#kept);
    this.#view?.guests(this.#list, this.#kept.marks, this.#now);
  }

  /** Sends what waits. @param {boolean} anew whether the list is fetched again too */
  async #send(anew) {
    try {
      const { results, failed } = await sendWaiting();
      for (const { entry, result } of results) this.#conflict(entry, result);
      if (failed) this.#view?.note(filled(this.#words.scan.failed ?? "", { count: failed }));
      if (anew || results.length) {
        const before = Date.now();
        const signed = await fetchList(this.#ref);
        const skew = Date.parse(JSON.parse(signed.list).made_at) - before;
        this.#kept = { signed, skew, marks: {} };
        await this.#take();
      }
      this.#told(true);
    } catch (error) {
      this.#noLine(error);
    }
  }

  /**
   * Somebody else was quicker, or the booking was cancelled meanwhile.
   * @param {import("./memory.js").Waiting} entry
   * @param {import("@market/store-contract").CheckInResult} result
   */
  #conflict({ shown }, result) {
    if (result.outcome === "in" || result.outcome === "undone") return;
    const told = this.#words.tell[result.outcome].title;
    const time = momentOf(result.first?.at, this.#view?.locale ?? "vi", this.#now);
    const text = filled(this.#words.scan.conflict ?? "", { code: shown, told: `${told} ${time}`.trim() });
    this.#view?.note(text);
  }

  /** @param {unknown} error */
  #noLine(error) {
    if (error instanceof SignedOut) {
      const { scan } = this.#words;
      const link = { href: this.dataset.signIn ?? "/desk/sign-in", text: scan.signIn ?? "" };
      this.#view?.note(scan.signedOut ?? "", link);
    } else if (!(error instanceof NoLine || error instanceof Refused)) throw error;
    this.#told(false);
  }

  /** @param {boolean} online */
  #told(online) {
    const { scan } = this.#words;
    const time = momentOf(this.#list?.made_at, this.#view?.locale ?? "vi", this.#now);
    const net = this.#list ? filled((online ? scan.online : scan.offline) ?? "", { time }) : scan.noList;
    const count = waiting().length;
    const queue = count ? filled(scan.waiting ?? "", { count }) : "";
    this.#view?.network([net, queue].filter(Boolean).join(" "));
  }
}

customElements.define("check-in-desk", CheckInDesk);
