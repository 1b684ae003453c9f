import { PAYOUT_BATCH_STATES } from "@market/ocop";
import { model } from "@medusajs/framework/utils";

/** Đợt chi trả: what the platform sends to its producers at once, by one file for its bank. */
export const PayoutBatch = model
  .define("payout_batch", {
    id: model.id({ prefix: "pbat" }).primaryKey(),
    /** For people: `CT26112801`. */
    number: model.text(),
    state: model.enum([...PAYOUT_BATCH_STATES]).default("draft"),
    count: model.number(),
    /** đồng */
    total: model.bigNumber(),
    /** Officers, with the names that they had. */
    made_by: model.text(),
    made_by_name: model.text(),
    made_at: model.dateTime(),
    approved_by: model.text().nullable(),
    approved_by_name: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    sent_by: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    dropped_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["number"], unique: true },
    { on: ["state", "made_at"] },
    // One at a time: what stands in it is not counted for another.
    {
      on: ["state"],
      unique: true,
      name: "IDX_payout_batch_one_draft",
      where: "state = 'draft' AND deleted_at IS NULL",
    },
  ]);
