import { RETURN_REASONS, RETURN_WISHES } from "@market/ocop";
import { model } from "@medusajs/framework/utils";

export const RETURN_STATES = ["open", "replaced", "refunded", "declined", "escalated"] as const;

/** Yêu cầu trả hàng: what a buyer sends back of an order, and what was answered when. Its clocks follow from `received_at`. */
export const GoodsReturn = model
  .define("goods_return", {
    id: model.id({ prefix: "gret" }).primaryKey(),
    number: model.text(),
    /** The form it was sent with: sent twice, it is one. */
    form_id: model.text(),
    purchase_id: model.text(),
    order_id: model.text(),
    producer_id: model.text(),
    reason: model.enum([...RETURN_REASONS]),
    wish: model.enum([...RETURN_WISHES]),
    text: model.text(),
    /** `{ id, url }[]` */
    pictures: model.json(),
    /** `ReturnLine[]`, with what the pieces were worth when it was asked. */
    lines: model.json(),
    /** đồng: the most that can be given back. */
    most: model.number(),
    state: model.enum([...RETURN_STATES]).default("open"),
    received_at: model.dateTime(),
    reply: model.text().nullable(),
    replied_at: model.dateTime().nullable(),
    replied_by: model.text().nullable(),
    escalation: model.text().nullable(),
    escalated_at: model.dateTime().nullable(),
    decision: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    /** đồng that are given back. */
    refund: model.number().nullable(),
    /** Of these, what the producer gave back before an officer decided on more. */
    refund_before: model.number().nullable(),
    /** Written on the order: until then the reconciler goes on with it. */
    settled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["number"], unique: true, where: "deleted_at IS NULL" },
    { on: ["purchase_id", "form_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["order_id"] },
    { on: ["producer_id", "received_at"] },
    { on: ["state", "received_at"] },
    { on: ["refund"], where: "refund IS NOT NULL AND settled_at IS NULL AND deleted_at IS NULL" },
  ])
  .checks([{ name: "goods_return_refund", expression: "refund is null or (refund > 0 and refund <= most)" }]);
