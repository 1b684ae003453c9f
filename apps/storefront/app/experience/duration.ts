import type { TFunction } from "i18next";

const HOUR = 60;
const DAY = 24 * HOUR;

/** "45 phút", "3 giờ 30 phút", "2 ngày"; days from two whole ones on. */
export function durationInWords(t: TFunction<"visit">, minutes: number): string {
  if (minutes >= 2 * DAY && minutes % DAY === 0) return t("time.days", { count: minutes / DAY });
  const hours = Math.floor(minutes / HOUR);
  const rest = minutes % HOUR;
  return [
    hours > 0 && t("time.hours", { count: hours }),
    (rest > 0 || hours === 0) && t("time.minutes", { count: rest }),
  ]
    .filter(Boolean)
    .join(" ");
}
