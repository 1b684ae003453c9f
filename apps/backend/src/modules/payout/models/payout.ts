import { PAYOUT_STATES } from "@market/ocop";
import { model } from "@medusajs/framework/utils";

/** What one producer gets in a batch, and to which account: as it was when the batch was made, so that nobody turns it aside afterwards. */
export const Payout = model
  .define("payout", {
    id: model.id({ prefix: "pout" }).primaryKey(),
    batch_id: model.text(),
    /** What the transfer says: `CT26112801001`. */
    number: model.text(),
    producer_id: model.text(),
    /** đồng */
    amount: model.bigNumber(),
    bank_code: model.text(),
    holder: model.text(),
    /** The account's number: `src/joining/sealed.ts`; and as it may be shown. */
    sealed: model.text(),
    masked: model.text(),
    state: model.enum([...PAYOUT_STATES]).default("draft"),
    /** The bank's own number of the transfer: one pays one payout. */
    bank_reference: model.text().nullable(),
    /** Why it failed. */
    reason: model.text().nullable(),
    settled_by: model.text().nullable(),
    settled_by_name: model.text().nullable(),
    settled_at: model.dateTime().nullable(),
    /** It stands in the ledger, and its producer was told. */
    posted_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["batch_id"] },
    { on: ["number"], unique: true },
    {
      on: ["producer_id"],
      unique: true,
      name: "IDX_payout_one_on_the_way",
      where: "state IN ('draft', 'approved', 'sent') AND deleted_at IS NULL",
    },
    { on: ["bank_reference"], unique: true, where: "bank_reference IS NOT NULL" },
    {
      on: ["state"],
      name: "IDX_payout_to_post",
      where: "state = 'paid' AND posted_at IS NULL AND deleted_at IS NULL",
    },
  ])
  .checks([{ name: "payout_amount", expression: "amount > 0" }]);
