import { todayOf } from "@market/ocop";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../clock";
import {
  type Actor,
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  certificateFaults,
} from "../../../modules/certification";
import { Refusal, refuseFields } from "../../../refusal";
import { type Restorable, restoreCertificate } from "./restore-certificate";

export interface WithdrawStepInput {
  id: string;
  withdrawn_on: string;
  ground: string;
  reason: string | null;
  actor: Actor | null;
}

export const withdrawCertificateStep = createStep(
  "withdraw-certificate",
  async ({ id, withdrawn_on, ground, reason, actor }: WithdrawStepInput, { container }) => {
    const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
    const changes = await certification.changeCertificate(
      id,
      { action: "withdrawn", actor, reason },
      (current) => {
        if (current.withdrawn_on !== null) {
          throw new Refusal(
            409,
            "already_withdrawn",
            `This certificate was withdrawn on ${current.withdrawn_on}; a mistake in that is corrected, with a reason.`,
          );
        }
        const after = { ...current, withdrawn_on, withdrawal_ground: ground };
        const faults = certificateFaults(after, { today: todayOf(clock), validity_reason: "settled" });
        if (faults.length) throw refuseFields(faults);
        return after;
      },
    );
    return new StepResponse<string, Restorable>(id, { id, changes });
  },
  restoreCertificate,
);
