import type { ReactNode } from "react";
import type { AdminExperience } from "../../experiences/admin-shapes";
import { useWords } from "../use-words";

/** What visitors read, and what bookings go by; nothing of what is empty. */
export function ExperienceFactsList({ experience }: { experience: AdminExperience }) {
  const { t, locale } = useWords();
  const ladder = experience.ladder.map((step) =>
    t("visits.step", { hours: step.hours_before, percent: step.refund_percent }),
  );
  const place = experience.latitude === null ? null : `${experience.latitude}, ${experience.longitude}`;
  const rows: Array<[string, ReactNode]> = [
    [t("field.meeting_point"), experience.meeting_point],
    [t("field.meeting_point_en"), experience.meeting_point_en],
    [t("visits.place"), place],
    [t("field.duration_minutes"), experience.duration_minutes],
    [t("field.arrive_from"), experience.arrive_from],
    [t("field.leave_until"), experience.leave_until],
    [t("field.languages"), experience.languages.join(", ")],
    [t("visits.party"), `${experience.party_min} – ${experience.party_max}`],
    [t("field.cutoff_minutes"), experience.cutoff_minutes],
    [t("field.answer_hours"), experience.answer_hours],
    [t("field.minimum_seats"), experience.minimum_seats],
    [t("field.decided_hours_before"), experience.decided_hours_before],
    [t("visits.ladder"), [...ladder, t("visits.afterwards")].join("\n")],
    [t("visits.payment"), t(experience.cash_allowed ? "visits.cashYes" : "visits.cashNo")],
    [t("visits.includes"), experience.includes?.[locale].join("\n")],
    [t("visits.bring"), experience.bring?.[locale].join("\n")],
    [t("visits.accessibility"), experience.accessibility?.[locale]],
    [t("visits.weather"), experience.weather?.[locale]],
  ];
  return (
    <dl className="divide-y">
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== "")
        .map(([name, value]) => (
          <div key={name} className="grid grid-cols-[minmax(10rem,1fr)_3fr] gap-4 px-6 py-3">
            <dt className="txt-compact-small text-ui-fg-subtle">{name}</dt>
            <dd className="txt-compact-small whitespace-pre-line break-words">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
