import type { Purchase } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cardShown } from "../../card/shown";
import { clock } from "../../clock";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase";

export interface Prepayment {
  id: string;
  cart_id: string;
  session_id: string;
  told_at: Date;
}

/** Written down before anybody can pay it, so that money always finds the purchase that it was meant for. */
export async function notePrepayment(
  container: MedusaContainer,
  asked: { purchase_id: string; cart_id: string; session_id: string; amount: number },
): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  await purchases.createPrepayments(asked);
}

const TOLD = `update prepayment set told_at = coalesce(told_at, :now), updated_at = now()
  where session_id = :session and deleted_at is null returning purchase_id`;

/**
 * Its provider says that it was paid. Told twice, it is the same payment.
 * @returns the purchase it is for; null: it is none of ours
 */
export async function noteTold(container: MedusaContainer, sessionId: string): Promise<string | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(TOLD, { now: clock.now(), session: sessionId })) as {
    rows: Array<{ purchase_id: string }>;
  };
  return rows[0]?.purchase_id ?? null;
}

/** Told to be paid, and nobody knows yet what became of the money. */
export async function toldOf(container: MedusaContainer, purchaseId: string): Promise<Prepayment[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(
    `select id, cart_id, session_id, told_at from prepayment
      where purchase_id = ? and told_at is not null and settled_at is null and deleted_at is null
      order by created_at, id`,
    [purchaseId],
  )) as { rows: Prepayment[] };
  return rows;
}

/** What the buyer is shown of it. */
export async function prepaidShown(
  container: MedusaContainer,
  {
    id,
    state,
    payment_method,
    failure,
  }: {
    id: string;
    state: string;
    payment_method: string;
    failure: unknown;
  },
): Promise<NonNullable<Purchase["prepaid"]> | null> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const told = await purchases.listPrepayments({ purchase_id: id, told_at: { $ne: null } });
  const back = told.filter(({ returned_at }) => returned_at);
  if (payment_method !== "prepaid" && !back.length) return null;
  const returned = back.reduce((sum, { amount }) => sum + Number(amount), 0);
  const code = (failure as { code?: unknown } | null)?.code;
  // What has come buys this or goes back: until either is seen it may still be bought, whatever an earlier attempt failed for.
  const paid = told.length > back.length;
  const awaited = state === "failed" && returned === 0 && (paid || code === PAYMENT_AWAITED);
  const card = await cardShown(container, id);
  return { awaited, returned, ...(card && { card: { ...card, paid } }) };
}

/** Why nothing was bought: the payment has yet to come. */
export const PAYMENT_AWAITED = "payment_awaited";
