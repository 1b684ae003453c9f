import type {
  CreateProductVariantWorkflowInputDTO,
  UpdateProductVariantWorkflowInputDTO,
  UpdateProductWorkflowInputDTO,
} from "@medusajs/framework/types";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows";
import { type SellingTermsChange, writeSellingTermsStep } from "../selling-terms/steps/write-selling-terms";
import { approveRevisionStep, type RevisionApproved } from "./steps/approve-revision";
import { type KitOf, setKitsStep } from "./steps/set-kits";
import { type StockOfVariants, stockVariantsStep } from "./steps/stock-variants";
import { type EnglishOf, writeEnglishStep } from "./steps/write-english";

export interface RevisionToApply {
  revision: RevisionApproved;
  product: UpdateProductWorkflowInputDTO & { id: string };
  variants: {
    made: CreateProductVariantWorkflowInputDTO[];
    changed: Array<UpdateProductVariantWorkflowInputDTO & { id: string }>;
    gone: string[];
  };
  stock: StockOfVariants;
  /** What lies in gift boxes that the shop has. */
  kits: KitOf[];
  terms: SellingTermsChange;
  english: EnglishOf[];
}

/**
 * A change of goods in the shop that an officer approved. The product itself comes last: with it the rules of its set are asked, and an
 * error undoes the rest.
 */
export const applyRevisionWorkflow = createWorkflow(
  "apply-product-revision",
  (input: WorkflowData<RevisionToApply>) => {
    writeSellingTermsStep(input.terms);
    when("new-variants", { input }, ({ input: { variants } }) => variants.made.length > 0).then(() => {
      createProductVariantsWorkflow.runAsStep({
        input: transform({ input }, (data) => ({ product_variants: data.input.variants.made })),
      });
    });
    stockVariantsStep(input.stock);
    setKitsStep(input.kits);
    when("changed-variants", { input }, ({ input: { variants } }) => variants.changed.length > 0).then(() => {
      updateProductVariantsWorkflow.runAsStep({
        input: transform({ input }, (data) => ({ product_variants: data.input.variants.changed })),
      });
    });
    when("removed-variants", { input }, ({ input: { variants } }) => variants.gone.length > 0).then(() => {
      deleteProductVariantsWorkflow.runAsStep({
        input: transform({ input }, (data) => ({ ids: data.input.variants.gone })),
      });
    });
    writeEnglishStep(input.english);
    const updated = updateProductsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({ products: [data.input.product] })),
    });
    approveRevisionStep(input.revision);
    return new WorkflowResponse(updated);
  },
);
