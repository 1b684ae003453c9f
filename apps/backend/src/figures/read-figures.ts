import { addDays, daysBetween, isDay, startOfDay, todayOf } from "@market/ocop";
import type { FiguresAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { refuseFields } from "../refusal";
import { readBody } from "../refusal/read-body";
import { BUYERS, CASH, ORDERS, SOLD } from "./sold";
import { type Counted, type SoldRow, sumUp } from "./sum-up";

const DAYS_OTHERWISE = 30;
/** A year and its leap day. */
const MOST_DAYS = 366;

const day = z.string().refine(isDay, "not_a_day").optional();
const query = z.object({ from: day, to: day });

export interface DaysAsked {
  from: string;
  to: string;
}

/** @throws Refusal 422 `not_a_day`, `before_it_begins`, `too_many_days` */
export function daysAsked(asked: unknown): DaysAsked {
  const { from: first, to = todayOf(clock) } = readBody(query, asked);
  const from = first ?? addDays(to, 1 - DAYS_OTHERWISE);
  if (to < from) throw refuseFields([{ field: "to", code: "before_it_begins" }]);
  if (daysBetween(from, to) >= MOST_DAYS) {
    throw refuseFields([{ field: "to", code: "too_many_days", values: { max: MOST_DAYS } }]);
  }
  return { from, to };
}

/** What a producer sold on some days, as it stands now. */
export async function readFigures(
  container: MedusaContainer,
  producer: string,
  days: DaysAsked,
): Promise<FiguresAnswer> {
  const sql = sqlOf(container);
  const asked = { producer, from: startOfDay(days.from), to: startOfDay(addDays(days.to, 1)) };
  const [sold, orders, people, cash] = await Promise.all([
    sql.raw<SoldRow>(SOLD, asked),
    sql.raw<Counted["orders"][number]>(ORDERS, asked),
    sql.raw<Pick<Counted, "buyers" | "repeat_buyers">>(BUYERS, asked),
    sql.raw<FiguresAnswer["cash"]>(CASH, asked),
  ]);
  const { buyers = 0, repeat_buyers = 0 } = people.rows[0] ?? {};
  return {
    ...sumUp(days, sold.rows, { orders: orders.rows, buyers, repeat_buyers }),
    cash: cash.rows[0] ?? { collected: 0, with_carriers: 0 },
  };
}
