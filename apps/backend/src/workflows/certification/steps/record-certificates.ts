import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  type Actor,
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  type StoredCertificate,
} from "../../../modules/certification";
import { UNDONE } from "../undone";

export interface RecordStepInput {
  facts: StoredCertificate[];
  action: "recorded" | "imported";
  actor: Actor | null;
  reasons: Array<string | null>;
}

/** All in one transaction. Undone by taking them out of the register; the history keeps that it happened. */
export const recordCertificatesStep = createStep(
  "record-certificates",
  async ({ facts, action, actor, reasons }: RecordStepInput, { container }) => {
    const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
    const ids = await certification.recordCertificates(facts, { action, actor }, reasons);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
    for (const id of ids) await certification.noteCertificate(id, UNDONE, []);
    await certification.softDeleteCertificates(ids);
  },
);
