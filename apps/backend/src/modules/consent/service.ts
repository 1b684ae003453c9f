import { MedusaService } from "@medusajs/framework/utils";
import { ConsentEvent } from "./models/consent-event";

export class ConsentModuleService extends MedusaService({ ConsentEvent }) {}
