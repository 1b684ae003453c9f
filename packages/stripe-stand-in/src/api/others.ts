import type Stripe from "stripe";
import type { BalanceTransaction, Dispute, StripeEvent } from "../account/things";
import { missing } from "../http/problem";
import type { Call } from "./call";
import { PAGING, page } from "./list";

export function retrieveDispute({ account, params, id }: Call): Dispute {
  params.only("expand");
  const dispute = account.disputes.get(id);
  if (!dispute) throw missing("dispute", id);
  return dispute;
}

export function listDisputes({ account, params }: Call) {
  params.only(...PAGING, "charge", "payment_intent");
  const [charge, intent] = [params.text("charge"), params.text("payment_intent")];
  const fitting = account.disputes
    .newestFirst()
    .filter(
      (dispute) => (!charge || dispute.charge === charge) && (!intent || dispute.payment_intent === intent),
    );
  return page("/v1/disputes", "dispute", fitting, params);
}

export function retrieveTransaction({ account, params, id }: Call): BalanceTransaction {
  params.only("expand");
  const transaction = account.transactions.get(id);
  if (!transaction) throw missing("balance transaction", id);
  return transaction;
}

export function listTransactions({ account, params }: Call) {
  params.only(...PAGING, "currency", "source", "type");
  const [currency, source, type] = ["currency", "source", "type"].map((name) => params.text(name));
  const fitting = account.transactions
    .newestFirst()
    .filter(
      (one) =>
        (!currency || one.currency === currency) &&
        (!source || one.source === source) &&
        (!type || one.type === type),
    );
  return page("/v1/balance_transactions", "balance_transaction", fitting, params);
}

export function retrieveEvent({ account, params, id }: Call): StripeEvent {
  params.only("expand");
  const event = account.events.get(id);
  if (!event) throw missing("event", id);
  return event;
}

export function listEvents({ account, params }: Call) {
  params.only(...PAGING, "type", "types", "delivery_success");
  const type = params.text("type");
  const types = type ? [type] : params.texts("types");
  const fits = (event: StripeEvent) =>
    types.length === 0 || types.some((wanted) => matches(event.type, wanted));
  return page("/v1/events", "event", account.events.newestFirst().filter(fits), params);
}

/** `charge.*` names every event of charges. */
export function matches(type: string, wanted: string): boolean {
  return wanted === "*" || wanted === type || (wanted.endsWith("*") && type.startsWith(wanted.slice(0, -1)));
}

export function balance({ account, params }: Call): Stripe.Balance {
  params.only("expand");
  const available = Object.entries(account.books).map(([currency, books]) => {
    const amount = books.captured - books.refunded - books.disputed;
    return { amount, currency, source_types: { card: amount } };
  });
  const none = Object.keys(account.books).map((currency) => ({
    amount: 0,
    currency,
    source_types: { card: 0 },
  }));
  return { object: "balance", available, livemode: false, pending: none };
}
