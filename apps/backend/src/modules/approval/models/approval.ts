import { model } from "@medusajs/framework/utils";

/**
 * `alone`: not above the set amount, one officer did it; `failed`: it did not come about; `asked`: waits for a second person; `agreed`: that
 * person said yes, and it is being done; `done`; `refused`; `stale`: what it was about had changed, so it was not done.
 */
export const APPROVAL_STATES = ["alone", "failed", "asked", "agreed", "done", "refused", "stale"] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];

/** A deed of an officer that moves money, written down before it is done. */
export const Approval = model
  .define("approval", {
    id: model.id({ prefix: "appr" }).primaryKey(),
    /** Which deed, such as `payment.refund`. */
    kind: model.text(),
    object_type: model.text(),
    object_id: model.text(),
    order_id: model.text().nullable(),
    producer_id: model.text().nullable(),
    /** đồng that it moves */
    amount: model.bigNumber(),
    /** What it is done with, as it was sent. */
    input: model.json(),
    /** How the thing stood when it was asked: where it stands otherwise later, it is not done. */
    seen: model.text(),
    why: model.text().nullable(),
    asked_by: model.text(),
    asked_by_name: model.text(),
    asked_at: model.dateTime(),
    state: model.enum([...APPROVAL_STATES]),
    decided_by: model.text().nullable(),
    decided_by_name: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    /** Why not. */
    reason: model.text().nullable(),
    done_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      on: ["kind", "object_type", "object_id"],
      unique: true,
      where: "state IN ('asked', 'agreed') AND deleted_at IS NULL",
    },
    { on: ["object_type", "object_id", "asked_at"] },
    { on: ["state", "asked_at"] },
  ]);
