import { Label, Switch, Text } from "@medusajs/ui";
import { useId } from "react";
import { useCommunes } from "../certificates/use-communes";
import { ChoiceField, TextField } from "../forms/field";
import { useWords } from "../use-words";
import type { ProducerKey, ProducerValues } from "./producer-values";

const KINDS = ["cooperative", "cooperative_group", "company", "farm", "household", "association", "unknown"];
const STATUSES = ["pending", "approved", "suspended"];

export function ProducerFields(props: {
  values: ProducerValues;
  onChange: (values: ProducerValues) => void;
  errorOf: (field: string) => string | undefined;
  /** Whose state is chosen with the rest; later each change of it is a deed of its own. */
  isNew?: boolean;
}) {
  const { t } = useWords();
  const id = useId();
  const communes = useCommunes();
  const { values, onChange, errorOf } = props;
  const of = (name: ProducerKey) => ({
    name,
    value: values[name],
    onChange: (value: string) => onChange({ ...values, [name]: value }),
    error: errorOf(name),
  });
  return (
    <div className="flex flex-col gap-y-4">
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <TextField {...of("name")} required />
        <ChoiceField {...of("kind")} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
        <TextField {...of("tax_code")} />
        <ChoiceField {...of("commune_code")} optional options={communes} />
        <TextField {...of("phone")} type="tel" />
        <TextField {...of("email")} type="email" />
      </div>
      <TextField {...of("old_address")} />
      <TextField {...of("story")} lines={4} />
      <TextField {...of("story_en")} lines={4} />
      {props.isNew ? (
        <ChoiceField
          {...of("status")}
          options={STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        />
      ) : null}
      {props.isNew && values.status === "suspended" ? (
        <>
          <Text size="small" className="text-ui-fg-subtle">
            {t("producers.suspendHint")}
          </Text>
          <TextField {...of("status_reason")} lines={2} required />
        </>
      ) : null}
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <TextField {...of("alcohol_licence")} hint={t("terms.licenceHint")} />
        <TextField {...of("alcohol_licence_until")} type="date" />
      </div>
      <div className="flex items-center gap-x-2">
        <Switch
          id={id}
          checked={values.joined}
          onCheckedChange={(joined) => onChange({ ...values, joined })}
        />
        <Label htmlFor={id} size="small">
          {t("field.joined")}
        </Label>
      </div>
    </div>
  );
}
