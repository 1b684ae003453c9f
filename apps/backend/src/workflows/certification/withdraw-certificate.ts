import type { Day, WithdrawalGroundCode } from "@market/ocop";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { CERTIFICATE_CHANGED } from "./certificate-changed";
import { productsOfCertificatesStep } from "./steps/products-of-certificates";
import { readActorStep } from "./steps/read-actor";
import { withdrawCertificateStep } from "./steps/withdraw-certificate";

export interface WithdrawCertificateInput {
  id: string;
  /** The first day without stars. */
  withdrawn_on: Day;
  ground: WithdrawalGroundCode;
  /** What the authority found, in its own words. */
  reason?: string | null;
  actor_id?: string | null;
}

/** Final, but for a correction. */
export const withdrawCertificateWorkflow = createWorkflow(
  "withdraw-certificate",
  (input: WorkflowData<WithdrawCertificateInput>) => {
    const actor = readActorStep(input);
    const id = withdrawCertificateStep(
      transform({ input, actor }, ({ input, actor }) => ({
        id: input.id,
        withdrawn_on: input.withdrawn_on,
        ground: input.ground,
        reason: input.reason ?? null,
        actor,
      })),
    );
    const changed = productsOfCertificatesStep(transform({ id }, ({ id }) => ({ ids: [id] })));
    emitEventStep({ eventName: CERTIFICATE_CHANGED, data: changed });
    return new WorkflowResponse(id);
  },
);
