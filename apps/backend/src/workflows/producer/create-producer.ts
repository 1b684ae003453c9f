import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { openProducerLocationWorkflow, type ProducerLocationInput } from "./open-producer-location";
import type { ProducerInput } from "./producer-input";
import { createProducerRecordStep } from "./steps/create-producer-record";
import { updateProducerRecordStep } from "./steps/update-producer-record";

export interface CreateProducerInput {
  producer: ProducerInput;
  location?: Omit<ProducerLocationInput, "name">;
}

/** A producer with its place of stock and its two ways of delivery, ready to sell. */
export const createProducerWorkflow = createWorkflow(
  "create-producer",
  (input: WorkflowData<CreateProducerInput>) => {
    const record = createProducerRecordStep(input.producer);
    const place = openProducerLocationWorkflow.runAsStep({
      input: transform({ input }, (data) => ({ ...data.input.location, name: data.input.producer.name })),
    });
    const producer = updateProducerRecordStep(
      transform({ record, place }, (data) => ({ id: data.record.id, ...data.place })),
    );
    return new WorkflowResponse(producer);
  },
);
