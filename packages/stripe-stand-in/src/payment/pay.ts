import type { Account } from "../account/account";
import { newId } from "../account/ids";
import type { Intent, Session, TypedCard } from "../account/things";
import { type Decline, testCard } from "./cards";
import { chargeCard } from "./charge";
import { openDispute } from "./disputes";
import { intentOf } from "./intent";
import { NOBODY } from "./session";

/** What became of a try to pay. */
export type Outcome =
  | { status: "paid" | "authorized" | "already_paid" | "expired" | "challenged" }
  | { status: "declined"; decline: Decline };

const UNKNOWN_CARD: Decline = {
  code: "card_declined",
  decline_code: "test_mode_live_card",
  message: "Your card was declined. Your request was in test mode, but used a non test card.",
};

/** A buyer gives a card on the hosted page. */
export function payWithCard(account: Account, session: Session, card: TypedCard): Outcome {
  if (session.status === "complete") return { status: "already_paid" };
  if (session.status === "expired") return { status: "expired" };
  const known = testCard(card.number);
  const intent = intentOf(account, session);
  intent.payment_method = newId("pm_1");
  if (known?.secure) return challenge(account, session, intent, card);
  return take(account, session, intent, card, {
    declined: known ? known.declined : UNKNOWN_CARD,
    secured: false,
  });
}

/** The card's holder answers the bank's question. */
export function answerChallenge(account: Account, session: Session, answer: "complete" | "fail"): Outcome {
  if (session.status === "complete") return { status: "already_paid" };
  if (session.status === "expired") return { status: "expired" };
  const purchase = account.purchases.get(session.id);
  const card = purchase?.challenged;
  const intent = intentOf(account, session);
  if (!purchase || !card) return { status: "declined", decline: NOT_AUTHENTICATED };
  purchase.challenged = null;
  intent.next_action = null;
  if (answer === "complete") {
    return take(account, session, intent, card, { declined: testCard(card.number)?.declined, secured: true });
  }
  intent.status = "requires_payment_method";
  intent.payment_method = null;
  intent.last_payment_error = {
    code: "payment_intent_authentication_failure",
    message: NOT_AUTHENTICATED.message,
    type: "invalid_request_error",
  };
  account.emit("payment_intent.payment_failed", intent);
  return { status: "declined", decline: NOT_AUTHENTICATED };
}

export const NOT_AUTHENTICATED: Decline = {
  code: "card_declined",
  decline_code: "authentication_required",
  message: "The provided PaymentMethod has failed authentication. Choose another way to pay and try again.",
};

function challenge(account: Account, session: Session, intent: Intent, card: TypedCard): Outcome {
  const purchase = account.purchases.get(session.id);
  if (purchase) purchase.challenged = card;
  intent.status = "requires_action";
  intent.next_action = {
    type: "redirect_to_url",
    redirect_to_url: { return_url: session.url, url: `${session.url}/3ds` },
  };
  account.emit("payment_intent.requires_action", intent);
  return { status: "challenged" };
}

function take(
  account: Account,
  session: Session,
  intent: Intent,
  card: TypedCard,
  tried: { declined?: Decline; secured: boolean },
): Outcome {
  const charge = chargeCard(account, intent, card, tried);
  intent.latest_charge = charge.id;
  if (tried.declined) {
    intent.status = "requires_payment_method";
    intent.payment_method = null;
    intent.last_payment_error = {
      charge: charge.id,
      code: tried.declined.code,
      decline_code: tried.declined.decline_code,
      message: tried.declined.message,
      type: "card_error",
    };
    account.emit("charge.failed", charge);
    account.emit("payment_intent.payment_failed", intent);
    return { status: "declined", decline: tried.declined };
  }
  intent.last_payment_error = null;
  const manual = intent.capture_method === "manual";
  if (manual) {
    intent.status = "requires_capture";
    intent.amount_capturable = intent.amount;
  } else {
    receive(account, intent);
  }
  completeSession(session, card, manual ? "unpaid" : "paid");
  account.emit("charge.succeeded", charge);
  if (manual) account.emit("payment_intent.amount_capturable_updated", intent);
  else account.emit("payment_intent.succeeded", intent);
  account.emit("checkout.session.completed", session);
  const disputed = testCard(card.number)?.disputed;
  if (disputed) openDispute(account, charge, { reason: disputed });
  return { status: manual ? "authorized" : "paid" };
}

/** The whole amount is the account's, and is written into its books. */
export function receive(account: Account, intent: Intent): void {
  intent.status = "succeeded";
  intent.amount_received = intent.amount;
  intent.amount_capturable = 0;
  const books = account.booksOf(intent.currency);
  books.captured += intent.amount;
  books.payments += 1;
}

export function completeSession(
  session: Session,
  buyer: { email: string | null; holder: string },
  payment: Session["payment_status"],
): void {
  session.status = "complete";
  session.payment_status = payment;
  session.url = null;
  session.customer_details = {
    ...NOBODY,
    email: session.customer_email ?? buyer.email,
    name: buyer.holder,
  };
}
