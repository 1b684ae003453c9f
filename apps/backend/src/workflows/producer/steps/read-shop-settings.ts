import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export interface ShopSettings {
  sales_channel_id: string;
  shipping_profile_id: string;
}

/** The shop's one sales channel and the goods' one shipping profile, where they are not given. */
export const readShopSettingsStep = createStep(
  "read-shop-settings",
  async (given: Partial<ShopSettings>, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data: stores } = await query.graph({ entity: "store", fields: ["default_sales_channel_id"] });
    const { data: profiles } = await query.graph({
      entity: "shipping_profile",
      fields: ["id"],
      filters: { type: "default" },
    });
    const sales_channel_id = given.sales_channel_id ?? stores[0]?.default_sales_channel_id;
    const shipping_profile_id = given.shipping_profile_id ?? profiles[0]?.id;
    if (!sales_channel_id || !shipping_profile_id) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The shop has no default sales channel or no default shipping profile: set them up (or run the seed) first.",
      );
    }
    return new StepResponse<ShopSettings>({ sales_channel_id, shipping_profile_id });
  },
);
