import { MedusaService } from "@medusajs/framework/utils";
import { Complaint } from "./models/complaint";

export class ComplaintModuleService extends MedusaService({ Complaint }) {}
