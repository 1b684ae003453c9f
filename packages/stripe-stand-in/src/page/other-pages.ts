import type { Session } from "../account/things";
import type { Answer } from "../http/answers";
import { money } from "../payment/money";
import { successUrl } from "../payment/session";
import { htmlPage, text } from "./layout";
import { fill, type Language, wordsIn } from "./words";

/** The bank's question to the card's holder (3-D Secure). */
export function securePage(session: Session, language: Language, last4: string): Answer {
  const words = wordsIn(language);
  const amount = money(session.amount_total ?? 0, session.currency ?? "vnd", language);
  const main = `<h1>${text(words.secureTitle)}</h1>
<p>${text(fill(words.secureText, { amount, last4 }))}</p>
<form method="post">
<button type="submit" name="answer" value="complete">${text(words.complete)}</button>
<button type="submit" name="answer" value="fail" class="other">${text(words.fail)}</button>
</form>`;
  return htmlPage(language, `${words.secureTitle} · ${amount}`, main);
}

export function expiredPage(session: Session, language: Language): Answer {
  const words = wordsIn(language);
  return notice(language, words.expiredTitle, words.expiredText, 410, session.cancel_url, words.back);
}

export function paidPage(session: Session, language: Language): Answer {
  const words = wordsIn(language);
  return notice(language, words.paidTitle, words.paidText, 200, successUrl(session), words.toShop);
}

export function unknownPage(language: Language): Answer {
  const words = wordsIn(language);
  return notice(language, words.unknownTitle, words.unknownText, 404, null, "");
}

function notice(
  language: Language,
  title: string,
  said: string,
  status: number,
  href: string | null,
  link: string,
): Answer {
  const onward = href ? `<a class="button" href="${text(href)}">${text(link)}</a>` : "";
  return htmlPage(language, title, `<h1>${text(title)}</h1>\n<p>${text(said)}</p>\n${onward}`, status);
}
