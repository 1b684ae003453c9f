import type { CancellationStep, Locale } from "@market/store-contract";
import type { TFunction } from "i18next";

type T = TFunction<"visit">;
const HOUR_MS = 3_600_000;

/** "2 ngày", "36 giờ": whole days from two on, since "một ngày trước" may be taken for the day before. */
export function hoursInWords(t: T, hours: number): string {
  return hours >= 48 && hours % 24 === 0
    ? t("time.days", { count: hours / 24 })
    : t("time.hours", { count: hours });
}

/** The ladder of cancelling as sentences, the most generous first, and what holds after its last step. */
export function ladderSentences(t: T, ladder: readonly CancellationStep[]): string[] {
  const steps = [...ladder]
    .filter(({ refund_percent }) => refund_percent > 0)
    .sort((a, b) => b.hours_before - a.hours_before);
  const last = steps.at(-1);
  if (!last) return [t("ladder.never")];
  const told = steps.map(({ hours_before, refund_percent: percent }) => {
    if (hours_before === 0)
      return percent === 100 ? t("ladder.freeToStart") : t("ladder.partToStart", { percent });
    const time = hoursInWords(t, hours_before);
    return percent === 100 ? t("ladder.free", { time }) : t("ladder.part", { time, percent });
  });
  return last.hours_before === 0 ? told : [...told, t("ladder.after")];
}

/** Until when cancelling costs nothing; null where it always costs, or that moment has passed. */
export function freeUntil(ladder: readonly CancellationStep[], startsAt: string, now: Date): Date | null {
  const free = ladder.filter(({ refund_percent }) => refund_percent === 100);
  if (free.length === 0) return null;
  const hours = Math.min(...free.map(({ hours_before }) => hours_before));
  const until = new Date(new Date(startsAt).getTime() - hours * HOUR_MS);
  return until.getTime() > now.getTime() ? until : null;
}

/** "Tiếng Việt, Tiếng Anh": languages by their BCP 47 tags; one that nobody knows stands as it is. */
export function tellLanguages(locale: Locale, tags: readonly string[]): string {
  const names = new Intl.DisplayNames([locale], { type: "language" });
  return tags
    .map((tag) => {
      try {
        return names.of(tag) ?? tag;
      } catch {
        return tag;
      }
    })
    .join(", ");
}
