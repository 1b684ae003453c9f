import { MedusaService } from "@medusajs/framework/utils";
import { SellingTerms } from "./models/selling-terms";

export class SellingTermsModuleService extends MedusaService({ SellingTerms }) {}
