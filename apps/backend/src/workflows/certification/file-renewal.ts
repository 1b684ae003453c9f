import type { Day } from "@market/ocop";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { CERTIFICATE_CHANGED } from "./certificate-changed";
import { fileRenewalStep } from "./steps/file-renewal";
import { productsOfCertificatesStep } from "./steps/products-of-certificates";
import { readActorStep } from "./steps/read-actor";

export interface FileRenewalInput {
  id: string;
  filed_on: Day;
  /** Needed when it was filed outside the 180 to 120 days before the end. */
  reason?: string | null;
  actor_id?: string | null;
}

/** Notes that renewal was filed, which keeps the stars for a time after the end. */
export const fileRenewalWorkflow = createWorkflow(
  "file-certificate-renewal",
  (input: WorkflowData<FileRenewalInput>) => {
    const actor = readActorStep(input);
    const id = fileRenewalStep(
      transform({ input, actor }, ({ input, actor }) => ({
        id: input.id,
        filed_on: input.filed_on,
        reason: input.reason ?? null,
        actor,
      })),
    );
    const changed = productsOfCertificatesStep(transform({ id }, ({ id }) => ({ ids: [id] })));
    emitEventStep({ eventName: CERTIFICATE_CHANGED, data: changed });
    return new WorkflowResponse(id);
  },
);
