import { Module } from "@medusajs/framework/utils";
import { GuestRegisterModuleService } from "./service";

export const GUEST_REGISTER_MODULE = "guest_register";

export default Module(GUEST_REGISTER_MODULE, { service: GuestRegisterModuleService });

export type { GuestRegisterModuleService } from "./service";
