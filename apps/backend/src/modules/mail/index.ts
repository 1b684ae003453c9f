import { Module } from "@medusajs/framework/utils";
import { MailModuleService } from "./service";

export const MAIL_MODULE = "mail";

export default Module(MAIL_MODULE, { service: MailModuleService });

export { MAIL_STATES, type MailState } from "./models/mail";
export { MAIL_WAITING, type MailModuleService } from "./service";
