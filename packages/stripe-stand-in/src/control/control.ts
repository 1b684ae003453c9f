import type Stripe from "stripe";
import type { Account } from "../account/account";
import type { Kept } from "../account/kept";
import type { Books, Charge, Dispute, TypedCard } from "../account/things";
import { missing } from "../http/problem";
import { closeDispute, openDispute } from "../payment/disputes";
import { payLater, settlePayment } from "../payment/later";
import { answerChallenge, type Outcome, payWithCard } from "../payment/pay";
import { settleRefund } from "../payment/refunds";
import { expireSession } from "../payment/session";
import { tick } from "../payment/tick";
import type { Courier } from "../webhooks/courier";
import type { Asked, Failures, Orders } from "./orders";
import { type WebhookControl, webhookControl } from "./webhook-control";

/** What a test, a demonstration or a benchmark can do to the stand-in. Each name is a path under `/_stand-in/` too. */
export interface Control {
  /** Pays without the page. @param card Its number; 4242 4242 4242 4242 when not given. */
  pay(sessionId: string, card?: string): Outcome;
  /** Answers the 3-D Secure question of a card that asks it. */
  authenticate(sessionId: string, answer: "complete" | "fail"): Outcome;
  /** Completes a session by a way whose money comes later: it is complete and unpaid until `settlePayment`. */
  payLater(sessionId: string): Stripe.Checkout.Session;
  settlePayment(sessionId: string, outcome: "succeeded" | "failed"): Stripe.Checkout.Session;
  expire(sessionId: string): Stripe.Checkout.Session;
  /** @param id Of a charge, an intent or a session. @param amount In the currency's smallest unit; all when not given. */
  openDispute(id: string, options?: { reason?: string; amount?: number }): Stripe.Dispute;
  closeDispute(disputeId: string, outcome: "won" | "lost"): Stripe.Dispute;
  /** What becomes of the refunds from now on; "pending" ones wait for `settleRefund`. */
  refundsBecome(state: "succeeded" | "pending" | "failed"): void;
  settleRefund(refundId: string, outcome: "succeeded" | "failed", reason?: string): Stripe.Refund;
  /**
   * Payments are changed into this currency from now on; into none when it is not given.
   * @param rate How much of its smallest unit one of the paid currency's is
   */
  settlesIn(currency?: string, rate?: number): void;
  /** The deed is done at once, its answer comes later. @param path Beginning of the paths meant. */
  delayAnswers(ms: number, path?: string): void;
  failNext(failures: Failures): void;
  advanceClock(ms: number): void;
  /** Ms since 1970, by the account's clock. */
  now(): number;
  /** Sums by currency, in its smallest unit. */
  books(): Record<string, Books>;
  /** What it was asked by its API, oldest first. */
  requests(): Asked[];
  sessions(): Stripe.Checkout.Session[];
  /** Forgets what was ordered of answers, webhooks and refunds; keeps what was paid. */
  calm(): void;
  webhooks: WebhookControl;
}

export function controlOf(account: Account, courier: Courier, orders: Orders, asked: Kept<Asked>): Control {
  const session = (id: string) => found(account.sessions, "checkout.session", id);
  return {
    pay: (id, number = "4242424242424242") => payWithCard(account, session(id), cardOf(account, number)),
    authenticate: (id, answer) => answerChallenge(account, session(id), answer),
    payLater: (id) => payLater(account, session(id)),
    settlePayment: (id, outcome) => settlePayment(account, session(id), outcome),
    expire: (id) => {
      expireSession(account, session(id));
      return session(id);
    },
    openDispute: (id, options) => openDispute(account, chargeOf(account, id), options),
    closeDispute: (id, outcome) =>
      closeDispute(account, found(account.disputes, "dispute", id) as Dispute, outcome),
    refundsBecome: (state) => {
      account.refundsBecome = state;
    },
    settleRefund: (id, outcome, reason) =>
      settleRefund(account, found(account.refunds, "refund", id), outcome, reason),
    settlesIn: (currency, rate = 1) => {
      account.settlement = currency ? { currency, rate } : null;
    },
    delayAnswers: (ms, path) => orders.delay(ms, path),
    failNext: (failures) => orders.failNext(failures),
    advanceClock: (ms) => {
      account.ahead += ms;
      tick(account);
      courier.clockPutForward();
      account.onChange();
    },
    now: () => account.now(),
    books: () => structuredClone(account.books),
    requests: () => asked.oldestFirst(),
    sessions: () => account.sessions.oldestFirst(),
    calm: () => {
      orders.clear();
      account.refundsBecome = "succeeded";
      account.settlement = null;
      courier.copies = 0;
      courier.delay = 0;
      courier.release();
    },
    webhooks: webhookControl(courier),
  };
}

function found<T extends { id: string }>(kept: Kept<T>, kind: string, id: string): T {
  const thing = kept.get(id);
  if (!thing) throw missing(kind, id);
  return thing;
}

/** A card that nobody has typed. */
function cardOf(account: Account, number: string): TypedCard {
  const year = new Date(account.now()).getUTCFullYear() + 3;
  return { number, holder: "Nguyễn Thị Thử", email: "thu@example.com", month: 12, year };
}

function chargeOf(account: Account, id: string): Charge {
  const session = account.sessions.get(id);
  const intent = account.intents.get(session?.payment_intent ?? id);
  return found(account.charges, "charge", intent?.latest_charge ?? id);
}
