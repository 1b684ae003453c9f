import type { ConsentKind } from "@market/store-contract";
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createCustomerStep } from "./steps/create-customer";
import { createIdentityStep } from "./steps/create-identity";
import { recordConsentsStep } from "./steps/record-consents";

export interface OpenAccount {
  name: string;
  /** Proved by a code. */
  login: string;
  locale: "vi" | "en";
  password_hash: string | null;
  consents: ConsentKind[];
}

/** A customer, what they sign in by, and what they agreed to. The record comes last: it cannot be taken back. */
export const openAccountWorkflow = createWorkflow("open-account", (input: OpenAccount) => {
  const customer_id = createCustomerStep({ name: input.name, login: input.login, locale: input.locale });
  const identity = createIdentityStep({
    customer_id,
    login: input.login,
    password_hash: input.password_hash,
  });
  recordConsentsStep({ customer_id, kinds: input.consents, locale: input.locale });
  return new WorkflowResponse(identity);
});
