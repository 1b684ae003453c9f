import { Module } from "@medusajs/framework/utils";
import { DeskModuleService } from "./service";

export const DESK_MODULE = "desk";

export default Module(DESK_MODULE, { service: DeskModuleService });

export { LINK_PURPOSES, type LinkPurpose } from "./models/desk-link";
export { MEMBER_ROLES, type MemberRole } from "./models/producer-membership";
export type { DeskModuleService } from "./service";
