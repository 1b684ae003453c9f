import { model } from "@medusajs/framework/utils";

export const REPORT_REASONS = ["spam", "abuse", "false", "private", "other"] as const;

/** Somebody holds that a review or a question should not be seen. Each reporter counts once, under a name that tells nobody who it was. */
export const ReviewReport = model
  .define("review_report", {
    id: model.id({ prefix: "rrep" }).primaryKey(),
    kind: model.enum(["review", "question"]),
    post_id: model.text(),
    reporter: model.text(),
    reason: model.enum([...REPORT_REASONS]),
    text: model.text().nullable(),
    reported_at: model.dateTime(),
    /** An officer looked at it. */
    closed_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["post_id", "reporter"], unique: true, where: "deleted_at IS NULL" },
    { on: ["kind"], where: "closed_at IS NULL AND deleted_at IS NULL" },
  ]);
