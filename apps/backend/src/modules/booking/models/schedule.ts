import { model } from "@medusajs/framework/utils";

/** When an experience goes: `ScheduleRule` of `@market/ocop/booking`. Departures are made from it for a year ahead. */
export const Schedule = model
  .define("schedule", {
    id: model.id({ prefix: "sched" }).primaryKey(),
    experience_id: model.text(),
    /** RFC 5545: `DTSTART:YYYYMMDD`, a line `RRULE:…`. */
    rrule: model.text(),
    /** HH:MM in Vietnam. */
    times: model.array(),
    /** MM-DD, both included; also over New Year. */
    season_from: model.text().nullable(),
    season_to: model.text().nullable(),
    /** YYYY-MM-DD */
    except_days: model.array().nullable(),
    capacity: model.number(),
    /** The last day. */
    until: model.text().nullable(),
  })
  .indexes([{ on: ["experience_id"] }])
  .checks([{ name: "schedule_capacity", expression: "capacity > 0" }]);
