import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { takesCards } from "../modules/payment-stripe-checkout";
import { messageOf } from "../purchase/message-of";
import { settleTold } from "../purchase/prepaid/told";
import { type Checkout, cardsOf, checkoutsBy, checkoutsOf } from "./checkouts";
import { hearDisputesMissed } from "./disputes-missed";
import { hearCheckout } from "./hear";
import { takeCardsInRegions } from "./in-regions";
import { actOn } from "./inbox";
import { giveBackWhatIsLeft } from "./refunds-left";
import { hearRefundsMissed } from "./refunds-missed";

const A_PAGE_WAITS_MS = 1_500;
/** More wait for the next minute. */
const AT_ONCE = 100;

/** Each minute, and at start: what a stopped process left, and what no webhook told. */
export async function lookThroughCards(container: MedusaContainer): Promise<void> {
  if (!takesCards()) return;
  await takeCardsInRegions(container);
  const events = await cardsOf(container).listCardEvents(
    { done_at: null },
    { select: ["id"], order: { created_at: "ASC" }, take: AT_ONCE },
  );
  for (const { id } of events) await actOn(container, id);
  for (const checkout of await openOnes(container)) await ask(container, checkout);
  await giveBackWhatIsLeft(container);
  await hearRefundsMissed(container);
  await hearDisputesMissed(container);
}

/** Whom Stripe was asked about longest ago comes first. */
async function openOnes(container: MedusaContainer): Promise<Checkout[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = (await db.raw(
    `select id from card_checkout where state = 'open' and deleted_at is null
      order by asked_at asc nulls first, created_at limit ?`,
    [AT_ONCE],
  )) as { rows: Array<{ id: string }> };
  return rows.length ? checkoutsBy(container, { id: rows.map(({ id }) => id) }) : [];
}

/**
 * Its buyer looks: they may have paid a moment ago, and no webhook came yet. Placing what was paid may take longer than a page is waited
 * for: then it goes on by itself, and the page looks again.
 */
export async function askAboutCards(container: MedusaContainer, purchaseId: string): Promise<void> {
  const [newest] = takesCards() ? await checkoutsOf(container, purchaseId) : [];
  if (newest?.state !== "open") return;
  const patience = new AbortController();
  const soon = pause(A_PAGE_WAITS_MS, undefined, { signal: patience.signal }).catch(() => {});
  await Promise.race([ask(container, newest).finally(() => patience.abort()), soon]);
}

async function ask(container: MedusaContainer, checkout: Checkout): Promise<void> {
  try {
    if (await hearCheckout(container, checkout)) await settleTold(container, checkout.purchase_id);
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    logger.warn(`Stripe did not say what became of purchase ${checkout.purchase_id}: ${messageOf(error)}`);
  }
}
