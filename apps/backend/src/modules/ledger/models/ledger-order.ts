import { model } from "@medusajs/framework/utils";

/**
 * What was agreed for an order when its sale was written down: commission and shares by line, and whether tax is withheld. Later rules and
 * another kind of producer change nothing of it, so that a refund undoes to the đồng what its payment did.
 */
export const LedgerOrder = model
  .define("ledger_order", {
    /** Medusa's order. */
    id: model.id().primaryKey(),
    producer_id: model.text(),
    /** `OrderTerms` of `src/ledger/terms.ts` */
    terms: model.json(),
  })
  .indexes([{ on: ["producer_id"] }]);
