import { formatDay } from "@market/ocop";
import { dayOfYear, firstDayOf, WEEKDAYS, weekdaysOf } from "@market/ocop/booking";
import type { DeskSchedule, Locale } from "@market/store-contract";
import type { TFunction } from "i18next";
import { weekdayNames } from "~/experience/when";

/** When a schedule goes, as people say it: its days, its times, and what limits them. */
export function scheduleWords(
  t: TFunction<"deskVisits">,
  locale: Locale,
  schedule: DeskSchedule,
): { days: string; rest: string } {
  const { rrule, times, capacity, season_from, season_to, except_days, until } = schedule;
  const names = weekdayNames(locale);
  const weekdays = weekdaysOf(rrule);
  const days = !weekdays
    ? t("experience.otherRule", { rule: rrule.replace(/^DTSTART\S*\s+/i, "") })
    : weekdays.length === WEEKDAYS.length
      ? t("experience.daily")
      : weekdays.map((day) => names[WEEKDAYS.indexOf(day)]?.long).join(", ");
  const first = firstDayOf(rrule);
  const rest = [
    t("experience.seats", { count: capacity }),
    first && t("experience.from", { day: formatDay(first, locale) }),
    until && t("experience.until", { day: formatDay(until, locale) }),
    season_from &&
      season_to &&
      t("experience.season", { from: dayOfYear(season_from), to: dayOfYear(season_to) }),
    except_days.length > 0 &&
      t("experience.except", { days: except_days.map((day) => formatDay(day, locale)).join(", ") }),
  ];
  return {
    days: `${days}, ${t("experience.at", { times: times.join(", ") })}`,
    rest: rest.filter(Boolean).join("; "),
  };
}
