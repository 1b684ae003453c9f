import { model } from "@medusajs/framework/utils";

export const PRODUCER_KINDS = [
  "cooperative",
  "cooperative_group",
  "company",
  "farm",
  "household",
  "association",
  "unknown",
] as const;

export const PRODUCER_STATUSES = ["pending", "approved", "suspended"] as const;

/** Chủ thể: who makes the goods and sells them. */
export const Producer = model
  .define("producer", {
    id: model.id({ prefix: "pdr" }).primaryKey(),
    handle: model.text(),
    name: model.text().searchable(),
    /** The name folded, so that an officer finds "Đại Hà" by typing "dai ha". */
    search_text: model.text().searchable().default(""),
    kind: model.enum([...PRODUCER_KINDS]).default("unknown"),
    /** As the register of businesses has it; `name` is what shoppers read. */
    legal_name: model.text().nullable(),
    tax_code: model.text().nullable(),
    /** Today's commune, by its official five-digit code. */
    commune_code: model.text().nullable(),
    old_address: model.text().nullable(),
    story: model.text().nullable(),
    story_en: model.text().nullable(),
    phone: model.text().nullable(),
    email: model.text().nullable(),
    status: model.enum([...PRODUCER_STATUSES]).default("pending"),
    status_reason: model.text().nullable(),
    /** The day on which a suspended producer was given notice, and when it was suspended. */
    notice_on: model.text().nullable(),
    suspended_at: model.dateTime().nullable(),
    /** False for a page made from public articles: the producer has not joined yet. */
    joined: model.boolean().default(false),
    demo: model.boolean().default(false),
    stock_location_id: model.text().nullable(),
    parcel_option_id: model.text().nullable(),
    pickup_option_id: model.text().nullable(),
    /** Set once the producer brings goods itself. */
    own_delivery_option_id: model.text().nullable(),
    /** Two-digit codes of the provinces it goes to; null: all of Vietnam. */
    own_delivery_to: model.json().nullable(),
    /** Number of the licence to sell alcohol, and its last day. */
    alcohol_licence: model.text().nullable(),
    alcohol_licence_until: model.text().nullable(),
  })
  .indexes([
    { on: ["handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["commune_code"] },
    { on: ["status"] },
  ]);

export type ProducerKind = (typeof PRODUCER_KINDS)[number];
export type ProducerStatus = (typeof PRODUCER_STATUSES)[number];

export function isProducerKind(text: string): text is ProducerKind {
  return (PRODUCER_KINDS as readonly string[]).includes(text);
}
