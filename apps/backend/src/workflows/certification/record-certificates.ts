import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createRemoteLinkStep, emitEventStep } from "@medusajs/medusa/core-flows";
import { CERTIFICATION_MODULE, type CertificateDraft } from "../../modules/certification";
import { PRODUCER_MODULE } from "../../modules/producer";
import { CERTIFICATE_CHANGED } from "./certificate-changed";
import { checkDraftsStep } from "./steps/check-drafts";
import { productsOfCertificatesStep } from "./steps/products-of-certificates";
import { readActorStep } from "./steps/read-actor";
import { recordCertificatesStep } from "./steps/record-certificates";

export interface RecordCertificatesInput {
  certificates: Array<CertificateDraft & { producer_id?: string | null; product_ids?: string[] }>;
  /** `recorded` unless they came in a spreadsheet. */
  action?: "recorded" | "imported";
  /** The admin user; left out, the system recorded them. */
  actor_id?: string | null;
  /** Officers must name rank and decision; only the demonstration's own data may leave them out. */
  strict?: boolean;
}

/** Records one certificate or many, all or none, and links them. Answers the new ids in the order given. */
export const recordCertificatesWorkflow = createWorkflow(
  "record-certificates",
  (input: WorkflowData<RecordCertificatesInput>) => {
    const actor = readActorStep(input);
    const facts = checkDraftsStep(
      transform({ input }, ({ input }) => ({
        drafts: input.certificates,
        strict: input.strict ?? true,
      })),
    );
    const ids = recordCertificatesStep(
      transform({ input, actor, facts }, ({ input, actor, facts }) => ({
        facts,
        actor,
        action: input.action ?? ("recorded" as const),
        reasons: input.certificates.map(({ validity_reason }) => validity_reason ?? null),
      })),
    );
    createRemoteLinkStep(transform({ input, ids }, ({ input, ids }) => linksOf(input, ids)));
    const changed = productsOfCertificatesStep(transform({ ids }, ({ ids }) => ({ ids })));
    emitEventStep({ eventName: CERTIFICATE_CHANGED, data: changed });
    return new WorkflowResponse(ids);
  },
);

function linksOf({ certificates }: RecordCertificatesInput, ids: string[]): LinkDefinition[] {
  return certificates.flatMap(({ producer_id, product_ids = [] }, index) => {
    const certificate = { [CERTIFICATION_MODULE]: { certificate_id: ids[index] } };
    const producer = producer_id ? [{ [PRODUCER_MODULE]: { producer_id }, ...certificate }] : [];
    return [
      ...producer,
      ...product_ids.map((product_id) => ({ [Modules.PRODUCT]: { product_id }, ...certificate })),
    ];
  });
}
