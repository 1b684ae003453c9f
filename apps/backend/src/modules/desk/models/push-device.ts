import { model } from "@medusajs/framework/utils";

/** A browser that shows alerts of a member's desks, as its push service knows it. It ends with the sign-in that it was switched on in. */
export const PushDevice = model
  .define("push_device", {
    id: model.id({ prefix: "pushd" }).primaryKey(),
    member_id: model.text(),
    session_id: model.text(),
    endpoint: model.text(),
    /** What a message is sealed with, so that its push service cannot read it. */
    p256dh: model.text(),
    auth: model.text(),
    locale: model.text().default("vi"),
  })
  .indexes([
    { on: ["endpoint"], unique: true, where: "deleted_at IS NULL" },
    { on: ["member_id"] },
    { on: ["session_id"] },
  ]);
