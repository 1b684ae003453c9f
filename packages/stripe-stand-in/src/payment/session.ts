import type { Account } from "../account/account";
import { newId } from "../account/ids";
import type { LineItem, Session } from "../account/things";

export interface SessionWishes {
  cancelUrl: string | null;
  captureMethod: "automatic_async" | "manual";
  clientReference: string | null;
  currency: string;
  email: string | null;
  expiresAt: number;
  intentDescription: string | null;
  intentMetadata: Record<string, string>;
  items: LineItem[];
  locale: Session["locale"];
  metadata: Record<string, string>;
  submitType: Session["submit_type"];
  successUrl: string;
  total: number;
}

export function openSession(account: Account, wishes: SessionWishes): Session {
  const id = newId("cs_test_a1", 56);
  account.purchases.add({
    id,
    items: wishes.items,
    intentMetadata: wishes.intentMetadata,
    intentDescription: wishes.intentDescription,
    captureMethod: wishes.captureMethod,
    challenged: null,
  });
  account.onChange();
  return account.sessions.add({
    id,
    object: "checkout.session",
    adaptive_pricing: { enabled: false },
    after_expiration: null,
    allow_promotion_codes: null,
    amount_subtotal: wishes.total,
    amount_total: wishes.total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    cancel_url: wishes.cancelUrl,
    client_reference_id: wishes.clientReference,
    client_secret: null,
    collected_information: { business_name: null, individual_name: null, shipping_details: null },
    consent: null,
    consent_collection: null,
    created: account.seconds(),
    currency: wishes.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: {
      after_submit: null,
      shipping_address: null,
      submit: null,
      terms_of_service_acceptance: null,
    },
    customer: null,
    customer_creation: "if_required",
    customer_details: wishes.email ? { ...NOBODY, email: wishes.email } : null,
    customer_email: wishes.email,
    discounts: [],
    expires_at: wishes.expiresAt,
    invoice: null,
    invoice_creation: {
      enabled: false,
      invoice_data: {
        account_tax_ids: null,
        custom_fields: null,
        description: null,
        footer: null,
        issuer: null,
        metadata: {},
        rendering_options: null,
      },
    },
    livemode: false,
    locale: wishes.locale,
    metadata: wishes.metadata,
    mode: "payment",
    origin_context: null,
    payment_intent: null,
    payment_link: null,
    payment_method_collection: "if_required",
    payment_method_configuration_details: null,
    payment_method_options: { card: { request_three_d_secure: "automatic" } },
    payment_method_types: ["card"],
    payment_status: "unpaid",
    permissions: null,
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: "open",
    submit_type: wishes.submitType,
    subscription: null,
    success_url: wishes.successUrl,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: "hosted",
    url: `${account.publicUrl}/c/pay/${id}`,
    wallet_options: null,
  });
}

export const NOBODY = {
  address: null,
  business_name: null,
  email: null,
  individual_name: null,
  name: null,
  phone: null,
  tax_exempt: "none",
  tax_ids: [],
} satisfies Session["customer_details"];

/** The shop, a test or the time closes an open session; what was begun with a card is cancelled with it. */
export function expireSession(account: Account, session: Session): void {
  if (session.status !== "open") return;
  const intent = session.payment_intent ? account.intents.get(session.payment_intent) : undefined;
  const purchase = account.purchases.get(session.id);
  if (purchase) purchase.challenged = null;
  session.status = "expired";
  session.url = null;
  if (intent) {
    intent.status = "canceled";
    intent.canceled_at = account.seconds();
    intent.next_action = null;
    account.emit("payment_intent.canceled", intent);
  }
  account.emit("checkout.session.expired", session);
}

/** Where a buyer goes who has paid. */
export function successUrl(session: Session): string {
  return (session.success_url ?? "/").replaceAll("{CHECKOUT_SESSION_ID}", session.id);
}
