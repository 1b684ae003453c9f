import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { type PriceOf, setManyPricesStep } from "./steps/set-many-prices";
import { type ManyStocks, setManyStocksStep } from "./steps/set-many-stocks";
import { type ManyRevisions, writeManyRevisionsStep } from "./steps/write-many-revisions";
import { type SeasonOf, writeManySeasonsStep } from "./steps/write-many-seasons";

export interface SheetToWrite {
  stock: ManyStocks;
  prices: PriceOf[];
  seasons: SeasonOf[];
  drafts: ManyRevisions;
}

/** A whole spreadsheet of goods, or nothing of it. */
export const importGoodsWorkflow = createWorkflow("import-goods", (input: WorkflowData<SheetToWrite>) => {
  setManyStocksStep(input.stock);
  setManyPricesStep(input.prices);
  writeManySeasonsStep(input.seasons);
  return new WorkflowResponse(writeManyRevisionsStep(input.drafts));
});
