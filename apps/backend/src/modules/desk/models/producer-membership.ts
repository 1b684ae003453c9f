import { model } from "@medusajs/framework/utils";

export const MEMBER_ROLES = ["owner", "staff"] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** Who works where: one person may work for several producers. */
export const ProducerMembership = model
  .define("producer_membership", {
    id: model.id({ prefix: "pmship" }).primaryKey(),
    member_id: model.text(),
    producer_id: model.text(),
    role: model.enum([...MEMBER_ROLES]).default("staff"),
  })
  .indexes([
    { on: ["member_id", "producer_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["producer_id"] },
  ]);
