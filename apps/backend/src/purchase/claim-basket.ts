import type { ClaimAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { takeOverHolds, visitKey } from "../booking";
import { newBasketId, PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase";
import { Refusal } from "../refusal";
import { type BasketHeld, basketHeld, isBought, type LineHeld } from "./basket-held";
import { withBasketLock } from "./basket-lock";
import { putIn, setPieces, takeOut } from "./cart-lines";
import { emptyOfAttempts } from "./earlier-attempt";
import { MOST_OF_ONE_LINE } from "./fill-basket";
import { keepPlaces } from "./keep-places";
import { type Offer, offersOf } from "./offers";

export interface Claimed {
  /** The basket that is the customer's now; not the id that was claimed, which opens nothing any more. */
  basket_id: string;
  short: ClaimAnswer["short"];
}

/**
 * A guest signed in: what they had put in becomes theirs, added to what their account's basket holds already, up to the stock.
 * Claimed a second time it answers the same basket.
 * @throws Refusal 404 for another customer's basket as for none
 */
export function claimBasket(
  container: MedusaContainer,
  basketId: string,
  customerId: string,
): Promise<Claimed> {
  // The customer's own lock first, then each basket's: signing in on two devices at once must not make two baskets.
  return withBasketLock(container, `of:${customerId}`, () =>
    withBasketLock(container, basketId, () => claim(container, basketId, customerId)),
  );
}

async function claim(container: MedusaContainer, basketId: string, customerId: string): Promise<Claimed> {
  const gone = await mergedInto(container, basketId, customerId);
  if (gone) return { basket_id: gone, short: [] };
  const guest = await basketHeld(container, basketId, customerId);
  if (guest.customer_id === customerId) return { basket_id: guest.id, short: [] };
  if (isBought(guest)) {
    throw new Refusal(409, "basket_bought", "This basket was bought already; start a new one.");
  }
  const own = await openBasketIdOf(container, customerId);
  if (!own) return { basket_id: await takeOver(container, guest, customerId), short: [] };
  return withBasketLock(container, own, async () => {
    const into = await basketHeld(container, own, customerId);
    const short = await merge(container, guest, into);
    await leave(container, guest.id, own);
    return { basket_id: own, short };
  });
}

/** The basket that follows a customer: the latest that was not bought. */
export async function openBasketIdOf(container: MedusaContainer, customerId: string): Promise<string | null> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const baskets = await purchases.listBaskets(
    { customer_id: customerId, merged_into: null },
    { select: ["id"], order: { created_at: "DESC" }, take: 50 },
  );
  const ids = baskets.map(({ id }) => id);
  const bought = await purchases.listPurchases(
    { basket_id: ids, state: ["placing", "placed"] },
    { select: ["id", "basket_id"] },
  );
  const over = new Set(bought.map(({ basket_id }) => basket_id));
  return ids.find((id) => !over.has(id)) ?? null;
}

async function mergedInto(
  container: MedusaContainer,
  basketId: string,
  customerId: string,
): Promise<string | null> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const [old] = await purchases.listBaskets({ id: basketId }, { select: ["id", "merged_into"], take: 1 });
  if (!old?.merged_into) return null;
  // Only back to whom it went: to anybody else it is no basket.
  const held = await basketHeld(container, old.merged_into, customerId);
  return held.customer_id === customerId ? held.id : null;
}

/** The goods go on under a new id: the old one may have been seen by others who used this device. */
async function takeOver(container: MedusaContainer, guest: BasketHeld, customerId: string): Promise<string> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const { region_id, sales_channel_id } = guest.place;
  const codes = guest.codes.length ? guest.codes : null;
  const { id } = await purchases.createBaskets({
    id: newBasketId(),
    region_id,
    sales_channel_id,
    customer_id: customerId,
    codes,
  });
  if (guest.carts.length) {
    // The new basket knows of no attempt to buy it.
    if (guest.purchase) {
      await emptyOfAttempts(
        container,
        guest.carts.map(({ cart_id }) => cart_id),
      );
    }
    await purchases.updateBasketCarts(guest.carts.map((cart) => ({ id: cart.id, basket_id: id })));
  }
  await takeOverHolds(container, guest.id, id);
  await leave(container, guest.id, id);
  return id;
}

async function leave(container: MedusaContainer, guestId: string, into: string): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  await purchases.updateBaskets({ id: guestId, merged_into: into });
}

async function merge(
  container: MedusaContainer,
  guest: BasketHeld,
  into: BasketHeld,
): Promise<Claimed["short"]> {
  const variants = guest.lines.map(({ variant_id }) => variant_id);
  const offers = await offersOf(container, variants, into.place, "vi");
  const short: Claimed["short"] = [];
  await takeOverHolds(container, guest.id, into.id);
  for (const line of guest.lines) {
    const there = into.lines.find((one) => isSame(one, line));
    const wanted = line.quantity + (there?.quantity ?? 0);
    const offer = offers.get(line.variant_id);
    const got = there ? Math.max(there.quantity, upTo(offer, wanted)) : upTo(offer, wanted);
    if (got < wanted) short.push({ title: line.product_title, wanted, got });
    if (there && got > there.quantity) await setPieces(container, there.id, got);
    if (there || !offer || got === 0) continue;
    const now = await basketHeld(container, into.id, into.customer_id);
    const { price_seen, visit } = line;
    await putIn(container, now, offer.seller.id, [
      { offer, quantity: got, price_seen, ...(visit ? { visit } : {}) },
    ]);
  }
  // Both may have held places of one departure. Where the sum cannot be had, the basket says so.
  await keepPlaces(container, await basketHeld(container, into.id, into.customer_id));
  const codes = [...new Set([...into.codes, ...guest.codes])];
  if (codes.length > into.codes.length) {
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
    await purchases.updateBaskets({ id: into.id, codes });
  }
  await takeOut(
    container,
    guest.lines.map(({ id }) => id),
  );
  return short;
}

function isSame(one: LineHeld, other: LineHeld): boolean {
  if (one.variant_id !== other.variant_id || !one.visit !== !other.visit) return false;
  return (
    !one.visit ||
    !other.visit ||
    visitKey(one.visit, one.variant_id) === visitKey(other.visit, other.variant_id)
  );
}

function upTo(offer: Offer | undefined, wanted: number): number {
  if (!offer) return 0;
  return Math.min(wanted, MOST_OF_ONE_LINE, offer.available ?? wanted);
}
