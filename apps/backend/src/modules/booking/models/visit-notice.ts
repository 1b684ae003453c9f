import { model } from "@medusajs/framework/utils";

/** A storm, a ferry that does not go: told to everybody of a day or of one departure, and to whoever books it afterwards. */
export const VisitNotice = model
  .define("visit_notice", {
    id: model.id({ prefix: "vnot" }).primaryKey(),
    /** Made of whom it is for and what it says, so that sending it twice makes one. */
    key: model.text(),
    /** YYYY-MM-DD; either this or a departure. */
    day: model.text().nullable(),
    departure_id: model.text().nullable(),
    /** Of that day, only this visit's guests, or this producer's. */
    experience_id: model.text().nullable(),
    producer_id: model.text().nullable(),
    text_vi: model.text(),
    text_en: model.text(),
    written_at: model.dateTime(),
    written_by: model.text().nullable(),
  })
  .indexes([{ on: ["key"], unique: true, where: "deleted_at IS NULL" }, { on: ["written_at"] }])
  .checks([{ name: "visit_notice_whom", expression: "day is not null or departure_id is not null" }]);
