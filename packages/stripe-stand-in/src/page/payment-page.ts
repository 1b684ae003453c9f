import type { LineItem, Session } from "../account/things";
import type { Answer } from "../http/answers";
import { money } from "../payment/money";
import { htmlPage, text } from "./layout";
import { FIELDS, type Field, type Mistakes, type Typed } from "./typed";
import { fill, type Language, type Words, wordsIn } from "./words";

export interface PaymentPage {
  session: Session;
  items: LineItem[];
  language: Language;
  typed: Typed;
  mistakes?: Mistakes;
  /** Why the bank did not pay: Stripe's `decline_code`. */
  declined?: string;
}

const HELP: Record<Field, string> = {
  email: 'type="email" autocomplete="email"',
  number: 'inputmode="numeric" autocomplete="cc-number"',
  expiry: 'inputmode="numeric" autocomplete="cc-exp"',
  cvc: 'inputmode="numeric" autocomplete="cc-csc"',
  name: 'autocomplete="cc-name"',
};

/** The page on which a card is given. */
export function paymentPage({
  session,
  items,
  language,
  typed,
  mistakes = {},
  declined,
}: PaymentPage): Answer {
  const words = wordsIn(language);
  const currency = session.currency ?? "vnd";
  const amount = money(session.amount_total ?? 0, currency, language);
  const wrong = FIELDS.filter((field) => mistakes[field]);
  const given = (field: Field) => input(field, words, typed, mistakes);
  const main = `<h1>${text(words.title)}</h1>
<p class="soft">${text(words.toPay)}</p>
<p class="total">${text(amount)}</p>
${declined ? alert(`<p><strong>${text(words.declinedTitle)}</strong> ${text(declineText(words, declined))}</p>`) : ""}
${wrong.length > 0 ? alert(mistakeList(words, wrong, mistakes)) : ""}
<h2>${text(words.summary)}</h2>
<ul class="lines">${items.map((item) => line(item, words, language)).join("")}</ul>
<form method="post" novalidate>
${given("email")}
${given("number")}
<div class="pair"><div>${given("expiry")}</div><div>${given("cvc")}</div></div>
${given("name")}
<button type="submit">${text(fill(words.pay, { amount }))}</button>
</form>
${session.cancel_url ? `<a class="back" href="${text(session.cancel_url)}">${text(words.back)}</a>` : ""}
<h2>${text(words.cards)}</h2>
<dl class="cards">
<dt>4242 4242 4242 4242</dt><dd>${text(words.card4242)}</dd>
<dt>4000 0027 6000 3184</dt><dd>${text(words.card3184)}</dd>
<dt>4000 0000 0000 0002</dt><dd>${text(words.card0002)}</dd>
<dt>4000 0000 0000 9995</dt><dd>${text(words.card9995)}</dd>
</dl>
<p class="soft">${text(words.anyOther)}</p>`;
  return htmlPage(
    language,
    `${words.title} · ${amount}`,
    main,
    wrong.length > 0 ? 422 : declined ? 402 : 200,
  );
}

function declineText(words: Words, code: string): string {
  return Object.hasOwn(words, code) ? words[code as keyof Words] : words.card_declined;
}

function alert(inner: string): string {
  return `<div class="alert" role="alert">${inner}</div>`;
}

function mistakeList(words: Words, wrong: Field[], mistakes: Mistakes): string {
  const links = wrong.map((field) => `<li><a href="#${field}">${text(mistakes[field] ?? "")}</a></li>`);
  return `<p><strong>${text(words.mistakes)}</strong></p><ul>${links.join("")}</ul>`;
}

function line(item: LineItem, words: Words, language: Language): string {
  const many =
    (item.quantity ?? 1) > 1 ? ` <span class="soft">${text(words.quantity)}: ${item.quantity}</span>` : "";
  const sum = money(item.amount_total, item.currency, language);
  return `<li><span>${text(item.description ?? "")}${many}</span><span>${text(sum)}</span></li>`;
}

function input(field: Field, words: Words, typed: Typed, mistakes: Mistakes): string {
  const mistake = mistakes[field];
  const state = mistake ? ` aria-invalid="true" aria-describedby="${field}-mistake"` : "";
  const value = text(typed[field]);
  return `<label for="${field}">${text(words[field])}</label>
<input id="${field}" name="${field}" ${HELP[field]} value="${value}" required${state}>${
    mistake ? `<p class="mistake" id="${field}-mistake">${text(mistake)}</p>` : ""
  }`;
}
