import { daysBetween, isDay } from "@market/ocop";
import { z } from "@medusajs/framework/zod";
import { DEPARTURE_STATES } from "../modules/booking";

const LONGEST_REASON = 500;
/** It also goes out as a text message: as `noticeBody` has it. */
const LONGEST_MESSAGE = 600;
const MOST_DAYS = 92;
const MOST_DONG = 1_000_000_000;

const words = (longest: number) =>
  z
    .string()
    .transform((value) =>
      value
        .normalize("NFC")
        .replace(/(?!\n)\p{Cc}/gu, "")
        .trim(),
    )
    .pipe(z.string().min(1).max(longest));

const day = z.string().refine(isDay, "not_a_day");
const price = z.int().min(0).max(MOST_DONG);

export const pricesBody = z.strictObject({
  prices: z
    .array(z.strictObject({ variant_id: z.string().min(1).max(100), price, price_was: price.nullable() }))
    .min(1)
    .max(30),
});

export const changeBody = z.strictObject({
  capacity: z.int().min(1).max(10_000).optional(),
  state: z.enum(["open", "closed"]).optional(),
  was: z.strictObject({ capacity: z.int(), state: z.enum([...DEPARTURE_STATES]) }).optional(),
});

export const closureBody = z
  .strictObject({ from: day, to: day, closed: z.boolean() })
  .refine(({ from, to }) => !isDay(from) || !isDay(to) || from <= to, {
    path: ["to"],
    message: "before_it_begins",
  })
  .refine(({ from, to }) => !isDay(from) || !isDay(to) || daysBetween(from, to) < MOST_DAYS, {
    path: ["to"],
    message: "too_many_days",
  });

const count = z.int().min(0);

export const callOffBody = z.strictObject({
  reason: words(LONGEST_REASON),
  seen: z.strictObject({ bookings: count, guests: count, total: count }),
});

export const messageBody = z.strictObject({
  vi: words(LONGEST_MESSAGE),
  en: words(LONGEST_MESSAGE).nullish(),
});

export const monthQuery = z.object({
  month: z
    .string()
    .refine((month) => isDay(`${month}-01`), "not_a_month")
    .optional(),
});

export type PricesSent = z.output<typeof pricesBody>;
export type ClosureSent = z.output<typeof closureBody>;
export type CallOffSent = z.output<typeof callOffBody>;
export type MessageSent = z.output<typeof messageBody>;
