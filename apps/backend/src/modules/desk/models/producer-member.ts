import { model } from "@medusajs/framework/utils";

/** A person who works for producers and signs in at their desk. Medusa's actor `producer_member`: the person, not the producer. */
export const ProducerMember = model
  .define("producer_member", {
    id: model.id({ prefix: "pmem" }).primaryKey(),
    name: model.text(),
    /** In small letters; what they sign in by. */
    email: model.text(),
    /** E.164 */
    phone: model.text().nullable(),
    demo: model.boolean().default(false),
  })
  .indexes([{ on: ["email"], unique: true, where: "deleted_at IS NULL" }]);
