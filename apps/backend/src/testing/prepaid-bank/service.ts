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
import { bank, SIGNATURE } from "./bank";

/** What Medusa keeps of a session for its provider. */
type Data = Record<string, unknown> | undefined;

/** Takes money before anything is sold, as the bank of the tests behaves. Registered by `testBackend` alone. */
export class TestBankProvider extends AbstractPaymentProvider {
  static override identifier = "bank";

  // Medusa declares its constructor protected, which the type of a module provider does not accept.
  constructor(cradle: Record<string, unknown>, config?: Record<string, unknown>) {
    super(cradle, config);
  }

  async initiatePayment({ amount, data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const session_id = sessionOf(data);
    bank.begins(session_id, new BigNumber(amount).numeric);
    return { id: session_id, data: { session_id }, status: PaymentSessionStatus.PENDING };
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const account = bank.account(sessionOf(data));
    if (account.manner === "away") throw new Error("The bank does not answer.");
    if (!account.taken && account.manner === "slow") await bank.waits(account.session_id);
    if (!account.taken && (account.manner === "kind" || account.manner === "slow")) {
      bank.takes(account.session_id);
    }
    return { data: data ?? {}, status: statusOf(account) };
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { data, status: statusOf(bank.account(sessionOf(data))) };
  }

  async updatePayment({ data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data };
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data };
  }

  /** Nobody asks for it: what was authorised was taken. Whoever does takes it a second time. */
  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    bank.takes(sessionOf(data));
    return { data };
  }

  async refundPayment({ data, amount }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const account = bank.account(sessionOf(data));
    // Told as Medusa keeps it, with all its digits.
    account.returned += new BigNumber(amount).numeric;
    if (account.returned > account.taken) throw new Error("More would go back than was taken.");
    return { data };
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data };
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data };
  }

  async getWebhookActionAndData({
    data,
    headers,
  }: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    if (headers["x-bank-signature"] !== SIGNATURE) throw new Error("Somebody else calls.");
    const { session_id, amount } = data as { session_id: string; amount: number };
    return { action: PaymentActions.SUCCESSFUL, data: { session_id, amount } };
  }
}

function statusOf({ taken, manner }: ReturnType<typeof bank.account>): PaymentSessionStatus {
  if (taken) return PaymentSessionStatus.CAPTURED;
  return manner === "refusing" ? PaymentSessionStatus.ERROR : PaymentSessionStatus.REQUIRES_MORE;
}

function sessionOf(data: Data): string {
  const id = data?.session_id;
  if (typeof id !== "string") throw new Error("Medusa named no session.");
  return id;
}
