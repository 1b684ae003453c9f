import { Button, Input, Text } from "@medusajs/ui";
import type { StepValues } from "../../experiences/forms/experience-values";
import { useWords } from "../use-words";

/** What comes back to whoever cancels so long before the start. */
export function LadderFields(props: {
  steps: readonly StepValues[];
  onChange: (steps: StepValues[]) => void;
  error: string | undefined;
}) {
  const { steps, onChange, error } = props;
  const { t } = useWords();
  const change = (at: number, part: Partial<StepValues>) =>
    onChange(steps.map((step, place) => (place === at ? { ...step, ...part } : step)));
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-compact-small-plus mb-2">{t("visits.ladder")}</legend>
      {steps.map((step, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step has no name of its own, and its fields keep nothing: all they show comes from it
        <div key={at} className="flex items-center gap-2">
          <Input
            type="number"
            className="w-24"
            aria-label={t("visits.hoursBefore")}
            value={step.hours_before}
            onChange={(event) => change(at, { hours_before: event.target.value })}
          />
          <Text size="small">{t("visits.hoursBefore")}</Text>
          <Input
            type="number"
            className="w-20"
            aria-label={t("visits.percentBack")}
            value={step.refund_percent}
            onChange={(event) => change(at, { refund_percent: event.target.value })}
          />
          <Text size="small">{t("visits.percentBack")}</Text>
          <Button
            type="button"
            size="small"
            variant="transparent"
            onClick={() => onChange(steps.filter((_, place) => place !== at))}
          >
            {t("visits.removeStep")}
          </Button>
        </div>
      ))}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => onChange([...steps, { hours_before: "", refund_percent: "" }])}
        >
          {t("visits.addStep")}
        </Button>
      </div>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("visits.ladderHint")}
      </Text>
      {error ? (
        <Text size="xsmall" className="text-ui-fg-error" role="alert">
          {error}
        </Text>
      ) : null}
    </fieldset>
  );
}
