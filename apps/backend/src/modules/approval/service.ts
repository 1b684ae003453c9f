import { MedusaService } from "@medusajs/framework/utils";
import { Approval } from "./models/approval";

/** Deeds of officers that move money: written in SQL by `src/second-person`. */
export class ApprovalModuleService extends MedusaService({ Approval }) {}
