import { todayOf } from "@market/ocop";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../clock";
import {
  type Actor,
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  certificateFaults,
  renewalFaults,
} from "../../../modules/certification";
import { Refusal, refuseFields } from "../../../refusal";
import { type Restorable, restoreCertificate } from "./restore-certificate";

export interface RenewalStepInput {
  id: string;
  filed_on: string;
  reason: string | null;
  actor: Actor | null;
}

export const fileRenewalStep = createStep(
  "file-certificate-renewal",
  async ({ id, filed_on, reason, actor }: RenewalStepInput, { container }) => {
    const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
    const changes = await certification.changeCertificate(
      id,
      { action: "renewal_filed", actor, reason },
      (current) => {
        if (current.withdrawn_on !== null) {
          throw new Refusal(409, "already_withdrawn", "A withdrawn certificate cannot be renewed.");
        }
        const after = { ...current, renewal_filed_on: filed_on };
        const faults = [
          // The last day was settled when it was recorded; it is not this step's to question.
          ...certificateFaults(after, { today: todayOf(clock), validity_reason: "settled" }),
          ...renewalFaults(current, filed_on, reason),
        ];
        if (faults.length) throw refuseFields(faults);
        return after;
      },
    );
    return new StepResponse<string, Restorable>(id, { id, changes });
  },
  restoreCertificate,
);
