import type { MedusaContainer } from "@medusajs/framework/types";
import {
  hashKey,
  newPurchaseNumber,
  PURCHASE_MODULE,
  type PurchaseModuleService,
  purchaseKey,
} from "../modules/purchase";
import { keySecret } from "./key-secret";
import type { OpenBasket } from "./open-basket";
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
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const id = basket.purchase?.id ?? (await newPurchase(container, basket.id, placing));
  const [old] = await purchases.listPurchases({ id }, { relations: ["parts"], take: 1 });
  if (old?.parts.length) await purchases.deletePurchaseParts(old.parts.map((part) => part.id));
  await purchases.createPurchaseParts(
    basket.parts.map(({ seller, cart_id }, place) => {
      const option = placing.delivery.get(seller.id);
      if (!option) throw new Error(`No delivery was chosen for ${seller.id}.`);
      return {
        purchase_id: id,
        place,
        producer_id: seller.id,
        cart_id,
        delivery_kind: option.kind,
        delivery_option_id: option.id,
        pickup_address: option.pickup_address,
      };
    }),
  );
  await purchases.updatePurchases({
    id,
    ...whatWasSaid(placing),
    state: "placing",
    undoing: false,
    failure: null,
  });
  return id;
}

/** Begins as *failed*, so that a purchase without its parts is never found in *placing*. */
async function newPurchase(container: MedusaContainer, basket_id: string, placing: Placing): Promise<string> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { id } = await purchases.createPurchases({
        ...whatWasSaid(placing),
        number: newPurchaseNumber(),
        basket_id,
        state: "failed",
        key_hash: "",
      });
      await purchases.updatePurchases({ id, key_hash: hashKey(purchaseKey(id, keySecret(container))) });
      return id;
    } catch (error) {
      const taken = error instanceof Error && error.message.includes("number");
      if (!taken || attempt >= TRIES) throw error;
    }
  }
}

function whatWasSaid({ locale, contact, address, payment, note, expected_total }: Placing) {
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
    agreed_total: expected_total,
  };
}
