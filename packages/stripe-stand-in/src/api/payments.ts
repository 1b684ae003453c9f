import type { Charge, Intent } from "../account/things";
import { missing, StripeProblem } from "../http/problem";
import { sessionOf } from "../payment/intent";
import { receive } from "../payment/pay";
import { takenIn } from "../payment/transactions";
import type { Call } from "./call";
import { PAGING, page } from "./list";

export function retrieveIntent({ account, params, id }: Call): Intent {
  params.only("expand", "client_secret");
  const intent = account.intents.get(id);
  if (!intent) throw missing("payment_intent", id, "intent");
  return intent;
}

export function listIntents({ account, params }: Call) {
  params.only(...PAGING);
  return page("/v1/payment_intents", "payment_intent", account.intents.newestFirst(), params);
}

/** An intent that waits for its capture may be cancelled; before that it is its session's, which can be expired. */
export function cancelIntent({ account, params, id }: Call): Intent {
  params.only("expand", "cancellation_reason");
  const reason = params.oneOf("cancellation_reason", [
    "abandoned",
    "duplicate",
    "fraudulent",
    "requested_by_customer",
  ]);
  const intent = account.intents.get(id);
  if (!intent) throw missing("payment_intent", id, "intent");
  if (intent.status === "succeeded" || intent.status === "canceled") {
    const message =
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. ` +
      "Only a PaymentIntent with one of the following statuses may be canceled: requires_payment_method, " +
      "requires_capture, requires_confirmation, requires_action, processing.";
    throw new StripeProblem(message, { status: 400, code: "payment_intent_unexpected_state" });
  }
  if (intent.status !== "requires_capture") {
    const message =
      "You cannot cancel the PaymentIntent for a Checkout Session. Expire the Checkout Session instead.";
    throw new StripeProblem(message, { status: 400 });
  }
  intent.status = "canceled";
  intent.canceled_at = account.seconds();
  intent.cancellation_reason = reason ?? null;
  intent.amount_capturable = 0;
  account.emit("payment_intent.canceled", intent);
  return intent;
}

/** Takes what a card has promised: once, and whole. */
export function captureIntent({ account, params, id }: Call): Intent {
  params.only("expand", "amount_to_capture");
  const intent = account.intents.get(id);
  if (!intent) throw missing("payment_intent", id, "intent");
  if (intent.status !== "requires_capture") {
    const message =
      `This PaymentIntent could not be captured because it has a status of ${intent.status}. ` +
      "Only a PaymentIntent with one of the following statuses may be captured: requires_capture.";
    throw new StripeProblem(message, { status: 400, code: "payment_intent_unexpected_state" });
  }
  if ((params.integer("amount_to_capture", 1) ?? intent.amount) !== intent.amount) {
    throw new StripeProblem("The stand-in captures the whole amount.", {
      status: 400,
      param: "amount_to_capture",
    });
  }
  const charge = account.charges.get(intent.latest_charge ?? "");
  if (charge) {
    charge.captured = true;
    charge.amount_captured = charge.amount;
    charge.balance_transaction = takenIn(account, charge);
  }
  receive(account, intent);
  const session = sessionOf(account, intent.id);
  if (session) session.payment_status = "paid";
  if (charge) account.emit("charge.captured", charge);
  account.emit("payment_intent.succeeded", intent);
  return intent;
}

export function retrieveCharge({ account, params, id }: Call): Charge {
  params.only("expand");
  const charge = account.charges.get(id);
  if (!charge) throw missing("charge", id);
  return charge;
}

export function listCharges({ account, params }: Call) {
  params.only(...PAGING, "payment_intent");
  const intent = params.text("payment_intent");
  const fitting = account.charges
    .newestFirst()
    .filter((charge) => !intent || charge.payment_intent === intent);
  return page("/v1/charges", "charge", fitting, params);
}
