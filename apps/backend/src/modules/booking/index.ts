import { Module } from "@medusajs/framework/utils";
import { BookingModuleService } from "./service";

export const BOOKING_MODULE = "booking";

export default Module(BOOKING_MODULE, { service: BookingModuleService });

export { BOOKING_STATES, type BookingState } from "./models/booking";
export { DEPARTURE_STATES, type DepartureState } from "./models/departure";
export { VISIT_SHAPES, type VisitShape } from "./models/experience";
export { RESOURCE_USES, type ResourceUse } from "./models/experience-resource";
export type { BookingModuleService } from "./service";
