import { COMPLAINT_KINDS } from "@market/ocop";
import { model } from "@medusajs/framework/utils";

/** Khiếu nại: what somebody complained of, and what was answered when. Its clocks follow from `received_at`. */
export const Complaint = model
  .define("complaint", {
    /** A secret: whoever holds it reads the complaint. See `newComplaintId`. */
    id: model.text().primaryKey(),
    /** For people: see `newComplaintNumber`. */
    number: model.text(),
    /** The form it was sent with: sent twice, it is one complaint. */
    form_id: model.text(),
    kind: model.enum([...COMPLAINT_KINDS]),
    text: model.text(),
    order_number: model.text().nullable(),
    about: model.text().nullable(),
    name: model.text(),
    /** E.164 */
    phone: model.text().nullable(),
    email: model.text().nullable(),
    locale: model.text().default("vi"),
    received_at: model.dateTime(),
    replied_at: model.dateTime().nullable(),
    reply: model.text().nullable(),
    resolved_at: model.dateTime().nullable(),
    decision: model.text().nullable(),
    /** Its writer had their account deleted: name, contact and text go as soon as it is settled. */
    forget: model.boolean().default(false),
  })
  .indexes([
    { on: ["number"], unique: true, where: "deleted_at IS NULL" },
    { on: ["form_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["received_at"] },
    { on: ["phone"] },
    { on: ["email"] },
  ]);
