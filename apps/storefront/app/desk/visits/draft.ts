import type { FieldError } from "@market/store-contract";
import type { TFunction } from "i18next";
import type { FieldState } from "~/components/forms";

export const VISIT_FORMS = [
  "prices",
  "schedule",
  "end_schedule",
  "departure",
  "closure",
  "places",
  "state",
  "message",
  "call_off",
  "cash",
] as const;
export type VisitForm = (typeof VISIT_FORMS)[number];

/** A form of a visit's page that came to nothing, with what was typed. */
export interface VisitDraft {
  form: VisitForm;
  values: Record<string, string>;
  errors: FieldError[];
  /** Where it is no field's fault. */
  code: string | null;
}

const KNOWN = [
  "required",
  "not_a_number",
  "too_much",
  "too_little",
  "too_long",
  "not_a_day",
  "not_a_time",
  "not_a_day_of_year",
  "not_a_rule",
  "both_or_neither",
  "before_it_begins",
  "too_many_days",
  "past",
  "capacity_below_taken",
  "changed_meanwhile",
  "schedule_is_there",
  "no_such_schedule",
  "departure_is_there",
  "departure_cancelled",
  "departure_over",
  "not_by_departures",
  "producer_suspended",
] as const;

/** A refusal in words; what has none of its own is told in general ones. */
export function told(t: TFunction<"deskVisits">, code: string): string {
  const known = KNOWN.find((one) => one === code);
  return t(`errors.${known ?? "other"}`);
}

export const fieldId = (form: VisitForm, name: string) => `${form}-${name.replaceAll(".", "-")}`;

/** One field of a form: as it was typed where the form came to nothing, else as it begins. */
export function fieldOf(
  t: TFunction<"deskVisits">,
  draft: VisitDraft | null,
  form: VisitForm,
  name: string,
  begins = "",
): FieldState {
  const own = draft?.form === form ? draft : null;
  return {
    id: fieldId(form, name),
    name,
    initialValue: own?.values[name] ?? begins,
    errors: (own?.errors ?? []).filter(({ field }) => field === name).map(({ code }) => told(t, code)),
  };
}

/** What the summary above the page says; a refusal that is no field's leads to the form's first field. */
export function summaryOf(
  t: TFunction<"deskVisits">,
  { form, errors }: VisitDraft,
): Array<{ id: string; message: string }> {
  return errors.map(({ field, code }) => ({ id: fieldId(form, field), message: told(t, code) }));
}
