import { createWorkflow, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { endAccountStep, eraseCustomerStep, erasePartsStep, recordEndStep } from "./steps/erase";

export interface CloseAccount {
  customer_id: string;
  locale: "vi" | "en";
}

/**
 * Takes everything away that is kept about a customer, and last the way in, so that whoever is stopped half-way may ask again. Nothing
 * of it can be brought back: there is no undoing, each step may be repeated instead.
 */
export const closeAccountWorkflow = createWorkflow("close-account", (input: WorkflowData<CloseAccount>) => {
  erasePartsStep(input);
  eraseCustomerStep(input);
  recordEndStep(input);
  endAccountStep(input);
});
