import { model } from "@medusajs/framework/utils";

export const ACTOR_TYPES = ["member", "officer", "customer", "system"] as const;

/**
 * That somebody did something: at a producer's desk, in the office, or a customer to a producer. Append-only: a trigger in the database
 * refuses UPDATE, DELETE and TRUNCATE. The person's name is kept as it was then, whatever becomes of the account.
 */
export const AuditEntry = model
  .define("audit_entry", {
    id: model.id({ prefix: "audit" }).primaryKey(),
    at: model.dateTime(),
    actor_type: model.enum([...ACTOR_TYPES]),
    actor_id: model.text(),
    actor_name: model.text(),
    /** Whose shop it is about; none for what concerns no single one. */
    producer_id: model.text().nullable(),
    /** A dotted name in the past tense: `order.shipped`. */
    deed: model.text(),
    object_type: model.text(),
    object_id: model.text(),
    /** What else is worth knowing; never a secret, a paper or a bank account. */
    details: model.json().nullable(),
  })
  .indexes([
    { on: ["producer_id", "at"] },
    { on: ["actor_id", "at"] },
    { on: ["object_type", "object_id"] },
    { on: ["at"] },
  ]);
