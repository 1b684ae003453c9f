import { parsePhone, parseTaxCode } from "@market/ocop";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { ApplicationRow } from "../../joining/applications";
import { isProducerKind } from "../../modules/producer";
import { createProducerWorkflow } from "./create-producer";
import { holdPageStep } from "./steps/hold-page";
import { keepAccountStep } from "./steps/keep-account";
import { keepPapersStep } from "./steps/keep-papers";
import { makeOwnerStep } from "./steps/make-owner";
import { takeApplicationStep } from "./steps/take-application";
import { updateProducerWorkflow } from "./update-producer";

export interface ApproveApplication {
  application: ApplicationRow;
  /** As the officer read it. */
  sent_at: string;
  officer_id: string;
}

/** What an application says of a producer, as a producer has it. */
function factsIn({ application: { fields } }: ApproveApplication) {
  return {
    name: fields.name || fields.legal_name,
    legal_name: fields.legal_name,
    kind: isProducerKind(fields.kind) ? fields.kind : ("unknown" as const),
    tax_code: parseTaxCode(fields.tax_code)?.code ?? null,
    commune_code: fields.commune_code,
    old_address: fields.address,
    phone: parsePhone(fields.phone)?.e164 ?? null,
    email: fields.email,
  };
}

/** A new producer, with its place of stock, its owner and their papers. */
export const approveNewProducerWorkflow = createWorkflow(
  "approve-new-producer",
  (input: WorkflowData<ApproveApplication>) => {
    takeApplicationStep(input);
    const producer = createProducerWorkflow.runAsStep({
      input: transform({ input }, (data) => ({
        producer: { ...factsIn(data.input), status: "approved" as const, joined: true },
      })),
    });
    const owner = transform({ input, producer }, (data) => ({
      application: data.input.application,
      producer_id: data.producer.id,
    }));
    makeOwnerStep(owner);
    keepAccountStep(owner);
    keepPapersStep(owner);
    return new WorkflowResponse(transform({ producer }, (data) => ({ producer_id: data.producer.id })));
  },
);

/** Its owner changes what is known of it: other facts, perhaps another account, further papers. */
export const approveChangeWorkflow = createWorkflow(
  "approve-producer-change",
  (input: WorkflowData<ApproveApplication & { producer_id: string }>) => {
    takeApplicationStep(input);
    updateProducerWorkflow.runAsStep({
      input: transform({ input }, (data) => ({ id: data.input.producer_id, ...factsIn(data.input) })),
    });
    keepAccountStep(input);
    keepPapersStep(input);
    return new WorkflowResponse(transform({ input }, (data) => ({ producer_id: data.input.producer_id })));
  },
);

/** The page that stood already becomes its maker's own; of two who claim it one gets it. */
export const approveClaimWorkflow = createWorkflow(
  "approve-claim",
  (input: WorkflowData<ApproveApplication & { producer_id: string }>) => {
    takeApplicationStep(input);
    holdPageStep(input.producer_id);
    updateProducerWorkflow.runAsStep({
      input: transform({ input }, (data) => ({ id: data.input.producer_id, ...factsIn(data.input) })),
    });
    makeOwnerStep(input);
    keepAccountStep(input);
    keepPapersStep(input);
    return new WorkflowResponse(transform({ input }, (data) => ({ producer_id: data.input.producer_id })));
  },
);
