import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type OwnDeliveryInput, setOwnDeliveryStep } from "./steps/set-own-delivery";

export type { OwnDeliveryInput };

/** A producer that brings its goods itself: for how much, and where to. */
export const setOwnDeliveryWorkflow = createWorkflow(
  "set-own-delivery",
  (input: WorkflowData<OwnDeliveryInput>) => new WorkflowResponse(setOwnDeliveryStep(input)),
);
