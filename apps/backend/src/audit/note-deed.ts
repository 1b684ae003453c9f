import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../clock";
import { AUDIT_MODULE, type AuditModuleService } from "../modules/audit";
import type { Actor } from "./actor";

export interface Deed {
  by: Actor;
  /** Whose shop it is about; null for what concerns no single one. */
  producer_id: string | null;
  /** A dotted name in the past tense: `order.shipped`. */
  deed: string;
  object: { type: string; id: string };
  /** Never a secret, a paper's number or a bank account: the trail cannot be cleaned. */
  details?: Record<string, unknown>;
}

/** Adds a line to the trail of who did what; nothing changes or removes it again. */
export async function noteDeed(container: MedusaContainer, deed: Deed | Deed[]): Promise<void> {
  const deeds = Array.isArray(deed) ? deed : [deed];
  if (!deeds.length) return;
  const audit: AuditModuleService = container.resolve(AUDIT_MODULE);
  const now = clock.now().getTime();
  await audit.createAuditEntries(
    deeds.map(({ by, producer_id, deed: name, object, details }, place) => ({
      // Those of one act stay in their order: a millisecond lies between them.
      at: new Date(now + place),
      actor_type: by.type,
      actor_id: by.id,
      actor_name: by.name,
      producer_id,
      deed: name,
      object_type: object.type,
      object_id: object.id,
      details: details ?? null,
    })),
  );
}
