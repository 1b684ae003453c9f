import { dayOf, formatDay } from "@market/ocop";
import type { Locale, VisitOfLine } from "@market/store-contract";
import type { TFunction } from "i18next";
import { useLocale } from "~/components/link";
import { longDay, timeOf, timeSpan } from "~/experience/when";
import { useT } from "~/i18n";

/** When a visit is, as one line: its day and hours, or its days and nights. */
export function whenOf(t: TFunction<"visit">, locale: Locale, visit: VisitOfLine): string {
  const { starts_at, ends_at, nights } = visit;
  const day = dayOf(new Date(starts_at));
  if (nights === null || ends_at === null) {
    return `${longDay(locale, day)}, ${timeSpan(locale, starts_at, ends_at)}`;
  }
  const to = formatDay(dayOf(new Date(ends_at)), locale);
  const stay = t("line.stay", { from: formatDay(day, locale), to });
  return `${stay} (${t("line.nights", { count: nights })})`;
}

interface Props {
  visit: VisitOfLine;
  /** Its places are no longer kept, or no longer there. */
  lost?: "lapsed" | "gone" | null;
}

/** Under a line of the basket or of an order: when it is, and until when its places are kept. */
export function VisitLine({ visit, lost = null }: Props) {
  const t = useT("visit");
  const locale = useLocale();
  return (
    <p className="line-terms">
      <span className="font-semibold">{whenOf(t, locale, visit)}</span>
      {lost === "lapsed" && <span className="block font-semibold text-warn">{t("line.lapsed")}</span>}
      {!lost && visit.held_until && (
        <span className="block">{t("line.heldUntil", { time: timeOf(visit.held_until) })}</span>
      )}
    </p>
  );
}
