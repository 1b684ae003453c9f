import { Module } from "@medusajs/framework/utils";
import { CertificationModuleService } from "./service";

export const CERTIFICATION_MODULE = "certification";

export default Module(CERTIFICATION_MODULE, { service: CertificationModuleService });

export {
  CERTIFICATE_FIELDS,
  type CertificateDraft,
  type Change,
  factsOf,
  type StoredCertificate,
  takenBack,
} from "./certificate-facts";
export { certificateFaults, renewalFaults } from "./certificate-rules";
export { applyCorrection, completeDraft, levelOf, normalizeProductCode } from "./complete-draft";
export { CERTIFICATE_ACTIONS, type CertificateAction } from "./models/certificate-event";
export type { Actor, CertificationModuleService, Occasion } from "./service";
