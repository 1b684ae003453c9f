import type { Account } from "../account/account";
import { newId } from "../account/ids";
import type { BalanceTransaction, Charge, Refund } from "../account/things";
import { halfADollar } from "./money";

/** Of a thousand, and half a dollar more: what cards cost in Singapore, about. */
const FEE_OF_THOUSAND = 34;
/** Stripe lets the money be paid out after so many seconds. */
const AVAILABLE_AFTER = 2 * 86_400;

/** What a payment brings to the account, in the currency that it settles in, and what Stripe keeps of it. */
export function takenIn(account: Account, charge: Charge): string {
  const { currency, amount, rate } = settled(account, charge.currency, charge.amount);
  const fee = Math.round((amount * FEE_OF_THOUSAND) / 1000) + halfADollar(currency);
  return write(account, { type: "charge", source: charge.id, currency, amount, rate, fee });
}

/** What a refund takes from the account: the fee of its payment is not given back. */
export function givenBack(account: Account, refund: Pick<Refund, "id" | "currency" | "amount">): string {
  const { currency, amount, rate } = settled(account, refund.currency, refund.amount);
  return write(account, { type: "refund", source: refund.id, currency, amount: -amount, rate, fee: 0 });
}

/** A refund that failed is the account's again. */
export function cameBack(account: Account, refund: Refund): string {
  const { currency, amount, rate } = settled(account, refund.currency, refund.amount);
  return write(account, { type: "refund_failure", source: refund.id, currency, amount, rate, fee: 0 });
}

function settled(account: Account, currency: string, amount: number) {
  const { settlement } = account;
  if (!settlement || settlement.currency === currency) return { currency, amount, rate: null };
  return {
    currency: settlement.currency,
    amount: Math.round(amount * settlement.rate),
    rate: settlement.rate,
  };
}

interface Entry {
  type: BalanceTransaction["type"];
  source: string;
  currency: string;
  amount: number;
  rate: number | null;
  fee: number;
}

function write(account: Account, { type, source, currency, amount, rate, fee }: Entry): string {
  return account.transactions.add({
    id: newId("txn_3"),
    object: "balance_transaction",
    amount,
    available_on: account.seconds() + AVAILABLE_AFTER,
    balance_type: "payments",
    created: account.seconds(),
    currency,
    description: null,
    exchange_rate: rate,
    fee,
    fee_details: fee
      ? [
          {
            amount: fee,
            application: null,
            currency,
            description: "Stripe processing fees",
            type: "stripe_fee",
          },
        ]
      : [],
    net: amount - fee,
    reporting_category: type,
    source,
    status: "pending",
    type,
  }).id;
}
