import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cardShown } from "../card/shown";
import { refusedTooOften } from "../cash/may-pay-cash";
import { PURCHASE_MODULE, type PurchaseModuleService, purchaseKey } from "../modules/purchase";
import { isRefusal, Refusal } from "../refusal";
import { placePurchaseWorkflow } from "../workflows/purchase/place-purchase";
import { type BasketHeld, basketHeld } from "./basket-held";
import { withBasketLock } from "./basket-lock";
import { justRead } from "./just-read";
import { keepPlaces } from "./keep-places";
import { keySecret } from "./key-secret";
import { messageOf } from "./message-of";
import { isVisitsOnly, type OpenBasket, openBasket, openHeld } from "./open-basket";
import { type Choices, checkPlaceBody, type Placing } from "./place-body";
import { shopLocale } from "./place-of-sale";
import { PAYMENT_AWAITED } from "./prepaid/prepayments";
import { paymentRefusal } from "./prepaid/sessions";
import { settlePurchase } from "./settle-purchase";
import { refuseParties } from "./visit-parties";
import { refuseIfChanged } from "./what-changed";
import { writePurchase } from "./write-purchase";

export interface Placed {
  purchase_id: string;
  /** Opens the purchase; the same one each time it is asked. */
  key: string;
}

/**
 * Buys a basket: all of it or nothing. Sent twice, or twice at once, it answers the same purchase.
 * @throws Refusal 404, 409 (what changed), 422 (every field that is wrong) or 503
 */
export function placeBasket(
  container: MedusaContainer,
  basketId: string,
  body: unknown,
  customerId: string | null = null,
): Promise<Placed> {
  return withBasketLock(container, basketId, async () => {
    const held = await basketHeld(container, basketId, customerId);
    const earlier = await settledPurchaseOf(container, held);
    if (earlier) return { purchase_id: earlier, key: keyFor(container, earlier) };

    const locale = shopLocale((body as { locale?: unknown } | null)?.locale);
    // Who is signed in buys for their account, also with a basket that nobody claimed.
    const buyer = { ...held, customer_id: held.customer_id ?? customerId };
    // Places are kept while one pays; what lapsed before is taken again where it is free.
    await keepPlaces(container, held);
    const basket = await openHeld(container, buyer, locale);
    const placing = checked(basket, body);
    await refuseCash(container, buyer.customer_id, placing);
    refuseIfChanged(basket, placing);

    const purchase_id = await writePurchase(container, basket, placing);
    await place(container, basket, placing, purchase_id);
    return { purchase_id, key: keyFor(container, purchase_id) };
  });
}

/** The purchase this basket became, once what an earlier attempt left half-way is finished or undone. */
async function settledPurchaseOf(
  container: MedusaContainer,
  { purchase }: BasketHeld,
): Promise<string | null> {
  if (!purchase) return null;
  const { state } = purchase.state === "placing" ? await settlePurchase(container, purchase.id) : purchase;
  return state === "placed" ? purchase.id : null;
}

/** What a checkout of this basket may choose among. */
export function choicesOf(basket: OpenBasket): Choices {
  return basket.parts.map((part) => ({
    producer_id: part.seller.id,
    producer: part.seller.name,
    options: part.options,
    visits_only: isVisitsOnly(part),
    transfers: part.transfers,
    no_cash: part.no_cash,
    lines: part.lines.flatMap(({ id, title, offer, visit }) =>
      offer && !visit ? [{ id, title, set_no: offer.set_no, terms: offer.terms }] : [],
    ),
  }));
}

function checked(basket: OpenBasket, body: unknown): Placing {
  if (!basket.parts.length) throw new Refusal(409, "basket_empty", "There is nothing in this basket.");
  refuseParties(basket);
  const { placing, errors } = checkPlaceBody(body, choicesOf(basket));
  if (!placing) throw new Refusal(422, "fields_wrong", "Some fields are missing or wrong.", errors);
  return placing;
}

/** Who refused too many parcels at the door pays in another way; asked last, since it is asked by the telephone number. */
async function refuseCash(container: MedusaContainer, customer_id: string | null, placing: Placing) {
  if (placing.payment !== "cash_on_delivery") return;
  const fault = await refusedTooOften(container, { phone: placing.contact.phone, customer_id });
  if (fault) throw new Refusal(422, "fields_wrong", "Cash is not taken after refused parcels.", [fault]);
}

async function place(
  container: MedusaContainer,
  basket: OpenBasket,
  placing: Placing,
  purchase_id: string,
): Promise<void> {
  const just_read = justRead(
    basket,
    (_cart, producer) => placing.delivery.get(producer)?.id,
    basket.purchase === null,
  );
  try {
    await placePurchaseWorkflow(container).run({ input: { purchase_id, just_read } });
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Purchase ${purchase_id} was not placed: ${messageOf(error)}`);
    const reason = await reasonOf(container, basket.id, placing, purchase_id);
    // Not bought yet: it is paid on another page first, which the answer names.
    if (reason.code === PAYMENT_AWAITED && (await cardShown(container, purchase_id))?.pay_at) return;
    throw reason.code === "not_placed" && isRefusal(error) ? error : reason;
  }
}

/** What to tell the shopper: what changed between the check and the placing, if that is it. */
async function reasonOf(
  container: MedusaContainer,
  basketId: string,
  placing: Placing,
  purchaseId: string,
): Promise<Refusal> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const { state } = await purchases.retrievePurchase(purchaseId, { select: ["id", "state"] });
  if (state !== "failed") {
    return new Refusal(
      503,
      "placing_unfinished",
      "The purchase is still being worked on. Look again in a minute.",
    );
  }
  let reason = new Refusal(
    409,
    "not_placed",
    "The purchase could not be placed; nothing was bought. Try again.",
  );
  try {
    refuseIfChanged(await openBasket(container, basketId, placing.locale), placing);
    if (placing.payment === "prepaid") reason = (await paymentRefusal(container, purchaseId)) ?? reason;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    reason = error;
  }
  await purchases.updatePurchases({ id: purchaseId, failure: { ...reason.answer } });
  return reason;
}

function keyFor(container: MedusaContainer, purchaseId: string): string {
  return purchaseKey(purchaseId, keySecret(container));
}
