import { model } from "@medusajs/framework/utils";

/** A licence as its holder sent it: for its owner and officers alone, so it lies sealed in the database and under no address. */
export const ProducerPaper = model
  .define("producer_paper", {
    id: model.id({ prefix: "ppap" }).primaryKey(),
    application_id: model.text(),
    /** Once the application is approved. */
    producer_id: model.text().nullable(),
    name: model.text(),
    mime: model.text(),
    /** Bytes. */
    size: model.number(),
    /** Its content: `src/joining/sealed.ts`. */
    sealed: model.text(),
    /** The member. */
    added_by: model.text(),
  })
  .indexes([{ on: ["application_id"] }, { on: ["producer_id"] }]);
