import type { CreateProductWorkflowInputDTO, LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  createProductsWorkflow,
  createRemoteLinkStep,
  updateProductsWorkflow,
} from "@medusajs/medusa/core-flows";
import { PRODUCER_MODULE } from "../../modules/producer";
import { readShopSettingsStep, type ShopSettings } from "../producer/steps/read-shop-settings";
import { type SellingTermsChange, writeSellingTermsStep } from "../selling-terms/steps/write-selling-terms";
import { approveRevisionStep, type RevisionApproved } from "./steps/approve-revision";
import { type StockOfVariants, stockVariantsStep } from "./steps/stock-variants";
import { type EnglishOf, writeEnglishStep } from "./steps/write-english";

export interface GoodsForShop {
  revision: RevisionApproved;
  producer_id: string;
  /** With the id that it was drafted under. */
  product: CreateProductWorkflowInputDTO & { id: string };
  stock: StockOfVariants;
  terms: SellingTermsChange;
  english: EnglishOf[];
}

/**
 * New goods that an officer approved. They are published last of all: the rules of their set, which look at producer and terms, are asked
 * then, and an error undoes everything.
 */
export const putGoodsInShopWorkflow = createWorkflow(
  "put-goods-in-shop",
  (input: WorkflowData<GoodsForShop>) => {
    const settings = readShopSettingsStep({});
    createProductsWorkflow.runAsStep({ input: transform({ input, settings }, draftOf) });
    createRemoteLinkStep(transform({ input }, linkOf));
    stockVariantsStep(input.stock);
    writeSellingTermsStep(input.terms);
    writeEnglishStep(input.english);
    const published = updateProductsWorkflow.runAsStep({
      input: transform({ input }, (data) => ({
        products: [{ id: data.input.product.id, status: "published" as const }],
      })),
    });
    approveRevisionStep(input.revision);
    return new WorkflowResponse(published);
  },
);

function draftOf({ input, settings }: { input: GoodsForShop; settings: ShopSettings }) {
  return {
    products: [
      {
        ...input.product,
        status: "draft" as const,
        shipping_profile_id: settings.shipping_profile_id,
        sales_channels: [{ id: settings.sales_channel_id }],
      },
    ],
  };
}

function linkOf({ input }: { input: GoodsForShop }): LinkDefinition[] {
  return [
    {
      [PRODUCER_MODULE]: { producer_id: input.producer_id },
      [Modules.PRODUCT]: { product_id: input.product.id },
    },
  ];
}
