import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export interface StockOfVariants {
  location_id: string;
  variants: Array<{ id: string; stock: number }>;
}

/** The first count of new variants at their producer's place of stock. Undone by taking it away. */
export const stockVariantsStep = createStep(
  "stock-new-variants",
  async ({ location_id, variants }: StockOfVariants, { container }) => {
    if (variants.length === 0) return new StepResponse([], []);
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "product_variant_inventory_item",
      fields: ["variant_id", "inventory_item_id"],
      filters: { variant_id: variants.map(({ id }) => id) },
    });
    const items = new Map(
      (data as unknown as Array<{ variant_id: string; inventory_item_id: string }>).map((row) => [
        row.variant_id,
        row.inventory_item_id,
      ]),
    );
    const levels = await container.resolve(Modules.INVENTORY).createInventoryLevels(
      variants.map(({ id, stock }) => ({
        inventory_item_id: items.get(id) ?? "",
        location_id,
        stocked_quantity: stock,
      })),
    );
    const ids = levels.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(Modules.INVENTORY).deleteInventoryLevels(ids);
  },
);
