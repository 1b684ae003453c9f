import type { Account } from "../account/account";
import { newId } from "../account/ids";
import type { Charge, Intent, TypedCard } from "../account/things";
import { type Decline, digitsOf, testCard } from "./cards";
import { takenIn } from "./transactions";

/** One try to take an intent's money: it went through, or was declined. */
export function chargeCard(
  account: Account,
  intent: Intent,
  card: TypedCard,
  { declined, secured }: { declined?: Decline; secured: boolean },
): Charge {
  const paid = !declined;
  const captured = paid && intent.capture_method !== "manual";
  const id = newId("ch_3");
  const charge = account.charges.add({
    id,
    object: "charge",
    amount: intent.amount,
    amount_captured: captured ? intent.amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: { address: NOWHERE, email: card.email, name: card.holder, phone: null, tax_id: null },
    calculated_statement_descriptor: "STAND-IN",
    captured,
    created: account.seconds(),
    currency: intent.currency,
    customer: null,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: declined?.code ?? null,
    failure_message: declined?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: { ...intent.metadata },
    on_behalf_of: null,
    outcome: declined ? refusedBy(declined) : AUTHORIZED,
    paid,
    payment_intent: intent.id,
    payment_method: intent.payment_method,
    payment_method_details: { type: "card", card: cardDetails(card, intent.amount, secured) },
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: paid ? "succeeded" : "failed",
    transfer_data: null,
    transfer_group: null,
  });
  if (captured) charge.balance_transaction = takenIn(account, charge);
  return charge;
}

const NOWHERE = { city: null, country: "VN", line1: null, line2: null, postal_code: null, state: null };

const AUTHORIZED = {
  advice_code: null,
  network_advice_code: null,
  network_decline_code: null,
  network_status: "approved_by_network",
  reason: null,
  risk_level: "normal",
  risk_score: 20,
  seller_message: "Payment complete.",
  type: "authorized",
} satisfies Charge["outcome"];

function refusedBy(declined: Decline): Charge["outcome"] {
  return {
    ...AUTHORIZED,
    network_status: "declined_by_network",
    reason: declined.decline_code,
    seller_message: "The bank did not return any further details with this decline.",
    type: "issuer_declined",
  };
}

function cardDetails(card: TypedCard, amount: number, secured: boolean) {
  return {
    amount_authorized: amount,
    authorization_code: null,
    brand: testCard(card.number)?.brand ?? "visa",
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
    country: "US",
    exp_month: card.month,
    exp_year: card.year,
    fingerprint: "StandInStandIn01",
    funding: "credit",
    installments: null,
    last4: digitsOf(card.number).slice(-4),
    mandate: null,
    network: testCard(card.number)?.brand ?? "visa",
    network_token: { used: false },
    network_transaction_id: null,
    regulated_status: "unregulated",
    three_d_secure: secured
      ? {
          authentication_flow: "challenge",
          electronic_commerce_indicator: "05",
          exemption_indicator: null,
          result: "authenticated",
          result_reason: null,
          transaction_id: null,
          version: "2.2.0",
        }
      : null,
    wallet: null,
  } satisfies NonNullable<Charge["payment_method_details"]>["card"];
}
