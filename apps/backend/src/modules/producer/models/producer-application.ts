import { model } from "@medusajs/framework/utils";

/**
 * That somebody asks to sell here, as a new producer or by claiming a page that stands already, or that an owner asks to change what is
 * known of their producer. Apart from the producer itself: until
 * an officer approves, nothing of it is shown and no page changes.
 */
export const ProducerApplication = model
  .define("producer_application", {
    id: model.id({ prefix: "papp" }).primaryKey(),
    /** Who applies; the producer's first owner once it is approved. */
    member_id: model.text(),
    claimed_producer_id: model.text().nullable(),
    /** The producer is theirs already: other facts, another account, further papers. */
    changes: model.boolean().default(false),
    /** Once approved. */
    producer_id: model.text().nullable(),
    state: model.enum(["draft", "pending", "sent_back", "approved"]).default("draft"),
    /** `ApplicationFields` of the contract, as typed. */
    fields: model.json(),
    /** The bank account's number: `src/joining/sealed.ts`; and as it may be shown. */
    bank_sealed: model.text().nullable(),
    bank_masked: model.text().nullable(),
    /** What the officer said when it was sent back: `ApplicationComment[]`. */
    comments: model.json().nullable(),
    locale: model.text().default("vi"),
    sent_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),
    /** The officer. */
    decided_by: model.text().nullable(),
  })
  .indexes([
    { on: ["member_id"] },
    { on: ["state", "sent_at"] },
    {
      on: ["member_id", "claimed_producer_id"],
      unique: true,
      where: "state <> 'approved' AND deleted_at IS NULL",
    },
    {
      name: "IDX_producer_application_change_unique",
      on: ["claimed_producer_id"],
      unique: true,
      where: "changes AND state <> 'approved' AND deleted_at IS NULL",
    },
  ]);
