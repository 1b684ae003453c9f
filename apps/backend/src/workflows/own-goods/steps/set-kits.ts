import type { LinkDefinition, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

type Items = Array<{ inventory_item_id: string; required_quantity: number }>;

/** What one gift box takes of the stock. */
export interface KitOf {
  variant_id: string;
  items: Items;
}

/** What lies in gift boxes that the shop has, whole. Undone by putting back what lay in them. */
export const setKitsStep = createStep(
  "set-kits-of-gift-boxes",
  async (kits: KitOf[], { container }) => {
    const before: KitOf[] = [];
    for (const { variant_id, items } of kits) {
      const now = await itemsOf(container, variant_id);
      before.push({ variant_id, items: now });
      await exchange(container, variant_id, now, items);
    }
    return new StepResponse(null, before);
  },
  async (before, { container }) => {
    for (const { variant_id, items } of before ?? [])
      await exchange(container, variant_id, await itemsOf(container, variant_id), items);
  },
);

async function itemsOf(container: MedusaContainer, variant_id: string): Promise<Items> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_inventory_item",
    fields: ["inventory_item_id", "required_quantity"],
    filters: { variant_id },
  });
  return data as unknown as Items;
}

async function exchange(container: MedusaContainer, variant_id: string, before: Items, after: Items) {
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const linkTo = ({ inventory_item_id, required_quantity }: Items[number]): LinkDefinition => ({
    [Modules.PRODUCT]: { variant_id },
    [Modules.INVENTORY]: { inventory_item_id },
    data: { required_quantity },
  });
  const changed = (one: Items[number], others: Items) =>
    !others.some(
      (other) =>
        other.inventory_item_id === one.inventory_item_id &&
        Number(other.required_quantity) === Number(one.required_quantity),
    );
  const gone = before.filter((one) => changed(one, after));
  const come = after.filter((one) => changed(one, before));
  if (gone.length) await link.dismiss(gone.map(({ inventory_item_id }) => unlinked(inventory_item_id)));
  if (come.length) await link.create(come.map(linkTo));

  function unlinked(inventory_item_id: string): LinkDefinition {
    return { [Modules.PRODUCT]: { variant_id }, [Modules.INVENTORY]: { inventory_item_id } };
  }
}
