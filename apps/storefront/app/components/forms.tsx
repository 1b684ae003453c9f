import type { ComponentProps, ReactNode } from "react";
import { useT } from "~/i18n";

/** What a form library knows of one field; conform's metadata fits. */
export interface FieldState {
  id: string;
  name: string;
  errors?: string[];
  initialValue?: unknown;
}

interface FieldProps {
  field: FieldState;
  label: ReactNode;
  hint?: ReactNode;
  /** Said beside the label; every other field must be filled in. */
  optional?: boolean;
}

/** What ties a control to its label, hint and errors; written once, here. */
function wiring({ field, hint, optional }: Omit<FieldProps, "label">) {
  const invalid = Boolean(field.errors?.length);
  const described = [hint && `${field.id}-hint`, invalid && `${field.id}-error`].filter(Boolean).join(" ");
  return {
    id: field.id,
    name: field.name,
    "aria-invalid": invalid || undefined,
    "aria-describedby": described || undefined,
    "aria-required": optional ? undefined : true,
  };
}

function Frame({ field, label, hint, optional, children }: FieldProps & { children: ReactNode }) {
  const t = useT("common");
  return (
    <div>
      <label htmlFor={field.id} className="mb-1.5 block font-semibold">
        {label}
        {optional && <span className="font-normal text-muted"> ({t("form.optional")})</span>}
      </label>
      {hint && (
        <p id={`${field.id}-hint`} className="mb-1.5 text-sm text-muted">
          {hint}
        </p>
      )}
      {children}
      <FieldErrors field={field} />
    </div>
  );
}

export function FieldErrors({ field }: { field: FieldState }) {
  if (!field.errors?.length) return null;
  return (
    <p id={`${field.id}-error`} className="mt-1.5 text-sm font-semibold text-bad">
      {field.errors.join(" ")}
    </p>
  );
}

const text = (value: unknown) => (value === undefined || value === null ? undefined : String(value));

export function TextField({ field, label, hint, optional, ...rest }: FieldProps & ComponentProps<"input">) {
  return (
    <Frame {...{ field, label, hint, optional }}>
      <input
        className="field"
        defaultValue={text(field.initialValue)}
        {...rest}
        {...wiring({ field, hint, optional })}
      />
    </Frame>
  );
}

export function TextArea({ field, label, hint, optional, ...rest }: FieldProps & ComponentProps<"textarea">) {
  return (
    <Frame {...{ field, label, hint, optional }}>
      <textarea
        className="field"
        rows={3}
        defaultValue={text(field.initialValue)}
        {...rest}
        {...wiring({ field, hint, optional })}
      />
    </Frame>
  );
}

export function SelectField({
  field,
  label,
  hint,
  optional,
  ...rest
}: FieldProps & ComponentProps<"select">) {
  return (
    <Frame {...{ field, label, hint, optional }}>
      <select
        className="field"
        defaultValue={text(field.initialValue)}
        {...rest}
        {...wiring({ field, hint, optional })}
      />
    </Frame>
  );
}

/** Above the form after a refusal: every error, each a link to its field. */
export function ErrorSummary({ errors }: { errors: Array<{ id: string; message: string }> }) {
  const t = useT("common");
  if (errors.length === 0) return null;
  return (
    <div role="alert" className="rounded-xl border-2 border-bad bg-bad-soft p-5">
      <h2 className="font-semibold text-bad">{t("form.errorTitle", { count: errors.length })}</h2>
      <ul className="mt-2 list-disc pl-5">
        {errors.map(({ id, message }) => (
          <li key={id + message}>
            <a href={`#${id}`} className="text-bad underline underline-offset-4">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
