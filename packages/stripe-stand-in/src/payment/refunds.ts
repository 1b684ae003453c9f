import type { Account } from "../account/account";
import { newId } from "../account/ids";
import type { Charge, Refund } from "../account/things";
import { StripeProblem } from "../http/problem";
import { testCard } from "./cards";
import { money } from "./money";
import { cameBack, givenBack } from "./transactions";

/** Cards whose refunds end otherwise than they begin do so after this, in ms. */
const SETTLES_AFTER = 2000;

export interface RefundWishes {
  amount?: number;
  reason: Refund["reason"];
  metadata: Record<string, string>;
}

/** Gives a payment back, in part or whole; never more than is left of it. */
export function giveBack(account: Account, charge: Charge, wishes: RefundWishes): Refund {
  const left = charge.amount_captured - charge.amount_refunded;
  if (charge.status !== "succeeded" || !charge.captured) {
    throw new StripeProblem("This charge has not been captured: it cannot be refunded.", { status: 400 });
  }
  if (charge.disputed && !wasWon(account, charge)) {
    const message = `Charge ${charge.id} has been charged back; cannot issue a refund.`;
    throw new StripeProblem(message, { status: 400, code: "charge_disputed" });
  }
  if (left === 0) {
    const message = `Charge ${charge.id} has already been refunded.`;
    throw new StripeProblem(message, { status: 400, code: "charge_already_refunded" });
  }
  const amount = wishes.amount ?? left;
  if (amount > left) {
    const [asked, rest] = [money(amount, charge.currency), money(left, charge.currency)];
    const message = `Refund amount (${asked}) is greater than unrefunded amount on charge (${rest})`;
    throw new StripeProblem(message, { status: 400, param: "amount" });
  }
  return made(account, charge, amount, wishes);
}

function made(account: Account, charge: Charge, amount: number, wishes: RefundWishes): Refund {
  const course = courseOf(account, charge);
  const refund = account.refunds.add({
    id: newId("re_3"),
    object: "refund",
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: account.seconds(),
    currency: charge.currency,
    destination_details: { type: "card", card: { reference_status: "pending", type: "refund" } },
    metadata: wishes.metadata,
    payment_intent: charge.payment_intent,
    reason: wishes.reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: course.begins === "failed" ? "pending" : course.begins,
    transfer_reversal: null,
  });
  refund.balance_transaction = givenBack(account, refund);
  const before = charge.amount_refunded;
  charge.amount_refunded += amount;
  charge.refunded = charge.amount_refunded === charge.amount_captured;
  const books = account.booksOf(charge.currency);
  books.refunded += amount;
  books.refunds += 1;
  account.emit("refund.created", refund);
  account.emit("charge.refunded", charge, { amount_refunded: before, refunded: false });
  if (course.begins === "failed") settleRefund(account, refund, "failed");
  if (course.ends) {
    account.dues.add({
      id: refund.id,
      refund: refund.id,
      outcome: course.ends,
      at: account.now() + SETTLES_AFTER,
    });
  }
  return refund;
}

/** A bank answers late: the money has arrived, or it came back to the account. */
export function settleRefund(
  account: Account,
  refund: Refund,
  outcome: "succeeded" | "failed",
  reason = "expired_or_canceled_card",
): Refund {
  if (refund.status === "failed" || refund.status === outcome) return refund;
  const before = refund.status;
  refund.status = outcome;
  if (outcome === "failed") {
    refund.failure_reason = reason;
    refund.failure_balance_transaction = cameBack(account, refund);
    takenBack(account, refund);
    account.emit("refund.failed", refund, { status: before });
  }
  account.emit("refund.updated", refund, { status: before });
  account.emit("charge.refund.updated", refund, { status: before });
  return refund;
}

function takenBack(account: Account, refund: Refund): void {
  const charge = account.charges.get(refund.charge);
  if (charge) {
    charge.amount_refunded -= refund.amount;
    charge.refunded = false;
  }
  const books = account.booksOf(refund.currency);
  books.refunded -= refund.amount;
  books.refunds -= 1;
}

function courseOf(account: Account, charge: Charge): { begins: string; ends?: "succeeded" | "failed" } {
  if (account.refundsBecome !== "succeeded") return { begins: account.refundsBecome };
  const last4 = charge.payment_method_details?.card?.last4;
  const card = ["4000000000007726", "4000000000005126"].find((number) => last4 && number.endsWith(last4));
  return testCard(card ?? "")?.refund ?? { begins: "succeeded" };
}

function wasWon(account: Account, charge: Charge): boolean {
  return account.disputes
    .oldestFirst()
    .some(({ charge: id, status }) => id === charge.id && status === "won");
}
