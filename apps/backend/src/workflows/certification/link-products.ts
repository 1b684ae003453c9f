import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep, dismissRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows";
import { CERTIFICATION_MODULE } from "../../modules/certification";
import { CERTIFICATE_CHANGED } from "./certificate-changed";
import { noteCertificateStep } from "./steps/note-certificate";
import { type LinkProductsInput, planProductLinksStep } from "./steps/plan-product-links";
import { productsOfCertificatesStep } from "./steps/products-of-certificates";
import { readActorStep } from "./steps/read-actor";

export type { LinkProductsInput };

/** Says which listings are sold under a certificate; they show its stars from then on, or no longer. */
export const linkCertificateProductsWorkflow = createWorkflow(
  "link-certificate-products",
  (input: WorkflowData<LinkProductsInput>) => {
    const actor = readActorStep(input);
    const plan = planProductLinksStep(input);
    noteCertificateStep(
      transform({ input, actor, plan }, ({ input, actor, plan }) => ({
        id: input.id,
        occasion: { action: "products_changed" as const, actor },
        changes: plan.changes,
      })),
    );
    createRemoteLinkStep(transform({ input, plan }, ({ input, plan }) => linksOf(input.id, plan.added)));
    dismissRemoteLinkStep(transform({ input, plan }, ({ input, plan }) => linksOf(input.id, plan.removed)));
    const changed = productsOfCertificatesStep(
      transform({ input, plan }, ({ input, plan }) => ({ ids: [input.id], also: plan.removed })),
    );
    emitEventStep({ eventName: CERTIFICATE_CHANGED, data: changed });
    return new WorkflowResponse(changed);
  },
);

function linksOf(certificate_id: string, products: string[]) {
  return products.map((product_id) => ({
    [Modules.PRODUCT]: { product_id },
    [CERTIFICATION_MODULE]: { certificate_id },
  }));
}
