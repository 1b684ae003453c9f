import { model } from "@medusajs/framework/utils";

/**
 * An order of which something changed that concerns money: noted by triggers in the writer's own transaction, gone once it is posted. A row a
 * change, so that no writer ever waits for another.
 */
export const LedgerDue = model
  .define("ledger_due", {
    id: model.id({ prefix: "ldue" }).primaryKey(),
    order_id: model.text(),
  })
  .indexes([{ on: ["order_id"] }]);
