import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { checkProductRulesStep } from "./steps/check-product-rules";
import { setPreorderCapsStep } from "./steps/set-preorder-caps";
import { type SellingTermsChange, writeSellingTermsStep } from "./steps/write-selling-terms";

export interface SetSellingTermsInput extends SellingTermsChange {
  /** Pieces of the harvest that are sold ahead, by variant: they become the stock, which nothing can oversell. */
  preorder_caps?: Array<{ variant_id: string; pieces: number }>;
}

/** When, where and to whom goods are sold. The listing hears of it from the database. */
export const setSellingTermsWorkflow = createWorkflow(
  "set-selling-terms",
  (input: WorkflowData<SetSellingTermsInput>) => {
    const terms = writeSellingTermsStep(input);
    setPreorderCapsStep(input);
    checkProductRulesStep({ product_ids: [input.product_id] });
    return new WorkflowResponse(terms);
  },
);
