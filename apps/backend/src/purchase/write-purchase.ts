import type { BoxPart } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import {
  hashKey,
  newPurchaseNumber,
  PURCHASE_MODULE,
  type PurchaseModuleService,
  purchaseKey,
} from "../modules/purchase";
import { agreedDiscounts } from "./agreed-discounts";
import { keySecret } from "./key-secret";
import { type CartLine, isVisitsOnly, type OpenBasket } from "./open-basket";
import type { Placing } from "./place-body";

/** Of 887 million numbers one is taken now and then. */
const TRIES = 5;

/**
 * Writes down, before anything is bought, all it takes to buy it. A basket has one purchase: after a failed attempt the same one is
 * taken up again.
 * @returns the purchase's id
 */
export async function writePurchase(
  container: MedusaContainer,
  basket: OpenBasket,
  placing: Placing,
): Promise<string> {
  const parts = basket.parts.map(({ seller, cart_id, lines }, place) => {
    const option = placing.delivery.get(seller.id) ?? null;
    if (!option && !isVisitsOnly({ lines })) throw new Error(`No delivery was chosen for ${seller.id}.`);
    return {
      place,
      producer_id: seller.id,
      cart_id,
      delivery_kind: option?.kind ?? null,
      delivery_option_id: option?.id ?? null,
      pickup_address: option?.pickup_address ?? null,
      gift_message: placing.gift_messages.get(seller.id) ?? null,
      harvests: harvestsOf(lines),
      boxes: boxesOf(lines) as Record<string, unknown> | null,
    };
  });
  const said = {
    ...whatWasSaid(placing),
    customer_id: basket.customer_id,
    discounts: agreedDiscounts(basket, placing.delivery) as Record<string, unknown> | null,
  };
  const old = basket.purchase?.id;
  if (!old) return newPurchase(container, { ...said, basket_id: basket.id, parts });
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const before = await purchases.listPurchaseParts({ purchase_id: old }, { select: ["id"] });
  if (before.length) await purchases.deletePurchaseParts(before.map(({ id }) => id));
  await purchases.createPurchaseParts(parts.map((part) => ({ ...part, purchase_id: old })));
  await purchases.updatePurchases({ id: old, ...said, state: "placing", undoing: false, failure: null });
  return old;
}

/** Which goods are ordered ahead, and for which harvest: told again on the order, whatever becomes of the terms. */
function harvestsOf(lines: readonly CartLine[]): Record<string, string> | null {
  const ahead = lines.flatMap(({ variant_id, offer }): Array<[string, string]> => {
    const sale = offer?.terms.sale;
    return sale?.kind === "preorder" ? [[variant_id, sale.harvest_on]] : [];
  });
  return ahead.length ? Object.fromEntries(ahead) : null;
}

/** What lies in each gift box: told again on the order and packed by it, whatever lies in such boxes later. */
function boxesOf(lines: readonly CartLine[]): Record<string, BoxPart[]> | null {
  const boxes = lines.flatMap(({ variant_id, offer }): Array<[string, BoxPart[]]> => {
    if (!offer?.parts) return [];
    const parts = offer.parts.map(({ title_vi, title_en, sku, pieces }) => {
      return { title: title_vi, title_en, sku, pieces };
    });
    return [[variant_id, parts]];
  });
  return boxes.length ? Object.fromEntries(boxes) : null;
}

type NewPurchase = ReturnType<typeof whatWasSaid> & { basket_id: string; parts: object[] };

/** With its parts in one transaction, so that a purchase without them is never found in *placing*. */
async function newPurchase(container: MedusaContainer, said: NewPurchase): Promise<string> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const id = generateEntityId(undefined, "purch");
  const key_hash = hashKey(purchaseKey(id, keySecret(container)));
  for (let attempt = 1; ; attempt += 1) {
    try {
      const number = newPurchaseNumber();
      await purchases.createPurchases({ ...said, id, number, key_hash, state: "placing" } as never);
      return id;
    } catch (error) {
      const taken = error instanceof Error && error.message.includes("number");
      if (!taken || attempt >= TRIES) throw error;
    }
  }
}

function whatWasSaid({ locale, contact, address, payment, note, invoice, expected_total }: Placing) {
  return {
    locale,
    contact_name: contact.name,
    contact_phone: contact.phone,
    contact_email: contact.email,
    province_code: address?.province_code ?? null,
    commune_code: address?.commune_code ?? null,
    street: address?.street ?? null,
    payment_method: payment,
    note,
    // A model of JSON takes plain records only.
    invoice: invoice && { ...invoice },
    agreed_total: expected_total,
  };
}
