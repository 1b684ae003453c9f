import { MedusaService } from "@medusajs/framework/utils";
import { Producer } from "./models/producer";

export class ProducerModuleService extends MedusaService({ Producer }) {}
