import { Module } from "@medusajs/framework/utils";
import { ProducerModuleService } from "./service";

export const PRODUCER_MODULE = "producer";

export default Module(PRODUCER_MODULE, { service: ProducerModuleService });

export {
  isProducerKind,
  PRODUCER_KINDS,
  PRODUCER_STATUSES,
  type ProducerKind,
  type ProducerStatus,
} from "./models/producer";
export type { ProducerModuleService } from "./service";
