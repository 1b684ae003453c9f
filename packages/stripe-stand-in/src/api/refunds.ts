import type { Charge, Refund } from "../account/things";
import { invalid, missing } from "../http/problem";
import { giveBack } from "../payment/refunds";
import type { Call } from "./call";
import { PAGING, page } from "./list";

export function createRefund(call: Call): Refund {
  const { account, params } = call;
  params.only("amount", "charge", "expand", "metadata", "payment_intent", "reason");
  const reason = params.oneOf("reason", ["duplicate", "fraudulent", "requested_by_customer"]);
  const wishes = {
    amount: params.integer("amount", 1),
    reason: reason ?? null,
    metadata: params.metadata(),
  };
  return giveBack(account, chargeOf(call), wishes);
}

function chargeOf({ account, params }: Call): Charge {
  const [chargeId, intentId] = [params.text("charge"), params.text("payment_intent")];
  if (!chargeId && !intentId) {
    const message =
      "One of the following params should be provided for this request: payment_intent or charge.";
    throw invalid(message, "payment_intent", "parameter_missing");
  }
  if (chargeId) {
    const charge = account.charges.get(chargeId);
    if (!charge) throw missing("charge", chargeId, "charge");
    return charge;
  }
  const intent = account.intents.get(intentId ?? "");
  if (!intent) throw missing("payment_intent", intentId ?? "", "payment_intent");
  const charge = intent.status === "succeeded" ? account.charges.get(intent.latest_charge ?? "") : undefined;
  if (!charge) {
    throw invalid(
      `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
      "payment_intent",
    );
  }
  return charge;
}

export function retrieveRefund({ account, params, id }: Call): Refund {
  params.only("expand");
  const refund = account.refunds.get(id);
  if (!refund) throw missing("refund", id);
  return refund;
}

/** Nothing of a refund can be changed but what is noted on it. */
export function updateRefund(call: Call): Refund {
  const { account, params, id } = call;
  params.only("expand", "metadata");
  const refund = account.refunds.get(id);
  if (!refund) throw missing("refund", id);
  const before = refund.metadata;
  refund.metadata = { ...before, ...params.metadata() };
  account.emit("refund.updated", refund, { metadata: before });
  return refund;
}

export function listRefunds({ account, params }: Call) {
  params.only(...PAGING, "charge", "payment_intent");
  const [charge, intent] = [params.text("charge"), params.text("payment_intent")];
  const fitting = account.refunds
    .newestFirst()
    .filter(
      (refund) => (!charge || refund.charge === charge) && (!intent || refund.payment_intent === intent),
    );
  return page("/v1/refunds", "refund", fitting, params);
}
