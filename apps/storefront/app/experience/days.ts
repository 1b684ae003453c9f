import { type Day, formatDong } from "@market/ocop";
import { canBeBooked } from "@market/ocop/booking";
import type { AvailabilityState, DayAvailability, Locale } from "@market/store-contract";
import type { TFunction } from "i18next";
import { longDay } from "./when";

type T = TFunction<"visit">;

/** Days of which there is nothing to tell: nothing goes, or they are over. */
export function isIdle(state: AvailabilityState): state is "none" | "past" {
  return state === "none" || state === "past";
}

/** A day that the backend did not speak of: nothing goes. */
export function dayFrom(days: readonly DayAvailability[], day: Day): DayAvailability {
  return (
    days.find((one) => one.day === day) ?? {
      day,
      state: "none",
      price_from: null,
      left: null,
      departures: [],
    }
  );
}

/** The most places that are left together on one departure, or rooms that night; null when there are plenty, or it does not matter. */
export function leftOn({ state, left, departures }: DayAvailability): number | null {
  if (left !== null) return left;
  const alike = departures.filter((slot) => slot.state === state);
  const counts = alike.flatMap((slot) => (slot.left === null ? [] : [slot.left]));
  return counts.length > 0 ? Math.max(...counts) : null;
}

/** How a day or an hour stands, as it is read out; with the number of places where it is told. */
export function stateWords(t: T, state: AvailabilityState, left: number | null): string {
  if (left !== null && state === "few_left") return t("state.leftOnly", { count: left });
  if (left !== null && state === "too_few_left") return t("state.leftTooFew", { count: left });
  return t(`state.${state}`);
}

/**
 * An amount for the narrow box of a day: `450k`, `1,2tr`; in English `450k`, `1.2M`. Rounded down, as it stands for "from".
 * @param amount whole đồng
 */
export function shortDong(amount: number, locale: Locale): string {
  if (amount < 1_000) return formatDong(amount, locale);
  if (amount < 1_000_000) return `${Math.floor(amount / 1_000)}k`;
  const tenths = Math.floor(amount / 100_000);
  const text = tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1);
  return locale === "vi" ? `${text.replace(".", ",")}tr` : `${text}M`;
}

/** The few words that fit into a day's box; empty where nothing is to be said. */
export function shortWords(t: T, locale: Locale, day: DayAvailability): string {
  const { state, price_from } = day;
  if (isIdle(state)) return "";
  const left = leftOn(day);
  if (state === "few_left" && left !== null) return t("day.left", { count: left });
  if (state === "open" && price_from !== null) return shortDong(price_from, locale);
  return t(`day.${state}`);
}

/** A day as it is read out: which one, how it stands, from how much. */
export function fullWords(t: T, locale: Locale, day: DayAvailability): string {
  const state = stateWords(t, day.state, leftOn(day));
  const price =
    canBeBooked(day.state) && day.price_from !== null
      ? `, ${t("fromPrice", { price: formatDong(day.price_from, locale) })}`
      : "";
  return `${longDay(locale, day.day)}: ${state}${price}`;
}
