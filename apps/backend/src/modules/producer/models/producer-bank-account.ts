import { model } from "@medusajs/framework/utils";

/** Where a producer's money goes. Sensitive: shown masked, to owners and officers alone. */
export const ProducerBankAccount = model
  .define("producer_bank_account", {
    id: model.id({ prefix: "pbank" }).primaryKey(),
    producer_id: model.text(),
    /** Six digits, as in a VietQR code. */
    bank_code: model.text(),
    holder: model.text(),
    /** The number: `src/joining/sealed.ts`; and as it may be shown. */
    sealed: model.text(),
    masked: model.text(),
  })
  .indexes([{ on: ["producer_id"], unique: true, where: "deleted_at IS NULL" }]);
