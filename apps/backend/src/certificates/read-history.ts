import type { MedusaContainer } from "@medusajs/framework/types";
import { CERTIFICATION_MODULE, type CertificationModuleService } from "../modules/certification";
import type { AdminCertificateEvent } from "./admin-shapes";

/** What was done to a certificate, the newest first, with the officers' names: for the office only. */
export async function readHistory(
  container: MedusaContainer,
  certificate_id: string,
): Promise<AdminCertificateEvent[]> {
  const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE);
  const events = await certification.listCertificateEvents(
    { certificate_id },
    { order: { created_at: "DESC", id: "DESC" }, take: 1_000 },
  );
  return events.map((event) => ({
    id: event.id,
    at: new Date(event.created_at).toISOString(),
    action: event.action,
    actor: event.actor_id ? { id: event.actor_id, name: event.actor_name, email: event.actor_email } : null,
    reason: event.reason,
    changes: event.changes as unknown as AdminCertificateEvent["changes"],
  }));
}
