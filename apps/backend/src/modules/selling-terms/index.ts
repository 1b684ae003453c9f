import { Module } from "@medusajs/framework/utils";
import { SellingTermsModuleService } from "./service";

export const SELLING_TERMS_MODULE = "sellingTerms";

export default Module(SELLING_TERMS_MODULE, { service: SellingTermsModuleService });

export type { SellingTermsModuleService } from "./service";
