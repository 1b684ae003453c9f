import { WEEKDAYS } from "@market/ocop/booking";
import type { DeskExperience, DeskSchedule } from "@market/store-contract";
import { TextArea, TextField } from "~/components/forms";
import { useLocale } from "~/components/link";
import { weekdayNames } from "~/experience/when";
import { useT } from "~/i18n";
import { fieldOf, type VisitDraft } from "./draft";
import { scheduleWords } from "./schedule-words";

interface Props {
  experience: DeskExperience;
  draft: VisitDraft | null;
  action: string;
  today: string;
}

/** When it goes: each rule can be ended, another one added. */
export function Schedules({ experience: { schedules }, draft, action, today }: Props) {
  const t = useT("deskVisits");
  return (
    <section aria-labelledby="schedules-title" className="panel">
      <h2 id="schedules-title" className="text-lg font-semibold">
        {t("experience.schedules")}
      </h2>
      {schedules.length === 0 && <p className="mt-2 text-muted">{t("experience.noSchedule")}</p>}
      <ul className="divide-y divide-line">
        {schedules.map((schedule) => (
          <Schedule key={schedule.id} schedule={schedule} action={action} />
        ))}
      </ul>
      <details open={draft?.form === "schedule"} className="mt-2 border-t border-line">
        <summary className="min-h-11 py-2.5 font-semibold">{t("experience.add")}</summary>
        <ScheduleForm draft={draft} action={action} today={today} />
      </details>
    </section>
  );
}

function Schedule({ schedule, action }: { schedule: DeskSchedule; action: string }) {
  const t = useT("deskVisits");
  const { days, rest } = scheduleWords(t, useLocale(), schedule);
  return (
    <li className="py-3">
      <p className="font-semibold">{days}</p>
      <p className="text-sm text-muted">{rest}</p>
      <details>
        <summary className="min-h-11 py-2.5 underline underline-offset-4">{t("experience.end")}</summary>
        <p>{t("experience.endText")}</p>
        <form method="post" action={action} aria-label={`${t("experience.end")}: ${days}`} className="mt-2">
          <input type="hidden" name="form" value="end_schedule" />
          <input type="hidden" name="schedule_id" value={schedule.id} />
          <button type="submit" className="button-quiet w-full">
            {t("experience.endButton")}
          </button>
        </form>
      </details>
    </li>
  );
}

function ScheduleForm({ draft, action, today }: Omit<Props, "experience">) {
  const t = useT("deskVisits");
  const names = weekdayNames(useLocale());
  const field = (name: string, begins = "") => fieldOf(t, draft, "schedule", name, begins);
  const weekdays = draft?.form === "schedule" ? (draft.values.weekday ?? "") : "SA SU";
  return (
    <form method="post" action={action} noValidate className="mt-2 space-y-3">
      <input type="hidden" name="form" value="schedule" />
      <TextField field={field("first_day", today)} label={t("experience.firstDay")} type="date" />
      <fieldset>
        <legend className="font-semibold">{t("experience.weekdays")}</legend>
        <div className="mt-1 grid grid-cols-2">
          {WEEKDAYS.map((day, place) => (
            <label key={day} className="flex min-h-11 items-center gap-2">
              <input
                type="checkbox"
                name="weekday"
                value={day}
                defaultChecked={weekdays.split(" ").includes(day)}
                className="size-5"
              />
              {names[place]?.long}
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        field={field("times", "08:00")}
        label={t("experience.times")}
        hint={t("experience.timesHint")}
        maxLength={300}
      />
      <TextField
        field={field("capacity")}
        label={t("experience.capacity")}
        inputMode="numeric"
        maxLength={10}
      />
      <TextField
        field={field("season_from")}
        label={t("experience.seasonFrom")}
        hint={t("experience.seasonHint")}
        maxLength={10}
        optional
      />
      <TextField field={field("season_to")} label={t("experience.seasonTo")} maxLength={10} optional />
      <TextArea
        field={field("except_days")}
        label={t("experience.exceptDays")}
        hint={t("experience.exceptHint")}
        optional
      />
      <TextField field={field("until")} label={t("experience.lastDay")} type="date" optional />
      <button type="submit" className="button w-full">
        {t("experience.addButton")}
      </button>
    </form>
  );
}
