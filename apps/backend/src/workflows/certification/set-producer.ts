import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep, dismissRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import { PRODUCER_MODULE } from "../../modules/producer";
import { CERTIFICATE_CHANGED } from "./certificate-changed";
import { noteCertificateStep } from "./steps/note-certificate";
import { planProducerLinkStep, type SetProducerInput } from "./steps/plan-producer-link";
import { productsOfCertificatesStep } from "./steps/products-of-certificates";
import { readActorStep } from "./steps/read-actor";

export type { SetProducerInput };

/** Says which producer of the marketplace holds a certificate, or that none does. */
export const setCertificateProducerWorkflow = createWorkflow(
  "set-certificate-producer",
  (input: WorkflowData<SetProducerInput>) => {
    const actor = readActorStep(input);
    const plan = planProducerLinkStep(input);
    noteCertificateStep(
      transform({ input, actor, plan }, ({ input, actor, plan }) => ({
        id: input.id,
        occasion: { action: "producer_changed" as const, actor },
        changes: plan.changes,
      })),
    );
    dismissRemoteLinkStep(transform({ input, plan }, ({ input, plan }) => linksOf(input.id, plan.remove)));
    createRemoteLinkStep(transform({ input, plan }, ({ input, plan }) => linksOf(input.id, plan.add)));
    const changed = productsOfCertificatesStep(transform({ input }, ({ input }) => ({ ids: [input.id] })));
    emitEventStep({ eventName: CERTIFICATE_CHANGED, data: changed });
    return new WorkflowResponse(changed);
  },
);

function linksOf(certificate_id: string, producers: string[]) {
  return producers.map((producer_id) => ({
    [PRODUCER_MODULE]: { producer_id },
    [CERTIFICATION_MODULE]: { certificate_id },
  }));
}
