import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { keepFromPromotions } from "../../../selling-terms/product-rules";
import { refuseProducts } from "../../../selling-terms/refuse-products";

/** After a change: what is on display obeys the rules of its set, and strong drink is in no promotion. */
export const checkProductRulesStep = createStep(
  "check-product-rules",
  async ({ product_ids }: { product_ids: string[] }, { container }) => {
    await refuseProducts(container, product_ids);
    const barred = await keepFromPromotions(container, product_ids);
    return new StepResponse(barred, barred);
  },
  async (barred, { container }) => {
    const products = container.resolve(Modules.PRODUCT);
    for (const id of barred ?? []) await products.updateProducts(id, { discountable: true });
  },
);
