import { isDay } from "@market/ocop";
import { readLadder } from "@market/ocop/booking";
import { z } from "@medusajs/framework/zod";
import { RESOURCE_USES, VISIT_SHAPES } from "../modules/booking";

const LONGEST = 2_000;
const text = z.string().trim().min(1).max(LONGEST);
const optional = text.nullable();
const both = z.strictObject({ vi: text, en: text });
const points = z.array(z.string().trim().min(1).max(200)).max(30);
const bothLists = z.strictObject({ vi: points, en: points });
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "not_a_time");
const day = z.string().refine(isDay, "not_a_day");
const dayOfYear = z.string().refine((value) => isDay(`2024-${value}`), "not_a_day_of_year");
const capacity = z.int().min(1).max(10_000);
const minutes = z
  .int()
  .min(0)
  .max(60 * 24 * 60);

const facts = z.strictObject({
  duration_minutes: z
    .int()
    .min(5)
    .max(60 * 24 * 30)
    .nullable(),
  meeting_point: text,
  meeting_point_en: optional,
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  languages: z
    .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "not_a_language"))
    .min(1)
    .max(20),
  party_min: z.int().min(1).max(1_000),
  party_max: z.int().min(1).max(1_000),
  includes: bothLists.nullable(),
  bring: bothLists.nullable(),
  accessibility: both.nullable(),
  weather: both.nullable(),
  cutoff_minutes: minutes,
  ladder: z.array(z.unknown()).transform((steps, context) => {
    const ladder = readLadder(steps);
    if (!ladder) context.addIssue({ code: "custom", message: "not_a_ladder" });
    return ladder ?? [];
  }),
  minimum_seats: z.int().min(2).max(10_000).nullable(),
  decided_hours_before: z
    .int()
    .min(1)
    .max(24 * 60)
    .nullable(),
  answer_hours: z
    .int()
    .min(1)
    .max(24 * 14)
    .nullable(),
  cash_allowed: z.boolean(),
  arrive_from: time.nullable(),
  leave_until: time.nullable(),
});

/** What must hold between two fields, as far as both are known. */
export function factsFault(known: Partial<z.output<typeof facts>>): { field: string; code: string } | null {
  const { party_min = 1, party_max = party_min, minimum_seats = null, decided_hours_before = null } = known;
  if (party_max < party_min) return { field: "party_max", code: "below_the_least" };
  if ((minimum_seats === null) !== (decided_hours_before === null)) {
    return {
      field: minimum_seats === null ? "minimum_seats" : "decided_hours_before",
      code: "both_or_neither",
    };
  }
  if ((known.latitude ?? null) === null && (known.longitude ?? null) !== null) {
    return { field: "latitude", code: "both_or_neither" };
  }
  if ((known.latitude ?? null) !== null && (known.longitude ?? null) === null) {
    return { field: "longitude", code: "both_or_neither" };
  }
  return null;
}

export const openBody = facts
  .partial()
  .required({ meeting_point: true, languages: true, party_max: true, ladder: true })
  .extend({ product_id: z.string().min(1).max(100), shape: z.enum([...VISIT_SHAPES]) });

export const changeBody = facts.partial();

export const ticketsBody = z.strictObject({
  tickets: z
    .array(
      z.strictObject({
        variant_id: z.string().min(1).max(100),
        seats: z.int().min(0).max(1_000),
        accompanied: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(30),
});

export const scheduleBody = z.strictObject({
  rrule: z.string().trim().min(1).max(500),
  times: z.array(time).min(1).max(48),
  season_from: dayOfYear.nullable().default(null),
  season_to: dayOfYear.nullable().default(null),
  except_days: z.array(day).max(400).default([]),
  capacity,
  until: day.nullable().default(null),
});

/** The departure is by Vietnam's clock. */
export const departureBody = z.strictObject({ day, time, capacity, note: optional.default(null) });

export const roomBody = z.strictObject({
  variant_id: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(200),
  sleeps: z.int().min(1).max(100),
});

/** Its price is its variant's, on the product. */
export const changeRoomBody = roomBody.omit({ variant_id: true }).extend({ closed: z.boolean() }).partial();

export const resourceBody = z.strictObject({
  producer_id: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(200),
  capacity,
});

export const changeResourceBody = resourceBody
  .omit({ producer_id: true })
  .extend({ closed: z.boolean() })
  .partial();

export const usesBody = z.strictObject({
  uses: z
    .array(z.strictObject({ resource_id: z.string().min(1).max(100), per: z.enum([...RESOURCE_USES]) }))
    .max(20),
});

export type OpenBody = z.output<typeof openBody>;
export type ChangeBody = z.output<typeof changeBody>;
export type TicketsBody = z.output<typeof ticketsBody>;
export type ScheduleBody = z.output<typeof scheduleBody>;
export type DepartureBody = z.output<typeof departureBody>;
export type RoomBody = z.output<typeof roomBody>;
export type ResourceBody = z.output<typeof resourceBody>;
export type ChangeRoomBody = z.output<typeof changeRoomBody>;
export type ChangeResourceBody = z.output<typeof changeResourceBody>;
export type UsesBody = z.output<typeof usesBody>;
