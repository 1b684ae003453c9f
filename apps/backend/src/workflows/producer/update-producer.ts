import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { type ProducerChange, updateProducerRecordStep } from "./steps/update-producer-record";

/** Emitted after a producer changed; data `{ id }`. Its name and commune stand on every result card. */
export const PRODUCER_CHANGED = "producer.changed";

export const updateProducerWorkflow = createWorkflow(
  "update-producer",
  (input: WorkflowData<ProducerChange>) => {
    const producer = updateProducerRecordStep(input);
    emitEventStep({
      eventName: PRODUCER_CHANGED,
      data: transform({ producer }, (data) => ({ id: data.producer.id })),
    });
    return new WorkflowResponse(producer);
  },
);
