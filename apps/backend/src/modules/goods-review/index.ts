import { Module } from "@medusajs/framework/utils";
import { GoodsReviewModuleService } from "./service";

export const GOODS_REVIEW_MODULE = "goods_review";

export default Module(GOODS_REVIEW_MODULE, { service: GoodsReviewModuleService });

export { IMPORT_STATES, type ImportState } from "./models/goods-import";
export { REVISION_STATES, type RevisionState } from "./models/product-revision";
export type { GoodsReviewModuleService } from "./service";
