import { communeByCode, provinceByCode } from "@market/ocop/places";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { refreshCartItemsWorkflow } from "@medusajs/medusa/core-flows";
import { chooseDelivery, chooseDeliveryAgain } from "./choose-delivery";
import type { OfferedDelivery } from "./delivery";
import type { PartToPlace, PurchaseToPlace } from "./purchase-to-place";

const COUNTRY = "vn";

interface Known {
  /** Its prices changed, and the shopper agreed to the new ones. */
  reprice: boolean;
  /** What was chosen, as read under the lock that is still held. */
  justRead: OfferedDelivery | undefined;
}

/** Makes one producer's cart ready to be completed: address, prices, delivery, payment. Safe to repeat. */
export async function prepareCart(
  container: MedusaContainer,
  purchase: PurchaseToPlace,
  part: PartToPlace,
  { reprice, justRead }: Known,
): Promise<void> {
  const { cart_id } = part;
  const address = addressOf(purchase);
  // Through the module, not `updateCartWorkflow`: tax hangs on the country, which stays; and an e-mail typed by a guest must not
  // attach the order to the account of whoever owns it.
  await container.resolve(Modules.CART).updateCarts([
    {
      id: cart_id,
      // Null where none was given, which the type leaves out: an earlier attempt may have given one.
      email: purchase.contact.email as string | undefined,
      shipping_address: address,
      billing_address: address,
      metadata: {
        purchase_id: purchase.id,
        producer_id: part.producer_id,
        ...(purchase.note ? { note: purchase.note } : {}),
      },
    },
  ]);
  if (reprice) await refreshCartItemsWorkflow(container).run({ input: { cart_id, force_refresh: true } });
  if (justRead?.plain && (await isUntouched(container, cart_id))) {
    await chooseDelivery(container, cart_id, justRead);
  } else {
    await chooseDeliveryAgain(container, cart_id, part.delivery_option_id);
  }
}

/** Whoever collects gives no address; Medusa wants a country all the same. */
function addressOf({ contact, address }: PurchaseToPlace) {
  const whom = { first_name: contact.name, phone: contact.phone, country_code: COUNTRY };
  if (!address) return whom;
  const { province_code, commune_code, street } = address;
  return {
    ...whom,
    address_1: street,
    city: communeByCode(commune_code)?.name ?? commune_code,
    province: provinceByCode(province_code)?.name ?? province_code,
    metadata: { province_code, commune_code },
  };
}

interface CartRow {
  shipping_methods?: unknown[] | null;
  payment_collection?: { id: string } | null;
}

/** No earlier attempt left anything on it, and no promotion may change its price by the delivery that is chosen. */
async function isUntouched(container: MedusaContainer, cartId: string): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data }, promotions] = await Promise.all([
    query.graph({
      entity: "cart",
      fields: ["id", "shipping_methods.id", "payment_collection.id"],
      filters: { id: cartId },
    }),
    container.resolve(Modules.PROMOTION).listPromotions({ is_automatic: true }, { select: ["id"], take: 1 }),
  ]);
  const [cart] = data as unknown as CartRow[];
  return !promotions.length && !cart?.shipping_methods?.length && !cart?.payment_collection;
}
