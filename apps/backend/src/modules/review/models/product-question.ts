import { model } from "@medusajs/framework/utils";
import { POST_STATES } from "./review";

/** Hỏi đáp: what a customer asks about goods. Others see it once it is answered. */
export const ProductQuestion = model
  .define("product_question", {
    id: model.id({ prefix: "qst" }).primaryKey(),
    product_id: model.text(),
    producer_id: model.text(),
    /** None once the account was deleted. */
    customer_id: model.text().nullable(),
    text: model.text(),
    locale: model.text().default("vi"),
    author: model.text(),
    state: model.enum([...POST_STATES]),
    waits_for: model.json(),
    hidden_reason: model.text().nullable(),
    asked_at: model.dateTime(),
    answer: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
    answered_by: model.text().nullable(),
    /** By an officer, and not by the producer. */
    by_officer: model.boolean().default(false),
    /** When an officer last showed or hid it. */
    decided_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["product_id", "answered_at"] },
    { on: ["producer_id", "asked_at"] },
    { on: ["customer_id"] },
    { on: ["state"] },
  ]);
