import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import type { AxiosInstance } from "axios";
import { aProducer, aProductOf, aShop, aShopper } from "../../testing";

/** A shop with a fisher's sauce and a baker's cakes, and someone who wants to buy. */
export async function aMarket(container: MedusaContainer, api: AxiosInstance, stock = 5) {
  const shop = await aShop(container);
  const fisher = await aProducer(container, shop, { name: "Nước mắm Cát Hải" });
  const baker = await aProducer(container, shop, { name: "Bánh đa Kinh Giao" });
  const sauce = await aProductOf(container, shop, fisher, { title: "Nước mắm", price: 85_000, stock });
  const cake = await aProductOf(container, shop, baker, { title: "Bánh đa", price: 33_333, stock });
  return { container, shop, fisher, baker, sauce, cake, shopper: aShopper(api, shop) };
}

/** One market for a whole suite, which every test finds as it was made: setting it up takes longer than most of what is tested. */
export function aMarketForAll(getContainer: () => MedusaContainer, api: AxiosInstance, stock?: number) {
  let market: Awaited<ReturnType<typeof aMarket>>;
  beforeAll(async () => {
    market = await aMarket(getContainer(), api, stock);
  });
  return () => market;
}

type Goods = { inventory_item_id: string };
type Producer = { stock_location_id: string | null };

/** Pieces promised to someone. */
export async function promised(container: MedusaContainer, goods: Goods): Promise<number> {
  const levels = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id: goods.inventory_item_id });
  return levels.reduce((sum, level) => sum + Number(level.reserved_quantity), 0);
}

/** Somebody else takes pieces, past the shop. */
export async function takeAway(
  container: MedusaContainer,
  goods: Goods,
  producer: Producer,
  quantity: number,
) {
  await container.resolve(Modules.INVENTORY).createReservationItems([
    {
      inventory_item_id: goods.inventory_item_id,
      location_id: producer.stock_location_id ?? "",
      quantity,
    },
  ]);
}

type OrderSeen = { id: string; status: string; producer: { id: string } };

export async function ordersIn(container: MedusaContainer): Promise<OrderSeen[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "status",
      "total",
      "producer.id",
      "purchase.id",
      "payment_collections.payment_sessions.status",
    ],
  });
  return data as unknown as OrderSeen[];
}

/** Orders that somebody will pack. */
export async function standing(container: MedusaContainer): Promise<number> {
  return (await ordersIn(container)).filter(({ status }) => status !== "canceled").length;
}

export async function setPrice(container: MedusaContainer, variantId: string, amount: number): Promise<void> {
  await updateProductVariantsWorkflow(container).run({
    input: { product_variants: [{ id: variantId, prices: [{ currency_code: "vnd", amount }] }] },
  });
}
