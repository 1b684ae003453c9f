import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { longestHoldMinutes } from "../../booking";
import { clock } from "../../clock";
import { faultPoint } from "../../fault-point";
import { noteReturned, wakeSender } from "../../mail";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase";
import { Refusal } from "../../refusal";
import { withBasketLock } from "../basket-lock";
import { messageOf } from "../message-of";
import { type Settled, settlePurchase } from "../settle-purchase";
import { giveBack, takenIn } from "./give-back";
import { type Prepayment, toldOf } from "./prepayments";

/** More wait for the next minute. */
const AT_ONCE = 100;

interface PurchaseRow {
  id: string;
  basket_id: string;
  state: string;
  payment_method: string;
  parts: Array<{ cart_id: string }>;
}

/**
 * Money has come for a purchase: it is placed now, late or not, if all of it can still be had as it was agreed; else the money goes
 * back, and the buyer is told. Safe to call again, and at once.
 */
export async function settlePrepaid(container: MedusaContainer, purchaseId: string): Promise<void> {
  await withMoneyLock(container, purchaseId, () => settle(container, purchaseId));
}

/**
 * Held by whoever has to do with the money of a purchase that may have no order yet, or never has one.
 * @throws Refusal 409 where it is held for too long
 */
export async function withMoneyLock<T>(
  container: MedusaContainer,
  purchaseId: string,
  work: () => Promise<T>,
): Promise<T> {
  const found = await purchaseOf(container, purchaseId);
  // The attempt may be forgotten by now, not its money.
  return withBasketLock(container, found?.basket_id ?? purchaseId, work);
}

/** What a stopped process did not come to. */
export async function settleAllPrepaid(container: MedusaContainer): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(
    `select purchase_id, min(told_at) from prepayment
      where told_at is not null and settled_at is null and deleted_at is null
      group by purchase_id order by min(told_at) limit ?`,
    [AT_ONCE],
  )) as { rows: Array<{ purchase_id: string }> };
  for (const { purchase_id } of rows) {
    try {
      await settlePrepaid(container, purchase_id);
    } catch (error) {
      if (error instanceof Refusal) continue;
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
      logger.error(`What was paid for purchase ${purchase_id} could not be settled yet: ${messageOf(error)}`);
    }
  }
}

async function settle(container: MedusaContainer, purchaseId: string): Promise<void> {
  const told = await toldOf(container, purchaseId);
  if (!told.length) return;
  const purchase = await purchaseOf(container, purchaseId);
  let state = purchase?.state ?? "failed";
  if (state === "placing") state = (await settlePurchase(container, purchaseId)).state;
  const mayBuy = purchase?.payment_method === "prepaid" && !(await wentBack(container, told));
  if (purchase && mayBuy && state === "failed") {
    const tried = paysForAll(purchase, told) ? await placeNow(container, purchaseId) : null;
    if (tried) state = tried.state;
    if (state === "failed" && (!tried || tried.passing) && mayStillCome(told)) return;
  }
  // It could not be undone yet: the next minute goes on.
  if (state === "placing") return;
  faultPoint("prepaid.before_settled");
  const forNothing: Prepayment[] = [];
  for (const one of told) {
    if (await boughtSomething(container, one)) await isSettled(container, one);
    else forNothing.push(one);
  }
  // All into the books before any of it goes back: what went back by hand meanwhile can be told of no order otherwise.
  for (const { session_id } of forNothing) await takenIn(container, session_id);
  for (const one of forNothing) await giveBack(container, one);
  if (await noteReturned(container)) await wakeSender(container);
}

async function placeNow(container: MedusaContainer, purchaseId: string): Promise<Settled> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  await purchases.updatePurchases({ id: purchaseId, state: "placing", undoing: false, failure: null });
  return settlePurchase(container, purchaseId);
}

function paysForAll({ parts }: PurchaseRow, told: readonly Prepayment[]): boolean {
  const paid = new Set(told.map(({ cart_id }) => cart_id));
  return parts.length > 0 && parts.every(({ cart_id }) => paid.has(cart_id));
}

/**
 * A part was paid, or all of it and a lock or a database was too busy to place it: the rest may follow, and the next minute try again,
 * for as long as a basket may keep its places.
 */
function mayStillCome(told: readonly Prepayment[]): boolean {
  const since = Math.min(...told.map(({ told_at }) => told_at.getTime()));
  return clock.now().getTime() < since + longestHoldMinutes() * 60_000;
}

/** A process stopped while it gave money back: then no more is bought with it. */
async function wentBack(container: MedusaContainer, told: readonly Prepayment[]): Promise<boolean> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(
    `select 1 from payment p left join refund r on r.payment_id = p.id and r.deleted_at is null
      where p.payment_session_id = any(?) and (r.id is not null or p.canceled_at is not null) limit 1`,
    [told.map(({ session_id }) => session_id)],
  )) as { rows: unknown[] };
  return rows.length > 0;
}

/** Its payment belongs to an order that stands. */
async function boughtSomething(container: MedusaContainer, { session_id }: Prepayment): Promise<boolean> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(
    `select 1 from payment_session s
      join order_payment_collection c on c.payment_collection_id = s.payment_collection_id and c.deleted_at is null
      join "order" o on o.id = c.order_id and o.status <> 'canceled' and o.deleted_at is null
      where s.id = ?`,
    [session_id],
  )) as { rows: unknown[] };
  return rows.length > 0;
}

async function isSettled(container: MedusaContainer, { id }: Prepayment): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  await purchases.updatePrepayments({ id, settled_at: clock.now() });
}

async function purchaseOf(container: MedusaContainer, id: string): Promise<PurchaseRow | null> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const [row] = await purchases.listPurchases(
    { id },
    { select: ["id", "basket_id", "state", "payment_method"], relations: ["parts"], take: 1 },
  );
  return row ?? null;
}
