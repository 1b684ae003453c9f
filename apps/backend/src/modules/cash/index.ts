import { Module } from "@medusajs/framework/utils";
import { CashModuleService } from "./service";

export const CASH_MODULE = "cash";

export default Module(CASH_MODULE, { service: CashModuleService });

export { CASH_HOLDERS, CASH_OUTCOMES, type CashHolder, type CashOutcome } from "./models/cash-receipt";
