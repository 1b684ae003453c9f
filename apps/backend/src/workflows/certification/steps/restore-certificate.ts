import type { MedusaContainer } from "@medusajs/framework/types";
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  type StoredCertificate,
} from "../../../modules/certification";
import { UNDONE } from "../undone";

export interface Restorable {
  id: string;
  before: StoredCertificate;
}

/** How every change of a certificate is undone: what stood there stands again, and the history says so. */
export async function restoreCertificate(
  undo: Restorable | undefined,
  { container }: { container: MedusaContainer },
): Promise<void> {
  if (!undo) return;
  const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
  await certification.changeCertificate(undo.id, UNDONE, () => undo.before);
}
