import type { Day } from "@market/ocop";
import type { DayAvailability, MonthAvailability } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { dayFrom, fullWords, isIdle, shortWords } from "./days";
import { type Month, weeksOf } from "./month";
import { monthTitle, weekdayNames } from "./when";

interface Props {
  month: MonthAvailability;
  today: Day;
  chosen: readonly Day[];
  /** Where a day leads, without its language. */
  dayTo: (day: Day) => string;
  monthTo: (month: Month) => string;
  /** What a click on a day means, read out after the day. */
  clickMeans?: (day: Day) => string;
}

/** A month as a table of links: how each day stands is said in words, never by its colour alone. */
export function MonthTable({ month, today, chosen, dayTo, monthTo, clickMeans }: Props) {
  const t = useT("visit");
  const locale = useLocale();
  const title = monthTitle(locale, month.month);
  return (
    <div id="month" className="month">
      <nav aria-label={t("month.nav")} className="month-nav">
        <Step to={month.earlier && monthTo(month.earlier)} label={t("month.earlier")} arrow="←" />
        <span className="font-semibold" aria-hidden="true">
          {title}
        </span>
        <Step to={month.later && monthTo(month.later)} label={t("month.later")} arrow="→" />
      </nav>
      <table className="month-table">
        <caption className="sr-only">
          {title}: {t("month.caption", { count: month.party })}
        </caption>
        <thead>
          <tr>
            {weekdayNames(locale).map(({ short, long }) => (
              <th key={long} scope="col" abbr={long}>
                <span aria-hidden="true">{short}</span>
                <span className="sr-only">{long}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month.month).map((week) => (
            <tr key={week.find(Boolean)}>
              {week.map((day, index) =>
                day ? (
                  <td key={day}>
                    <DayBox
                      day={dayFrom(month.days, day)}
                      today={day === today}
                      chosen={chosen.includes(day)}
                      to={dayTo(day)}
                      means={clickMeans?.(day)}
                    />
                  </td>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: an empty box has nothing but its place
                  <td key={index} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Step({ to, label, arrow }: { to: string | null; label: string; arrow: string }) {
  if (!to) return <span className="month-step" aria-hidden="true" />;
  return (
    <Anchor to={to} rel="nofollow" className="month-step" aria-label={label}>
      <span aria-hidden="true">{arrow}</span>
    </Anchor>
  );
}

interface DayBoxProps {
  day: DayAvailability;
  today: boolean;
  chosen: boolean;
  to: string;
  means: string | undefined;
}

function DayBox({ day, today, chosen, to, means }: DayBoxProps) {
  const t = useT("visit");
  const locale = useLocale();
  const number = Number(day.day.slice(8));
  const words = shortWords(t, locale, day);
  const inside = (
    <>
      <span aria-hidden="true" className="day-number">
        {number}
      </span>
      <span aria-hidden="true" className="day-words">
        {words}
      </span>
      <span className="sr-only">
        {fullWords(t, locale, day)}
        {today && ` (${t("today")})`}
        {means && `. ${means}`}
      </span>
    </>
  );
  if (isIdle(day.state)) {
    return (
      <span className="day" data-state={day.state} data-today={today || undefined}>
        {inside}
      </span>
    );
  }
  return (
    <Anchor
      to={to}
      rel="nofollow"
      className="day"
      data-state={day.state}
      data-today={today || undefined}
      aria-current={chosen ? "true" : undefined}
    >
      {inside}
    </Anchor>
  );
}
