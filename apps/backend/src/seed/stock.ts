import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows";
import type { SeededProducer } from "./producers";
import type { Listing } from "./products";

/** Fills each producer's own place of stock with its goods, where it is not filled yet. */
export async function fillStock(
  container: MedusaContainer,
  listings: Listing[],
  producers: ReadonlyMap<string, SeededProducer>,
): Promise<void> {
  const inventory = container.resolve(Modules.INVENTORY);
  const counted = listings.filter(({ stock }) => stock !== null);
  // A variant's sku is its product's handle, and its inventory item has the same.
  const items = await inventory.listInventoryItems(
    { sku: counted.map(({ handle }) => handle) },
    { take: counted.length, select: ["id", "sku"] },
  );
  const itemOf = new Map(items.map(({ sku, id }) => [sku, id]));
  const levels = await inventory.listInventoryLevels(
    { inventory_item_id: items.map(({ id }) => id) },
    { take: counted.length, select: ["id", "inventory_item_id"] },
  );
  const filled = new Set(levels.map(({ inventory_item_id }) => inventory_item_id));
  const inventory_levels = counted.flatMap(({ handle, producer, stock }) => {
    const inventory_item_id = itemOf.get(handle);
    const location_id = producers.get(producer)?.stock_location_id;
    if (!inventory_item_id || !location_id || filled.has(inventory_item_id)) return [];
    return [{ inventory_item_id, location_id, stocked_quantity: stock ?? 0 }];
  });
  if (inventory_levels.length > 0)
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } });
}
