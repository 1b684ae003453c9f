import { Module } from "@medusajs/framework/utils";
import { WishModuleService } from "./service";

export const WISH_MODULE = "wish";

export default Module(WISH_MODULE, { service: WishModuleService });

export type { WishModuleService } from "./service";
