import type { ApprovalShown } from "@market/store-contract";
import type { ApprovalRow } from "./rows";

/** @param reader the officer who looks at it */
export function approvalShown(
  row: ApprovalRow & { producer?: string | null },
  reader: string,
): ApprovalShown {
  const { id, kind, amount, state, why, reason, order_id, asked_by_name, decided_by_name } = row;
  return {
    id,
    kind,
    amount,
    state,
    why,
    reason,
    order_id,
    object: { type: row.object_type, id: row.object_id },
    producer: row.producer ?? null,
    asked_by: asked_by_name,
    asked_at: new Date(row.asked_at).toISOString(),
    decided_by: decided_by_name,
    decided_at: row.decided_at && new Date(row.decided_at).toISOString(),
    mine: row.asked_by === reader,
  };
}
