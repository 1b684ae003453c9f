import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase";
import type { AccountPart } from "./part";

interface Carts {
  basket_id: string;
  cart_ids: string[];
}

/** Baskets that were not bought; those that were belong to their purchase. */
async function unboughtOf(container: MedusaContainer, customerId: string): Promise<Carts[]> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
  const baskets = await purchases.listBaskets({ customer_id: customerId }, { relations: ["carts"] });
  const bought = await purchases.listPurchases(
    { basket_id: baskets.map(({ id }) => id), state: ["placing", "placed"] },
    { select: ["basket_id"] },
  );
  const over = new Set(bought.map(({ basket_id }) => basket_id));
  return baskets
    .filter(({ id }) => !over.has(id))
    .map(({ id, carts }) => ({ basket_id: id, cart_ids: carts.map(({ cart_id }) => cart_id) }));
}

/** What lies in the basket and was not bought. */
export const baskets: AccountPart = {
  name: "basket",
  read: async (container, customerId) => {
    const ids = (await unboughtOf(container, customerId)).flatMap(({ cart_ids }) => cart_ids);
    if (!ids.length) return [];
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "cart",
      fields: ["items.product_title", "items.variant_title", "items.quantity", "items.unit_price"],
      filters: { id: ids },
    });
    return data
      .flatMap(({ items }) => items ?? [])
      .map((line) => ({
        title: line?.product_title,
        variant: line?.variant_title,
        quantity: line?.quantity,
        unit_price: line?.unit_price,
      }));
  },
  erase: async (container, customerId) => {
    const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
    const unbought = await unboughtOf(container, customerId);
    const cartIds = unbought.flatMap(({ cart_ids }) => cart_ids);
    if (cartIds.length) await container.resolve(Modules.CART).deleteCarts(cartIds);
    for (const { basket_id } of unbought) {
      const carts = await purchases.listBasketCarts({ basket_id }, { select: ["id"] });
      await purchases.deleteBasketCarts(carts.map(({ id }) => id));
    }
    await purchases.deleteBaskets(unbought.map(({ basket_id }) => basket_id));
  },
};
