import { Module } from "@medusajs/framework/utils";
import { ReviewModuleService } from "./service";

export const REVIEW_MODULE = "review";

export default Module(REVIEW_MODULE, { service: ReviewModuleService });

export { POST_STATES, type PostState } from "./models/review";
export { REPORT_REASONS } from "./models/review-report";
export type { ReviewModuleService } from "./service";
