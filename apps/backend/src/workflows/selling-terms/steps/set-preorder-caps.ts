import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { isBox } from "../../../gift-boxes";
import { Refusal } from "../../../refusal";

interface Input {
  product_id: string;
  preorder_caps?: Array<{ variant_id: string; pieces: number }>;
}

interface VariantRow {
  id: string;
  title: string | null;
  manage_inventory: boolean;
  allow_backorder: boolean;
  inventory_items?: Array<{ inventory_item_id: string; required_quantity: number } | null>;
  product?: { id: string; producer?: { stock_location_id: string | null } | null } | null;
}

/**
 * The harvest that is sold ahead is the stock: what is ordered ahead is reserved from it like any other goods, so that no two
 * orders can ever take the same piece. Undone by writing back the stock that was there.
 */
export const setPreorderCapsStep = createStep(
  "set-preorder-caps",
  async ({ product_id, preorder_caps = [] }: Input, { container }) => {
    if (preorder_caps.length === 0) return new StepResponse([], []);
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const inventory = container.resolve(Modules.INVENTORY);
    const { data } = await query.graph({
      entity: "variant",
      fields: [
        "id",
        "title",
        "manage_inventory",
        "allow_backorder",
        "inventory_items.inventory_item_id",
        "inventory_items.required_quantity",
        "product.id",
        "product.producer.stock_location_id",
      ],
      filters: { id: preorder_caps.map(({ variant_id }) => variant_id) },
    });
    const variants = new Map((data as unknown as VariantRow[]).map((row) => [row.id, row]));
    const before: Array<{ inventory_item_id: string; location_id: string; stocked_quantity: number }> = [];
    for (const { variant_id, pieces } of preorder_caps) {
      const variant = variants.get(variant_id);
      const field = `preorder_caps.${variant_id}`;
      if (!variant || variant.product?.id !== product_id) throw refuse(field, "unknown_variant");
      const location_id = variant.product.producer?.stock_location_id;
      const [item] = (variant.inventory_items ?? []).flatMap((one) => one ?? []);
      // It has the stock of what lies in it.
      if (isBox(variant.inventory_items)) throw refuse(field, "stock_of_a_box");
      // Without counting, nothing would hold the cap.
      if (!variant.manage_inventory || variant.allow_backorder || !item || !location_id) {
        throw refuse(field, "stock_not_counted");
      }
      const { inventory_item_id } = item;
      const [level] = await inventory.listInventoryLevels({ inventory_item_id, location_id }, { take: 1 });
      const taken = Number(level?.reserved_quantity ?? 0);
      if (pieces < taken) throw refuse(field, "fewer_than_ordered", { taken });
      const change = { inventory_item_id, location_id, stocked_quantity: pieces };
      if (level) {
        before.push({ ...change, stocked_quantity: Number(level.stocked_quantity) });
        await inventory.updateInventoryLevels([change]);
      } else {
        before.push({ ...change, stocked_quantity: 0 });
        await inventory.createInventoryLevels([change]);
      }
    }
    return new StepResponse(before, before);
  },
  async (before, { container }) => {
    if (before?.length) await container.resolve(Modules.INVENTORY).updateInventoryLevels(before);
  },
);

function refuse(field: string, code: string, values?: Record<string, number>): Refusal {
  return new Refusal(422, "invalid_fields", `The harvest sold ahead cannot be set: ${code}.`, [
    { field, code, ...(values ? { values } : {}) },
  ]);
}
