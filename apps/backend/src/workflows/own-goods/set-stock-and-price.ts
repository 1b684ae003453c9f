import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import { setPreorderCapsStep } from "../selling-terms/steps/set-preorder-caps";

export interface StockAndPrices {
  product_id: string;
  /** đồng */
  prices: Array<{ id: string; price: number }>;
  /** Pieces at the producer's; of a harvest that is sold ahead, its cap. */
  preorder_caps: Array<{ variant_id: string; pieces: number }>;
}

/** What goods cost and how many there are, all of it or nothing. The listing hears of it from the database. */
export const setStockAndPriceWorkflow = createWorkflow(
  "set-stock-and-price",
  (input: WorkflowData<StockAndPrices>) => {
    setPreorderCapsStep(input);
    when("prices-of-goods", { input }, ({ input: { prices } }) => prices.length > 0).then(() => {
      updateProductVariantsWorkflow.runAsStep({
        input: transform({ input }, (data) => ({
          product_variants: data.input.prices.map(({ id, price }) => ({
            id,
            prices: [{ currency_code: "vnd", amount: price }],
          })),
        })),
      });
    });
    return new WorkflowResponse(input.product_id);
  },
);
