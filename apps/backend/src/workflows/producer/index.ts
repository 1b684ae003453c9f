export { type CreateProducerInput, createProducerWorkflow } from "./create-producer";
export { openProducerLocationWorkflow, type ProducerLocationInput } from "./open-producer-location";
export type { ProducerInput } from "./producer-input";
export type { ProducerChange } from "./steps/update-producer-record";
export { PRODUCER_CHANGED, updateProducerWorkflow } from "./update-producer";
