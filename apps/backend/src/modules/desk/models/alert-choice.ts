import { model } from "@medusajs/framework/utils";

/** How a member wants to be told what comes in at their desks; without a row, by mail alone. */
export const AlertChoice = model
  .define("desk_alert_choice", {
    id: model.id({ prefix: "dalert" }).primaryKey(),
    member_id: model.text(),
    mail: model.boolean().default(true),
    /** A text message, or Zalo's: whatever the provider of the channel `sms` sends. */
    sms: model.boolean().default(false),
    locale: model.text().default("vi"),
    /** What came before is not told by what was switched on since. */
    chosen_at: model.dateTime(),
  })
  .indexes([{ on: ["member_id"], unique: true, where: "deleted_at IS NULL" }]);
