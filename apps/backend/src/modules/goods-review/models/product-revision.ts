import { model } from "@medusajs/framework/utils";

export const REVISION_STATES = ["draft", "in_review", "sent_back", "approved"] as const;
export type RevisionState = (typeof REVISION_STATES)[number];

/**
 * What a producer wrote about goods and no officer has approved yet: new goods, or a change that waits while the old ones stay on sale. Of a
 * product one is open at a time; approved ones stay (E-commerce Law 122/2025: a listing's data is kept for at least one year).
 */
export const ProductRevision = model
  .define("product_revision", {
    id: model.id({ prefix: "prev" }).primaryKey(),
    /** Known from the first draft on: the product is made under it once it is approved. */
    product_id: model.text(),
    producer_id: model.text(),
    state: model.enum([...REVISION_STATES]).default("draft"),
    /** `GoodsContent` of the contract, whole. */
    content: model.json(),
    /** `GoodsTerms`, while there is no product that could have them; else null. */
    terms: model.json().nullable(),
    title: model.text(),
    thumbnail: model.text().nullable(),
    /** `GoodsComment`s of the officer who sent it back. */
    comments: model.json().nullable(),
    sent_at: model.dateTime().nullable(),
    sent_by: model.text().nullable(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
  })
  .indexes([
    { on: ["product_id"], unique: true, where: "state <> 'approved' AND deleted_at IS NULL" },
    { on: ["producer_id"], where: "state <> 'approved'" },
    { on: ["sent_at"], where: "state = 'in_review'" },
  ]);
