import { MedusaService } from "@medusajs/framework/utils";
import { GuestEntry } from "./models/guest-entry";

export class GuestRegisterModuleService extends MedusaService({ GuestEntry }) {}
