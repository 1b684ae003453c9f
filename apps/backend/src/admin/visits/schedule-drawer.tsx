import { dayOf } from "@market/ocop";
import { Checkbox, Label, Text, toast } from "@medusajs/ui";
import { useId, useState } from "react";
import type { AdminSchedule } from "../../experiences/admin-shapes";
import {
  newSchedule,
  type ScheduleValues,
  scheduleToSend,
  scheduleValuesOf,
  WEEKDAYS,
  type Weekday,
} from "../../experiences/forms/schedule-values";
import type { ScheduleChanged } from "../../experiences/schedules";
import { ActionDrawer } from "../forms/action-drawer";
import { TextField } from "../forms/field";
import { useSend } from "../forms/use-send";
import { useWords } from "../use-words";

/** A new schedule, or another rule for one from now on. */
export function ScheduleDrawer(props: { path: string; schedule: AdminSchedule | null; onClose: () => void }) {
  const { path, schedule, onClose } = props;
  const { t } = useWords();
  const [values, setValues] = useState(() =>
    schedule ? scheduleValuesOf(schedule) : newSchedule(dayOf(new Date())),
  );
  const { submit, busy, errorOf } = useSend<ScheduleChanged>(schedule ? `${path}/${schedule.id}` : path, {
    say: t("schedules.saved"),
    after: ({ made, taken_back, kept }) => {
      toast.info(t("schedules.made", { made }), { description: t("schedules.swept", { taken_back, kept }) });
      onClose();
    },
  });
  const of = (name: Exclude<keyof ScheduleValues, "rule" | "weekdays">) => ({
    name,
    value: values[name],
    onChange: (value: string) => setValues({ ...values, [name]: value }),
    error: errorOf(name),
  });
  return (
    <ActionDrawer
      title={t(schedule ? "schedules.change" : "schedules.add")}
      action={t("common.save")}
      hint={t(schedule ? "schedules.changeHint" : "schedules.hint")}
      open
      onClose={onClose}
      busy={busy}
      onSubmit={() => submit(scheduleToSend(values))}
    >
      {values.rule === null ? (
        <>
          <Weekdays
            chosen={values.weekdays}
            onChange={(weekdays) => setValues({ ...values, weekdays })}
            error={errorOf("rrule")}
          />
          <TextField {...of("first_day")} type="date" required />
        </>
      ) : (
        <TextField
          name="rrule"
          lines={3}
          value={values.rule}
          onChange={(rule) => setValues({ ...values, rule })}
          error={errorOf("rrule")}
          required
        />
      )}
      <TextField {...of("times")} hint={t("schedules.timesHint")} required />
      <TextField {...of("capacity")} type="number" required />
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <TextField {...of("season_from")} hint={t("schedules.seasonHint")} />
        <TextField {...of("season_to")} />
      </div>
      <TextField {...of("until")} type="date" />
      <TextField {...of("except_days")} lines={4} hint={t("schedules.exceptHint")} />
    </ActionDrawer>
  );
}

function Weekdays(props: { chosen: Weekday[]; onChange: (days: Weekday[]) => void; error?: string }) {
  const { chosen, onChange, error } = props;
  const { t } = useWords();
  const id = useId();
  const toggle = (day: Weekday) =>
    onChange(chosen.includes(day) ? chosen.filter((each) => each !== day) : [...chosen, day]);
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-compact-small-plus mb-2">{t("schedules.weekdays")}</legend>
      <div className="grid grid-cols-2 gap-2">
        {WEEKDAYS.map((day) => (
          <div key={day} className="flex items-center gap-x-2">
            <Checkbox
              id={`${id}-${day}`}
              checked={chosen.includes(day)}
              onCheckedChange={() => toggle(day)}
            />
            <Label htmlFor={`${id}-${day}`} size="small">
              {t(`schedules.days.${day}`)}
            </Label>
          </div>
        ))}
      </div>
      {error ? (
        <Text size="xsmall" className="text-ui-fg-error" role="alert">
          {error}
        </Text>
      ) : null}
    </fieldset>
  );
}
