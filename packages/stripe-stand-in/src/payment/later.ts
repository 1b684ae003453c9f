import type { Account } from "../account/account";
import type { Session, TypedCard } from "../account/things";
import { StripeProblem } from "../http/problem";
import { chargeCard } from "./charge";
import { intentOf } from "./intent";
import { completeSession, receive } from "./pay";

const UNTYPED: TypedCard = {
  number: "4242424242424242",
  holder: "Nguyễn Thị Thử",
  email: null,
  month: 12,
  year: 2099,
};

/** A way of paying whose money comes in days: the session is complete, and not paid. */
export function payLater(account: Account, session: Session): Session {
  if (session.status !== "open") throw new StripeProblem("The session is not open.", { status: 400 });
  const intent = intentOf(account, session);
  intent.status = "processing";
  completeSession(session, UNTYPED, "unpaid");
  account.emit("payment_intent.processing", intent);
  account.emit("checkout.session.completed", session);
  return session;
}

export function settlePayment(account: Account, session: Session, outcome: "succeeded" | "failed"): Session {
  const intent = intentOf(account, session);
  if (intent.status !== "processing") {
    throw new StripeProblem("The session's payment does not wait for its money.", { status: 400 });
  }
  if (outcome === "failed") {
    intent.status = "requires_payment_method";
    account.emit("payment_intent.payment_failed", intent);
    account.emit("checkout.session.async_payment_failed", session);
    return session;
  }
  settleWithCharge(account, session);
  return session;
}

function settleWithCharge(account: Account, session: Session): void {
  const intent = intentOf(account, session);
  const charge = chargeCard(account, intent, UNTYPED, { secured: false });
  intent.latest_charge = charge.id;
  receive(account, intent);
  session.payment_status = "paid";
  account.emit("charge.succeeded", charge);
  account.emit("payment_intent.succeeded", intent);
  account.emit("checkout.session.async_payment_succeeded", session);
}
