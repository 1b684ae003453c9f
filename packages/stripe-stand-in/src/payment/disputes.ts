import type { Account } from "../account/account";
import { newId } from "../account/ids";
import type { Charge, Dispute } from "../account/things";
import { StripeProblem } from "../http/problem";

const DAY = 86_400;
/** A shop has about three weeks to answer. */
const DAYS_TO_ANSWER = 21;

/** The bank of the card's holder takes the money back until somebody has decided. */
export function openDispute(
  account: Account,
  charge: Charge,
  { reason = "fraudulent", amount }: { reason?: string; amount?: number } = {},
): Dispute {
  const left = charge.amount_captured - charge.amount_refunded;
  if (charge.disputed || left <= 0) {
    throw new StripeProblem(`Charge ${charge.id} has nothing left to dispute.`, { status: 400 });
  }
  const taken = Math.min(amount ?? left, left);
  const dispute = account.disputes.add({
    id: newId("du_1"),
    object: "dispute",
    amount: taken,
    balance_transactions: [],
    charge: charge.id,
    created: account.seconds(),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: { ...NO_EVIDENCE },
    evidence_details: {
      due_by: account.seconds() + DAYS_TO_ANSWER * DAY,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
    },
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    network_reason_code: "10.4",
    payment_intent: charge.payment_intent,
    payment_method_details: {
      type: "card",
      card: { brand: "visa", case_type: "chargeback", network_reason_code: "10.4" },
    },
    reason,
    status: "needs_response",
  });
  charge.disputed = true;
  account.booksOf(charge.currency).disputed += taken;
  account.emit("charge.dispute.created", dispute);
  account.emit("charge.dispute.funds_withdrawn", dispute);
  return dispute;
}

/** Won: the money comes back to the account. Lost: it stays with the holder. */
export function closeDispute(account: Account, dispute: Dispute, outcome: "won" | "lost"): Dispute {
  if (dispute.status === "won" || dispute.status === "lost") {
    throw new StripeProblem("This dispute is already closed.", { status: 400 });
  }
  dispute.status = outcome;
  if (outcome === "won") {
    account.booksOf(dispute.currency).disputed -= dispute.amount;
    account.emit("charge.dispute.funds_reinstated", dispute);
  }
  account.emit("charge.dispute.closed", dispute);
  return dispute;
}

const NO_EVIDENCE: Dispute["evidence"] = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
};
