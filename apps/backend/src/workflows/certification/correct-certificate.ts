import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { StoredCertificate } from "../../modules/certification";
import { CERTIFICATE_CHANGED } from "./certificate-changed";
import { correctCertificateStep } from "./steps/correct-certificate";
import { productsOfCertificatesStep } from "./steps/products-of-certificates";
import { readActorStep } from "./steps/read-actor";

export interface CorrectCertificateInput {
  id: string;
  /** Only what was wrong; `withdrawn_on` and `withdrawal_ground` set to null take a withdrawal back. */
  correction: Partial<StoredCertificate>;
  reason: string;
  actor_id?: string | null;
}

export const correctCertificateWorkflow = createWorkflow(
  "correct-certificate",
  (input: WorkflowData<CorrectCertificateInput>) => {
    const actor = readActorStep(input);
    const id = correctCertificateStep(
      transform({ input, actor }, ({ input, actor }) => ({ ...input, actor })),
    );
    const changed = productsOfCertificatesStep(transform({ id }, ({ id }) => ({ ids: [id] })));
    emitEventStep({ eventName: CERTIFICATE_CHANGED, data: changed });
    return new WorkflowResponse(id);
  },
);
