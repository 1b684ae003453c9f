import { Module } from "@medusajs/framework/utils";
import { ConsentModuleService } from "./service";

export const CONSENT_MODULE = "consent";

export default Module(CONSENT_MODULE, { service: ConsentModuleService });

export { CONSENT_KINDS, CONSENT_SOURCES } from "./models/consent-event";
export type { ConsentModuleService } from "./service";
