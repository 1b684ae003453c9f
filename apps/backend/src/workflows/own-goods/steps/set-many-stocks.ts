import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { isBox } from "../../../gift-boxes";

export interface ManyStocks {
  location_id: string | null;
  stocks: Array<{ variant_id: string; pieces: number }>;
}

interface Link {
  variant_id: string;
  inventory_item_id: string;
  required_quantity: number;
}

/** Counts many variants anew at their producer's place of stock, in a few statements. Undone by writing back what stood there. */
export const setManyStocksStep = createStep(
  "set-many-stocks",
  async ({ location_id, stocks }: ManyStocks, { container }) => {
    if (stocks.length === 0 || !location_id) return new StepResponse(null, []);
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const inventory = container.resolve(Modules.INVENTORY);
    const { data } = await query.graph({
      entity: "product_variant_inventory_item",
      fields: ["variant_id", "inventory_item_id", "required_quantity"],
      filters: { variant_id: stocks.map(({ variant_id }) => variant_id) },
    });
    const rows = data as unknown as Link[];
    for (const { variant_id } of stocks) {
      if (isBox(rows.filter((row) => row.variant_id === variant_id)))
        throw new Error(`${variant_id} is a gift box: what lies in it is counted, it is not.`);
    }
    const items = new Map(rows.map((row) => [row.variant_id, row.inventory_item_id]));
    const levels = await inventory.listInventoryLevels(
      { inventory_item_id: [...items.values()], location_id },
      { take: null },
    );
    const stocked = new Map(levels.map((level) => [level.inventory_item_id, Number(level.stocked_quantity)]));
    const wanted = stocks.flatMap(({ variant_id, pieces }) => {
      const inventory_item_id = items.get(variant_id);
      return inventory_item_id ? [{ inventory_item_id, location_id, stocked_quantity: pieces }] : [];
    });
    const known = wanted.filter(({ inventory_item_id }) => stocked.has(inventory_item_id));
    const missing = wanted.filter(({ inventory_item_id }) => !stocked.has(inventory_item_id));
    if (known.length) await inventory.updateInventoryLevels(known);
    if (missing.length) await inventory.createInventoryLevels(missing);
    const before = wanted.map((level) => ({
      ...level,
      stocked_quantity: stocked.get(level.inventory_item_id) ?? 0,
    }));
    return new StepResponse(null, before);
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve(Modules.INVENTORY).updateInventoryLevels(before);
  },
);
