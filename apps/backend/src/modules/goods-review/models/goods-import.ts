import { model } from "@medusajs/framework/utils";

export const IMPORT_STATES = ["checking", "checked", "writing", "done", "failed"] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** A spreadsheet of goods that a producer sent: looked at first, and written whole once somebody says so. */
export const GoodsImport = model
  .define("goods_import", {
    id: model.id({ prefix: "gimp" }).primaryKey(),
    producer_id: model.text(),
    member_id: model.text(),
    member_name: model.text(),
    state: model.enum([...IMPORT_STATES]).default("checking"),
    /** Rows with something in them, and how many of them were looked at or written. */
    rows: model.number().default(0),
    done: model.number().default(0),
    /** `SheetRow`s as they were read. */
    sheet: model.json(),
    bad_cells: model.json().nullable(),
    /** How many goods would be, or were, made, changed, and left as they are. */
    summary: model.json().nullable(),
  })
  .indexes([{ on: ["producer_id"] }]);
