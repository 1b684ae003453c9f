import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { type Sql, sqlOf } from "../booking/database";
import { clock } from "../clock";
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

const LINE = `
  insert into audit_entry (id, at, actor_type, actor_id, actor_name, producer_id, deed, object_type, object_id, details)
  values (:id, :at, :actor_type, :actor_id, :actor_name, :producer_id, :deed, :object_type, :object_id, cast(:details as jsonb))`;

/**
 * Adds a line to the trail of who did what; nothing changes or removes it again.
 * @param at the transaction in which the deed is done, so that both stand or neither; what moves money is noted so
 */
export async function noteDeed(at: MedusaContainer | Sql, deed: Deed | Deed[]): Promise<void> {
  const sql = "raw" in at ? at : sqlOf(at);
  const now = clock.now().getTime();
  for (const [place, { by, producer_id, deed: name, object, details }] of [deed].flat().entries()) {
    await sql.raw(LINE, {
      id: generateEntityId(undefined, "audit"),
      // Those of one act stay in their order: a millisecond lies between them.
      at: new Date(now + place),
      actor_type: by.type,
      actor_id: by.id,
      actor_name: by.name,
      producer_id,
      deed: name,
      object_type: object.type,
      object_id: object.id,
      details: details === undefined ? null : JSON.stringify(details),
    });
  }
}
