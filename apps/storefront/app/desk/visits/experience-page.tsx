import { dayOf } from "@market/ocop";
import type { DeskExperience } from "@market/store-contract";
import { Anchor, useLocale } from "~/components/link";
import { longDay, timeSpan } from "~/experience/when";
import { useT } from "~/i18n";
import { localPath } from "~/i18n/locale";
import { DeskNav } from "../nav";
import { DepartureTile } from "./departure-tile";
import type { VisitDraft } from "./draft";
import { PricesForm } from "./prices-form";
import { Refused } from "./refused";
import { Schedules } from "./schedules";
import { ClosureForm, DepartureForm } from "./single-forms";

interface Props {
  experience: DeskExperience;
  draft: VisitDraft | null;
  today: string;
}

/** One visit: what it costs, when it goes, and what is next. */
export function ExperiencePage({ experience, draft, today }: Props) {
  const t = useT("deskVisits");
  const locale = useLocale();
  const { id, title, handle, shape, on_sale, departures } = experience;
  const forms = { draft, today, action: localPath(locale, `/desk/visits/${id}`) };
  return (
    <div className="wrap desk pb-8 pt-4">
      <DeskNav current="visits" />
      <p>
        <Anchor to="/desk/visits" className="link inline-block py-2">
          {t("experience.back")}
        </Anchor>
      </p>
      <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
      {on_sale ? (
        <p>
          <Anchor to={`/experiences/${handle}`} className="link inline-block py-2">
            {t("experience.page")}
          </Anchor>
        </p>
      ) : (
        <p className="notice mt-2">{t("experience.offSale")}</p>
      )}
      <Refused draft={draft} />
      <div className="mt-4 space-y-4">
        <PricesForm experience={experience} {...forms} />
        {shape === "stay" && <p className="notice">{t("experience.stayText")}</p>}
        {shape === "departure" && (
          <>
            <Schedules experience={experience} {...forms} />
            <DepartureForm {...forms} />
            <ClosureForm {...forms} />
            <section aria-labelledby="next-title">
              <h2 id="next-title" className="text-lg font-semibold">
                {t("experience.next")}
              </h2>
              {departures.length === 0 && <p className="notice mt-2">{t("experience.noNext")}</p>}
              <ul className="mt-2 space-y-2">
                {departures.map((departure) => {
                  const { starts_at, ends_at } = departure;
                  const day = longDay(locale, dayOf(new Date(starts_at)));
                  return (
                    <DepartureTile
                      key={departure.id}
                      departure={departure}
                      when={`${day}, ${timeSpan(locale, starts_at, ends_at)}`}
                      named={false}
                    />
                  );
                })}
              </ul>
            </section>
          </>
        )}
      </div>
    </div>
  );
}
