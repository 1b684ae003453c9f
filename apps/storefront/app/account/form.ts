import type { FieldError } from "@market/store-contract";
import type { TFunction } from "i18next";
import type { FieldState } from "~/components/forms";

/** A form of the account that comes again: what was typed (no password), what is wrong, and why. */
export interface FormDraft {
  values: Record<string, string>;
  errors: FieldError[];
  refusal: { code: string; seconds?: number } | null;
}

export const UNTOUCHED: FormDraft = { values: {}, errors: [], refusal: null };

/** A form that comes again after signing in, since its session had ended. */
export const KEPT: FormDraft = { ...UNTOUCHED, refusal: { code: "kept" } };

/** What is wrong with a field, and what mends it. */
export function tellError(t: TFunction<"account">, { field, code, values }: FieldError): string {
  const keys = [`errors.${field}.${code}`, `errors.any.${code}`, "errors.any.wrong"];
  return t(keys as ["errors.any.wrong"], { ...values, count: Number(values?.left ?? 0) });
}

/** Whole minutes until the next try, as a refusal tells them. */
export function minutesToWait({ seconds = 60 }: { seconds?: number }): number {
  return Math.max(1, Math.ceil(seconds / 60));
}

/** The id of a field's control, where an error's link leads. */
export function fieldId(name: string): string {
  return name.replaceAll(".", "-");
}

/** One field as the form's components take it. */
export function fieldOf(t: TFunction<"account">, draft: FormDraft, name: string, otherwise = ""): FieldState {
  const errors = draft.errors.filter(({ field }) => field === name).map((error) => tellError(t, error));
  return { id: fieldId(name), name, errors, initialValue: draft.values[name] ?? otherwise };
}
