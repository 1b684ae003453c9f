import type { MedusaContainer } from "@medusajs/framework/types";
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  type Change,
  takenBack,
} from "../../../modules/certification";
import { UNDONE } from "../undone";

export interface Restorable {
  id: string;
  changes: Change[];
}

/** How every change of a certificate is undone: what it changed is as it was, unless somebody changed it since; the history says so. */
export async function restoreCertificate(
  undo: Restorable | undefined,
  { container }: { container: MedusaContainer },
): Promise<void> {
  if (!undo) return;
  const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
  await certification.changeCertificate(undo.id, UNDONE, (current) => takenBack(current, undo.changes));
}
