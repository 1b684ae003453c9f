import { Module } from "@medusajs/framework/utils";
import { InterestModuleService } from "./service";

export const INTEREST_MODULE = "interest";

export default Module(INTEREST_MODULE, { service: InterestModuleService });
