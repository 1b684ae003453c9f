import type { Account } from "../account/account";
import type { Session } from "../account/things";
import { type Answer, seeOther } from "../http/answers";
import { answerChallenge, NOT_AUTHENTICATED, type Outcome, payWithCard } from "../payment/pay";
import { successUrl } from "../payment/session";
import { expiredPage, paidPage, securePage, unknownPage } from "./other-pages";
import { paymentPage } from "./payment-page";
import { cardFrom, mistakesIn, NOTHING_TYPED, type Typed, typedFrom } from "./typed";
import { type Language, languageOf, wordsIn } from "./words";

export interface PageRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  body: string;
  acceptLanguage: string | undefined;
}

/** The hosted pages: forms and redirects alone, so they work without script. */
export function hostedPage(account: Account, asked: PageRequest): Answer {
  const [, id = "", step] = /^\/c\/pay\/([^/]+?)(\/3ds)?$/.exec(asked.path) ?? [];
  const session = account.sessions.get(id);
  const language = languageOf(session?.locale, asked.acceptLanguage);
  if (!session) return unknownPage(language);
  if (session.status === "expired") return expiredPage(session, language);
  if (session.status === "complete") {
    return asked.method === "POST" ? seeOther(successUrl(session)) : paidPage(session, language);
  }
  if (step) return secureStep(account, session, language, asked);
  const shown = { session, items: account.purchases.get(id)?.items ?? [], language };
  if (asked.method !== "POST") {
    const failed = asked.query.get("failed") === "3ds" ? NOT_AUTHENTICATED.decline_code : undefined;
    const email = session.customer_email ?? "";
    return paymentPage({ ...shown, typed: { ...NOTHING_TYPED, email }, declined: failed });
  }
  const typed: Typed = typedFrom(asked.body);
  const mistakes = mistakesIn(typed, wordsIn(language), new Date(account.now()));
  if (Object.keys(mistakes).length > 0) return paymentPage({ ...shown, typed, mistakes });
  const outcome = payWithCard(account, session, cardFrom(typed));
  if (outcome.status === "declined") {
    return paymentPage({ ...shown, typed, declined: outcome.decline.decline_code });
  }
  return onward(session, outcome, language);
}

function secureStep(account: Account, session: Session, language: Language, asked: PageRequest): Answer {
  const card = account.purchases.get(session.id)?.challenged;
  if (!card) return seeOther(`/c/pay/${session.id}`);
  if (asked.method !== "POST") return securePage(session, language, card.number.slice(-4));
  const answer = new URLSearchParams(asked.body).get("answer") === "complete" ? "complete" : "fail";
  const outcome = answerChallenge(account, session, answer);
  if (outcome.status === "declined" && answer === "complete") {
    const items = account.purchases.get(session.id)?.items ?? [];
    const typed = { ...NOTHING_TYPED, email: card.email ?? "", name: card.holder };
    return paymentPage({ session, items, language, typed, declined: outcome.decline.decline_code });
  }
  return onward(session, outcome, language);
}

function onward(session: Session, outcome: Outcome, language: Language): Answer {
  if (outcome.status === "expired") return expiredPage(session, language);
  if (outcome.status === "challenged") return seeOther(`/c/pay/${session.id}/3ds`);
  if (outcome.status === "declined") return seeOther(`/c/pay/${session.id}?failed=3ds`);
  return seeOther(successUrl(session));
}
