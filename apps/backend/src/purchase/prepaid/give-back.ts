import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { bankTookBack } from "../../card/disputes";
import { clock } from "../../clock";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase";
import { withOrderLock } from "../../order-lock";
import { orderOf } from "../../order-lock/order-of";
import type { Prepayment } from "./prepayments";

/**
 * Money that bought nothing goes back, all of it. What went back already, with an order that was undone or before a process stopped, does
 * not go back twice, nor does what the buyer's bank took back by a dispute.
 */
export async function giveBack(
  container: MedusaContainer,
  { id, session_id }: Pick<Prepayment, "id" | "session_id">,
): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const paymentId = await takenIn(container, session_id);
  if (!paymentId) {
    // Whoever told us was wrong: its provider knows of no money.
    await purchases.updatePrepayments({ id, told_at: null });
    return;
  }
  // Of an order that was undone, whose lock others hold who have to do with its money.
  const order = await orderOf(container, "payment", paymentId);
  if (order) await withOrderLock(container, order, () => giveRest(container, paymentId));
  else await giveRest(container, paymentId);
  const now = clock.now();
  await purchases.updatePrepayments({ id, settled_at: now, returned_at: now });
}

async function giveRest(container: MedusaContainer, paymentId: string): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT);
  const {
    captures = [],
    refunds = [],
    canceled_at,
    data,
  } = await payments.retrievePayment(paymentId, {
    relations: ["captures", "refunds"],
  });
  const kept = sumOf(captures) - sumOf(refunds);
  if (kept > 0 && !(await bankTookBack(data)))
    await payments.refundPayment({ payment_id: paymentId, amount: kept });
  else if (!captures.length && !canceled_at) await payments.cancelPayment(paymentId);
}

/**
 * The payment in Medusa's books, which is written there now if nobody asked for it yet.
 * @returns null where the provider says that nothing was paid
 */
export async function takenIn(container: MedusaContainer, sessionId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "payment",
    fields: ["id"],
    filters: { payment_session_id: sessionId },
  });
  const [known] = data as unknown as Array<{ id: string }>;
  if (known) return known.id;
  try {
    const payment = await container.resolve(Modules.PAYMENT).authorizePaymentSession(sessionId, {});
    return payment?.id ?? null;
  } catch (error) {
    // So Medusa says that its provider said no; what else goes wrong is tried again.
    const no = MedusaError.isMedusaError(error) && error.type === MedusaError.Types.NOT_ALLOWED;
    if (no) return null;
    throw error;
  }
}

function sumOf(amounts: ReadonlyArray<{ amount?: unknown }>): number {
  return amounts.reduce((sum, { amount }) => sum + Number(amount ?? 0), 0);
}
