import { Module } from "@medusajs/framework/utils";
import { PurchaseModuleService } from "./service";

export const PURCHASE_MODULE = "purchase";

export default Module(PURCHASE_MODULE, { service: PurchaseModuleService });

export { PURCHASE_STATES, type PurchaseState } from "./models/purchase";
export { newPurchaseNumber, parsePurchaseNumber } from "./purchase-number";
export { hashKey, keyOpens, newBasketId, purchaseKey } from "./secret";
export { PURCHASES_LEFT_HALF_WAY, type PurchaseModuleService } from "./service";
