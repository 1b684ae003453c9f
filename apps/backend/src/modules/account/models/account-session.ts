import { model } from "@medusajs/framework/utils";

/** One sign-in on one browser. A token names its session, and opens nothing once that has ended. */
export const AccountSession = model
  .define("account_session", {
    id: model.id({ prefix: "asess" }).primaryKey(),
    customer_id: model.text(),
    seen_at: model.dateTime(),
    expires_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["customer_id"], where: "ended_at IS NULL" }]);
