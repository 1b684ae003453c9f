import { todayOf } from "@market/ocop";
import type { FieldError } from "@market/store-contract";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../clock";
import {
  CERTIFICATION_MODULE,
  type CertificateDraft,
  type CertificationModuleService,
  certificateFaults,
  completeDraft,
} from "../../../modules/certification";
import { refuseFields } from "../../../refusal";
import { codesTaken } from "../codes-taken";

export interface CheckDraftsInput {
  drafts: CertificateDraft[];
  strict?: boolean;
}

/** Completes what was typed and refuses all of it when anything is wrong, each fault by its path. */
export const checkDraftsStep = createStep(
  "check-certificate-drafts",
  async ({ drafts, strict }: CheckDraftsInput, { container }) => {
    const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
    const facts = drafts.map(completeDraft);
    const today = todayOf(clock);
    const taken = await codesTaken(certification, facts);
    const seen = new Set<string>();
    const faults = facts.flatMap((each, index): FieldError[] => {
      const code = each.product_code;
      const own = certificateFaults(each, { today, strict, validity_reason: drafts[index]?.validity_reason });
      if (code !== null && (taken.has(code) || seen.has(code))) {
        own.push({ field: "product_code", code: "taken", values: { value: code } });
      }
      if (code !== null) seen.add(code);
      return drafts.length === 1 ? own : own.map((fault) => ({ ...fault, field: `${index}.${fault.field}` }));
    });
    if (faults.length) throw refuseFields(faults);
    return new StepResponse(facts);
  },
);
