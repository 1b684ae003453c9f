import { model } from "@medusajs/framework/utils";

/** One sign-in on one device. A token names its session, and opens nothing once that has ended. */
export const MemberSession = model
  .define("member_session", {
    id: model.id({ prefix: "msess" }).primaryKey(),
    member_id: model.text(),
    expires_at: model.dateTime(),
    ended_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["member_id"], where: "ended_at IS NULL" }]);
