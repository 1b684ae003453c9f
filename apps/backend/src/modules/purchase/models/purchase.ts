import { model } from "@medusajs/framework/utils";
import { PurchasePart } from "./purchase-part";

export const PURCHASE_STATES = ["placing", "placed", "failed"] as const;
export type PurchaseState = (typeof PURCHASE_STATES)[number];

/**
 * What one person bought in one go. Written as *placing* before the first order is made, with all it takes to finish: so a crash
 * half-way is found, and finished or undone, by whoever comes next.
 */
export const Purchase = model
  .define("purchase", {
    id: model.id({ prefix: "purch" }).primaryKey(),
    /** For people: see `newPurchaseNumber`. */
    number: model.text(),
    basket_id: model.text(),
    /** Whose account it belongs to; a guest's has none. */
    customer_id: model.text().nullable(),
    state: model.enum([...PURCHASE_STATES]).default("placing"),
    /** Set before the first order is cancelled, so that an interrupted undoing goes on as an undoing. */
    undoing: model.boolean().default(false),
    /** Why the last attempt was undone, as it was told to the shopper. */
    failure: model.json().nullable(),
    key_hash: model.text(),
    locale: model.text().default("vi"),
    contact_name: model.text(),
    /** E.164 */
    contact_phone: model.text(),
    contact_email: model.text().nullable(),
    /** All three are empty when every part is collected at the producer's. */
    province_code: model.text().nullable(),
    commune_code: model.text().nullable(),
    street: model.text().nullable(),
    payment_method: model.text(),
    note: model.text().nullable(),
    /** Company data for the producers' invoices. */
    invoice: model.json().nullable(),
    /** đồng that the shopper agreed to; no other total is ever placed. */
    agreed_total: model.bigNumber(),
    /** What is taken off, by cart and line, as it was agreed to: see `AgreedDiscounts`. */
    discounts: model.json().nullable(),
    /** Its codes' limits have counted it, once for all of its orders. */
    discounts_counted: model.boolean().default(false),
    placed_at: model.dateTime().nullable(),
    /** `orders` is the link to Medusa's own. */
    parts: model.hasMany(() => PurchasePart, { mappedBy: "purchase" }),
  })
  .indexes([
    { on: ["number"], unique: true, where: "deleted_at IS NULL" },
    { on: ["basket_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["customer_id"], where: "customer_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["state"], where: "state = 'placing' AND deleted_at IS NULL" },
  ]);
