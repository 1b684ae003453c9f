import { model } from "@medusajs/framework/utils";

export const VISIT_SHAPES = ["departure", "stay"] as const;
export type VisitShape = (typeof VISIT_SHAPES)[number];

/** Trải nghiệm: what a visit is besides a product. One per product; a product without one is a page that sells no ticket. */
export const Experience = model
  .define("experience", {
    id: model.id({ prefix: "exp" }).primaryKey(),
    product_id: model.text(),
    producer_id: model.text(),
    /** Places at a time of day, or rooms by the night. */
    shape: model.enum([...VISIT_SHAPES]),
    duration_minutes: model.number().nullable(),
    meeting_point: model.text(),
    meeting_point_en: model.text().nullable(),
    latitude: model.float().nullable(),
    longitude: model.float().nullable(),
    /** BCP 47 */
    languages: model.array(),
    party_min: model.number().default(1),
    party_max: model.number(),
    /** `{ vi: string[], en: string[] }` */
    includes: model.json().nullable(),
    bring: model.json().nullable(),
    /** `{ vi: string, en: string }` */
    accessibility: model.json().nullable(),
    weather: model.json().nullable(),
    /** Booking ends so long before the start. */
    cutoff_minutes: model.number().default(0),
    /** `LadderStep[]` of `@market/ocop/booking`; copied onto each booking. */
    ladder: model.json(),
    /** It goes when so many places are taken; both or neither. */
    minimum_seats: model.number().nullable(),
    decided_hours_before: model.number().nullable(),
    /** The host says yes or no within so many hours; null: a booking stands at once. */
    answer_hours: model.number().nullable(),
    cash_allowed: model.boolean().default(true),
    /** HH:MM in Vietnam; for stays. */
    arrive_from: model.text().nullable(),
    leave_until: model.text().nullable(),
    demo: model.boolean().default(false),
  })
  .indexes([{ on: ["product_id"], unique: true, where: "deleted_at IS NULL" }, { on: ["producer_id"] }]);
