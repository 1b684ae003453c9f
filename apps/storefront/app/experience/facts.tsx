import type { Experience } from "@market/store-contract";
import type { ReactNode } from "react";
import { useLocale } from "~/components/link";
import { useT } from "~/i18n";
import { durationInWords } from "./duration";
import { hoursInWords, ladderSentences, tellLanguages } from "./ladder";

/** What one knows before one comes: how long, where, in which language, with what, and what cancelling costs. */
export function VisitFacts({ experience }: { experience: Experience }) {
  const t = useT("visit");
  const locale = useLocale();
  const { duration_minutes, languages, party, accessibility, weather, on_request, minimum } = experience;
  const facts: Array<[string, ReactNode]> = [
    [t("fact.duration"), duration_minutes !== null && durationInWords(t, duration_minutes)],
    [t("fact.meeting"), experience.meeting_point && <MeetingPoint experience={experience} />],
    [t("fact.languages"), languages.length > 0 && tellLanguages(locale, languages)],
    [
      t("fact.party"),
      party.min === party.max
        ? t("party.exactly", { count: party.max })
        : t("party.limits", { min: party.min, count: party.max }),
    ],
    [t("fact.includes"), <Items key="includes" items={experience.includes} />],
    [t("fact.bring"), <Items key="bring" items={experience.bring} />],
    [t("fact.accessibility"), accessibility],
    [
      t("fact.cutoff"),
      experience.cutoff_minutes > 0
        ? t("fact.cutoffText", { time: durationInWords(t, experience.cutoff_minutes) })
        : t("fact.cutoffNone"),
    ],
    [t("fact.answer"), on_request && t("fact.answerText", { count: on_request.answer_hours })],
    [
      t("fact.minimum"),
      minimum &&
        t("fact.minimumText", {
          count: minimum.seats,
          time: hoursInWords(t, minimum.decided_hours_before),
        }),
    ],
    [t("fact.weather"), weather],
  ];
  return (
    <section className="mt-12" aria-labelledby="visit-facts">
      <h2 id="visit-facts" className="section-title">
        {t("facts")}
      </h2>
      <dl className="facts mt-4">
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <h2 className="section-title mt-12">{t("ladder.title")}</h2>
      <ul className="mt-4 list-disc space-y-1.5 pl-5">
        {ladderSentences(t, experience.ladder).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        <li>{t("ladder.host")}</li>
        <li>{t("ladder.noShow")}</li>
      </ul>
    </section>
  );
}

function MeetingPoint({ experience }: { experience: Experience }) {
  const t = useT("visit");
  const { meeting_point, map_url } = experience;
  return (
    <>
      {meeting_point}
      {map_url && (
        <a href={map_url} rel="noopener noreferrer" className="link mt-1 block w-fit py-1">
          {t("fact.map")}
        </a>
      )}
    </>
  );
}

function Items({ items }: { items: string[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="space-y-1">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
