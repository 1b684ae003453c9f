import { Input, Label, Select, Text, Textarea } from "@medusajs/ui";
import { type ReactNode, useId } from "react";
import { useWords } from "../use-words";

interface FieldProps {
  name: string;
  value: string;
  onChange: (value: string) => void;
  error?: string;
  required?: boolean;
  hint?: string;
}

function Labelled({
  id,
  name,
  error,
  required,
  hint,
  children,
}: Pick<FieldProps, "name" | "error" | "required" | "hint"> & { id: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {t(`field.${name}`)}
        {required ? <span aria-hidden="true"> *</span> : null}
      </Label>
      {children}
      {hint ? (
        <Text size="xsmall" className="text-ui-fg-subtle">
          {hint}
        </Text>
      ) : null}
      {error ? (
        <Text id={`${id}-error`} size="xsmall" className="text-ui-fg-error" role="alert">
          {error}
        </Text>
      ) : null}
    </div>
  );
}

export function TextField({
  type = "text",
  lines,
  ...props
}: FieldProps & { type?: "text" | "date" | "number" | "email" | "tel" | "url" | "time"; lines?: number }) {
  const id = useId();
  const { name, value, onChange, error, required } = props;
  const common = {
    id,
    name,
    value,
    "aria-invalid": Boolean(error),
    "aria-describedby": error ? `${id}-error` : undefined,
    "aria-required": required,
  };
  return (
    <Labelled id={id} {...props}>
      {lines ? (
        <Textarea {...common} rows={lines} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input {...common} type={type} onChange={(event) => onChange(event.target.value)} />
      )}
    </Labelled>
  );
}

/** An empty choice cannot be an item's value in this kind of select. */
const NONE = "none";

export function ChoiceField({
  options,
  optional,
  ...props
}: FieldProps & { options: ReadonlyArray<{ value: string; label: string }>; optional?: boolean }) {
  const id = useId();
  const { t } = useWords();
  const { value, onChange, error } = props;
  return (
    <Labelled id={id} {...props}>
      <Select
        value={value || (optional ? NONE : "")}
        onValueChange={(next) => onChange(next === NONE ? "" : next)}
      >
        <Select.Trigger
          id={id}
          aria-invalid={Boolean(error)}
          aria-describedby={error ? `${id}-error` : undefined}
        >
          <Select.Value placeholder={t("common.choose")} />
        </Select.Trigger>
        <Select.Content>
          {optional ? <Select.Item value={NONE}>{t("common.none")}</Select.Item> : null}
          {options.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Labelled>
  );
}
