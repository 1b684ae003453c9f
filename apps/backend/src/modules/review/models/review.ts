import { model } from "@medusajs/framework/utils";

/** `waiting`: an officer looks at it before others do. */
export const POST_STATES = ["shown", "waiting", "hidden"] as const;
export type PostState = (typeof POST_STATES)[number];

/** Đánh giá: what a buyer says of a line they bought. One a line, which the database itself sees to. */
export const Review = model
  .define("review", {
    id: model.id({ prefix: "rev" }).primaryKey(),
    purchase_id: model.text(),
    order_id: model.text(),
    /** Of several lines of one visit the first. */
    line_id: model.text(),
    product_id: model.text(),
    producer_id: model.text(),
    variant_title: model.text().nullable(),
    /** None for a guest, and once the account was deleted. */
    customer_id: model.text().nullable(),
    /** Points, 1 to 5. */
    rating: model.number(),
    text: model.text(),
    locale: model.text().default("vi"),
    /** As it is shown: `shownName` of `@market/ocop`. */
    author: model.text(),
    /** `{ id, url }[]`, as the file module keeps them. */
    pictures: model.json(),
    state: model.enum([...POST_STATES]),
    /** Why it waits: `screenText` of `@market/ocop`. */
    waits_for: model.json(),
    hidden_reason: model.text().nullable(),
    written_at: model.dateTime(),
    edited_at: model.dateTime().nullable(),
    reply: model.text().nullable(),
    replied_at: model.dateTime().nullable(),
    replied_by: model.text().nullable(),
    /** When an officer last showed or hid it. */
    decided_at: model.dateTime().nullable(),
    /** Made up for the demonstration. */
    demo: model.boolean().default(false),
  })
  .indexes([
    { on: ["line_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["product_id", "written_at"] },
    { on: ["producer_id", "written_at"] },
    { on: ["purchase_id"] },
    { on: ["customer_id"] },
    { on: ["state"] },
  ])
  .checks([{ name: "review_rating", expression: "rating between 1 and 5" }]);
