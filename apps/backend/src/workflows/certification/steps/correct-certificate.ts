import { todayOf } from "@market/ocop";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../clock";
import {
  type Actor,
  applyCorrection,
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  certificateFaults,
  type StoredCertificate,
} from "../../../modules/certification";
import { refuseFields } from "../../../refusal";
import { codesTaken } from "../codes-taken";
import { type Restorable, restoreCertificate } from "./restore-certificate";

export interface CorrectStepInput {
  id: string;
  correction: Partial<StoredCertificate>;
  reason: string;
  actor: Actor | null;
}

/** The reason given for the correction also stands for a last day that is not 36 months from the decision. */
export const correctCertificateStep = createStep(
  "correct-certificate",
  async ({ id, correction, reason, actor }: CorrectStepInput, { container }) => {
    if (!reason.trim()) throw refuseFields([{ field: "reason", code: "required" }]);
    const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
    const taken = await codesTaken(certification, [{ product_code: correction.product_code ?? null }], id);
    const changes = await certification.changeCertificate(
      id,
      { action: "corrected", actor, reason },
      (current) => {
        const after = applyCorrection(current, correction);
        const faults = certificateFaults(after, { today: todayOf(clock), validity_reason: reason });
        if (after.product_code !== null && taken.has(after.product_code)) {
          faults.push({ field: "product_code", code: "taken", values: { value: after.product_code } });
        }
        if (faults.length) throw refuseFields(faults);
        return after;
      },
    );
    return new StepResponse<string, Restorable>(id, { id, changes });
  },
  restoreCertificate,
);
