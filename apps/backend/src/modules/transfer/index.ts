import { Module } from "@medusajs/framework/utils";
import { TransferModuleService } from "./service";

export const TRANSFER_MODULE = "transfer";

export default Module(TRANSFER_MODULE, { service: TransferModuleService });
