import { Label, Switch } from "@medusajs/ui";
import { useId } from "react";
import type { AdminExperience } from "../../experiences/admin-shapes";
import type { ExperienceKey, ExperienceValues } from "../../experiences/forms/experience-values";
import { TextField } from "../forms/field";
import { useWords } from "../use-words";
import { LadderFields } from "./ladder-fields";

export function ExperienceFields(props: {
  shape: AdminExperience["shape"];
  values: ExperienceValues;
  onChange: (values: ExperienceValues) => void;
  errorOf: (field: string) => string | undefined;
}) {
  const { t } = useWords();
  const id = useId();
  const { shape, values, onChange, errorOf } = props;
  const of = (name: ExperienceKey, field: string = name) => ({
    name,
    value: values[name],
    onChange: (value: string) => onChange({ ...values, [name]: value }),
    error: errorOf(field),
  });
  const number = (name: ExperienceKey) => ({ ...of(name), type: "number" as const });
  const pair = "grid grid-cols-1 gap-4 md:grid-cols-2";
  return (
    <div className="flex flex-col gap-y-4">
      <TextField {...of("meeting_point")} lines={2} required />
      <TextField {...of("meeting_point_en")} lines={2} />
      <div className={pair}>
        <TextField {...number("latitude")} />
        <TextField {...number("longitude")} />
        {shape === "stay" ? (
          <>
            <TextField {...of("arrive_from")} type="time" />
            <TextField {...of("leave_until")} type="time" />
          </>
        ) : (
          <TextField {...number("duration_minutes")} hint={t("visits.durationHint")} />
        )}
        <TextField {...of("languages")} hint={t("visits.languagesHint")} required />
        <TextField {...number("party_min")} required />
        <TextField {...number("party_max")} required />
        <TextField {...number("cutoff_minutes")} required />
        <TextField {...number("answer_hours")} hint={t("visits.answerHint")} />
        {shape === "departure" ? (
          <>
            <TextField {...number("minimum_seats")} hint={t("visits.minimumHint")} />
            <TextField {...number("decided_hours_before")} />
          </>
        ) : null}
      </div>
      <LadderFields
        steps={values.ladder}
        onChange={(ladder) => onChange({ ...values, ladder })}
        error={errorOf("ladder")}
      />
      <div className="flex items-center gap-x-2">
        <Switch
          id={id}
          checked={values.cash_allowed}
          onCheckedChange={(cash_allowed) => onChange({ ...values, cash_allowed })}
        />
        <Label htmlFor={id} size="small">
          {t("field.cash_allowed")}
        </Label>
      </div>
      <div className={pair}>
        <TextField {...of("includes_vi", "includes.vi")} lines={4} hint={t("visits.linesHint")} />
        <TextField {...of("includes_en", "includes.en")} lines={4} />
        <TextField {...of("bring_vi", "bring.vi")} lines={4} hint={t("visits.linesHint")} />
        <TextField {...of("bring_en", "bring.en")} lines={4} />
        <TextField {...of("accessibility_vi", "accessibility.vi")} lines={3} />
        <TextField {...of("accessibility_en", "accessibility.en")} lines={3} />
        <TextField {...of("weather_vi", "weather.vi")} lines={3} />
        <TextField {...of("weather_en", "weather.en")} lines={3} />
      </div>
    </div>
  );
}
