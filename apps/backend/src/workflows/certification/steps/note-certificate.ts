import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  type Change,
  type Occasion,
} from "../../../modules/certification";
import { UNDONE } from "../undone";

export interface NoteStepInput {
  id: string;
  occasion: Occasion;
  changes: Change[];
}

/** A line of history for what is linked to a certificate; taken back by another line. */
export const noteCertificateStep = createStep(
  "note-certificate",
  async ({ id, occasion, changes }: NoteStepInput, { container }) => {
    if (changes.length === 0) return new StepResponse(undefined, undefined);
    await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .noteCertificate(id, occasion, changes);
    return new StepResponse(undefined, id);
  },
  async (id, { container }) => {
    if (!id) return;
    await container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).noteCertificate(id, UNDONE, []);
  },
);
