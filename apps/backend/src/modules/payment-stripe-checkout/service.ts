import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import {
  AbstractPaymentProvider,
  BigNumber,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils";
import { cardDataIn, wholeDong } from "./card-data";
import { heardOf, intentOf } from "./heard";
import { refundOnce } from "./refund";
import { stripe } from "./stripe";

/**
 * One order's share of a purchase that is paid by card: all of a purchase's sessions point at one Checkout session of Stripe's, which is
 * captured once and whole, and given back order by order. Opening it is not done here, where one order alone is known: see `src/card`.
 */
export class StripeCheckoutProvider extends AbstractPaymentProvider {
  static override identifier = "stripe-checkout";

  // Medusa declares its constructor protected, which the type of a module provider does not accept.
  constructor(cradle: Record<string, unknown>, config?: Record<string, unknown>) {
    super(cradle, config);
  }

  async initiatePayment({ amount, data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const session_id = String(data?.session_id);
    const kept = { session_id, amount: wholeDong(new BigNumber(amount).numeric) };
    return { id: session_id, data: kept, status: PaymentSessionStatus.PENDING };
  }

  /** Whoever calls, and whenever: what counts is what Stripe says now. */
  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const card = cardDataIn(data);
    if (card.amount === 0) return { data, status: PaymentSessionStatus.AUTHORIZED };
    const { checkout, checkout_total = Number.NaN } = card;
    if (!checkout) return { data, status: PaymentSessionStatus.REQUIRES_MORE };
    const session = await stripe().checkout.sessions.retrieve(checkout);
    return heardOf(session, checkout_total) === "paid"
      ? { data: { ...card, payment_intent: intentOf(session) }, status: PaymentSessionStatus.CAPTURED }
      : { data, status: PaymentSessionStatus.REQUIRES_MORE };
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return this.authorizePayment(input);
  }

  /** Told which Checkout session it belongs to. */
  async updatePayment({ data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data };
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data };
  }

  /** Nothing to do: Checkout took all of it when it was paid. */
  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data };
  }

  async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const dong = new BigNumber(amount).numeric;
    return { data: { ...(await refundOnce(cardDataIn(data), dong, context?.idempotency_key ?? "")) } };
  }

  /** Called for what was not captured, of which there is nothing at Stripe: what was paid goes back as a refund. */
  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data };
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data };
  }

  /** One call speaks of all orders of a purchase, and Medusa takes one session only: `/hooks/stripe` hears them. */
  async getWebhookActionAndData(_: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }
}
