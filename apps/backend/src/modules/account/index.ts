import { Module } from "@medusajs/framework/utils";
import { AccountModuleService } from "./service";

export const ACCOUNT_MODULE = "account";

export default Module(ACCOUNT_MODULE, { service: AccountModuleService });

export { CODE_PURPOSES, type CodePurpose } from "./models/one-time-code";
export { hashCode, newChallenge, newCode } from "./secrets";
export { type AccountModuleService, MOST_TRIES, type StoredCode } from "./service";
