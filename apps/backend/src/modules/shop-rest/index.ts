import { Module } from "@medusajs/framework/utils";
import { ShopRestModuleService } from "./service";

export const SHOP_REST_MODULE = "shop_rest";

export default Module(SHOP_REST_MODULE, { service: ShopRestModuleService });

export type { ShopRestModuleService } from "./service";
