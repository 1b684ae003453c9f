import type { FieldError } from "@market/store-contract";
import type { TFunction } from "i18next";
import { type FormDraft, fieldId } from "~/account/form";
import type { FieldState } from "~/components/forms";

/** What is wrong with a field, and what mends it. */
export function tellError(t: TFunction<"joining">, { field, code, values }: FieldError): string {
  const keys = [`errors.${field}.${code}`, `errors.any.${code}`, "errors.any.wrong"];
  return t(keys as ["errors.any.wrong"], { ...values });
}

/** One field as the form's components take it. */
export function fieldOf(t: TFunction<"joining">, draft: FormDraft, name: string, otherwise = ""): FieldState {
  const errors = draft.errors.filter(({ field }) => field === name).map((error) => tellError(t, error));
  return { id: fieldId(name), name, errors, initialValue: draft.values[name] ?? otherwise };
}
