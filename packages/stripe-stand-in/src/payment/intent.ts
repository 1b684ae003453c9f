import type { Account } from "../account/account";
import { newId } from "../account/ids";
import type { Intent, Session } from "../account/things";

/** Stripe makes a session's intent when somebody first pays, not before. */
export function intentOf(account: Account, session: Session): Intent {
  const known = session.payment_intent ? account.intents.get(session.payment_intent) : undefined;
  if (known) return known;
  const purchase = account.purchases.get(session.id);
  const id = newId("pi_3");
  const intent = account.intents.add({
    id,
    object: "payment_intent",
    amount: session.amount_total ?? 0,
    amount_capturable: 0,
    amount_details: { tip: {} },
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: purchase?.captureMethod ?? "automatic_async",
    client_secret: newId(`${id}_secret_`),
    confirmation_method: "automatic",
    created: account.seconds(),
    currency: session.currency ?? "vnd",
    customer: null,
    description: purchase?.intentDescription ?? null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata: { ...purchase?.intentMetadata },
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: {
        installments: null,
        mandate_options: null,
        network: null,
        request_three_d_secure: "automatic",
      },
    },
    payment_method_types: [...session.payment_method_types],
    processing: null,
    receipt_email: session.customer_email,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: "requires_payment_method",
    transfer_data: null,
    transfer_group: null,
  });
  session.payment_intent = id;
  account.emit("payment_intent.created", intent);
  return intent;
}

/** The session that made an intent. */
export function sessionOf(account: Account, intentId: string): Session | undefined {
  return account.sessions.oldestFirst().find((session) => session.payment_intent === intentId);
}
