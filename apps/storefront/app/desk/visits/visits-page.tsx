import { dayOf, formatMoment } from "@market/ocop";
import type { DeskDepartureListed, DeskExperienceListed } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { type Month, shiftMonth } from "~/experience/month";
import { longDay, monthTitle } from "~/experience/when";
import { useT } from "~/i18n";
import { DeskNav } from "../nav";
import { DepartureTile } from "./departure-tile";

interface Props {
  month: Month;
  experiences: DeskExperienceListed[];
  departures: DeskDepartureListed[];
}

/** A month of departures as a list of days, and the visits that they are of. */
export function VisitsPage({ month, experiences, departures }: Props) {
  const t = useT("deskVisits");
  const locale = useLocale();
  const days = [...new Set(departures.map(({ starts_at }) => dayOf(new Date(starts_at))))];
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="visits" />
      <h1 className="text-2xl font-semibold tracking-tight">{t("title")}</h1>
      <p className="text-muted">{t("lead")}</p>
      <ul className="mt-2 flex flex-wrap gap-x-5">
        {(
          [
            ["/desk/requests", "requests"],
            ["/desk", "checkIn"],
            ["/desk/figures", "figures"],
          ] as const
        ).map(([to, key]) => (
          <li key={key}>
            <Anchor to={to} className="link inline-block py-2">
              {t(key)}
            </Anchor>
          </li>
        ))}
      </ul>
      <section aria-labelledby="experiences" className="mt-4">
        <h2 id="experiences" className="text-lg font-semibold">
          {t("experiences")}
        </h2>
        {experiences.length === 0 && <p className="notice mt-2">{t("none")}</p>}
        <ul className="mt-2 space-y-3">
          {experiences.map((one) => (
            <ExperienceTile key={one.id} experience={one} />
          ))}
        </ul>
      </section>
      <section aria-labelledby="month" className="mt-8">
        <h2 id="month" className="text-lg font-semibold">
          {monthTitle(locale, month)}
        </h2>
        <nav aria-label={t("month.label")} className="flex gap-5">
          <Anchor to={`/desk/visits?month=${shiftMonth(month, -1)}`} className="link inline-block py-2">
            {t("month.before")}
          </Anchor>
          <Anchor to={`/desk/visits?month=${shiftMonth(month, 1)}`} className="link inline-block py-2">
            {t("month.after")}
          </Anchor>
        </nav>
        {days.length === 0 && <p className="notice mt-2">{t("month.none")}</p>}
        {days.map((day) => (
          <section key={day} aria-labelledby={`day-${day}`} className="mt-4">
            <h3 id={`day-${day}`} className="font-semibold">
              {longDay(locale, day)}
            </h3>
            <ul className="mt-2 space-y-2">
              {departures
                .filter(({ starts_at }) => dayOf(new Date(starts_at)) === day)
                .map((departure) => (
                  <DepartureTile key={departure.id} departure={departure} />
                ))}
            </ul>
          </section>
        ))}
      </section>
    </div>
  );
}

function ExperienceTile({ experience }: { experience: DeskExperienceListed }) {
  const t = useT("deskVisits");
  const locale = useLocale();
  const { id, title, shape, coming, next_at } = experience;
  const moment = next_at ? formatMoment(new Date(next_at), locale) : "";
  return (
    <li className="desk-tile panel">
      <Anchor to={`/desk/visits/${id}`} className="desk-tile-link">
        {title}
      </Anchor>
      <p className="text-muted">
        {shape === "stay" ? t("stay") : t("coming", { count: next_at ? coming : 0, moment })}
      </p>
    </li>
  );
}
