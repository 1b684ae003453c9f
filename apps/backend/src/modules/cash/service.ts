import { MedusaService } from "@medusajs/framework/utils";
import { CashReceipt } from "./models/cash-receipt";

/** What was collected in cash: written in SQL by `src/cash`, under the order's lock. */
export class CashModuleService extends MedusaService({ CashReceipt }) {}
