import type { DeskOrder, DeskOrderStage, OrderDeedName } from "@market/store-contract";

export const STAGES: readonly DeskOrderStage[] = ["to_accept", "to_pack", "on_the_way", "done", "cancelled"];

export const isStage = (value: unknown): value is DeskOrderStage => STAGES.some((stage) => stage === value);

/** The forms of an order's page. */
export const FORMS = [
  "accept",
  "ship",
  "book",
  "unbook",
  "decline",
  "delivered",
  "failed",
  "retried",
  "returned",
  "cash",
] as const;
export type DeskForm = (typeof FORMS)[number];

export const isForm = (value: unknown): value is DeskForm => FORMS.some((form) => form === value);

/** As many signs as the backend takes. */
export const LONGEST_REASON = 500;

/** What stands in the way of a booking. */
export const CARRIER_ERRORS = [
  "carrier_away",
  "carrier_off",
  "carrier_shop",
  "picked_up",
  "weight",
  "weight_missing",
  "address",
  "seller",
  "phone",
  "route",
  "collect",
] as const;
export type CarrierError = (typeof CARRIER_ERRORS)[number];

/** A form that came to nothing: why, and what was typed. */
export interface OrderDraft {
  form: DeskForm;
  parcel_id: string | null;
  values: Record<string, string>;
  error:
    | "changed"
    | "busy"
    | "nothing_chosen"
    | "too_many"
    | "no_reason"
    | "reason_too_long"
    | "tracking_number"
    | "collected"
    | "cash_reason"
    | "suspended"
    | CarrierError
    | "other";
  /** A carrier's own words. */
  told?: string | null;
  /** With `changed`: what was done meanwhile, by whom and when. */
  meanwhile: { what: OrderDeedName | "cancelled" | "changed"; by: string; at: string } | null;
}

/** The field of a form in which the error is; null where it is in none. */
export function faultyField({ form, parcel_id, error }: OrderDraft, order: DeskOrder): string | null {
  if (error === "no_reason" || error === "reason_too_long") return fieldId(form, "reason", parcel_id);
  if (error === "collected" && form === "cash") return fieldId(form, "amount");
  if (error === "collected" || error === "cash_reason") return fieldId(form, error, parcel_id);
  if (error === "tracking_number") return fieldId(form, "tracking_number");
  if (error === "weight" || error === "weight_missing") return fieldId(form, "weight_g");
  if (error !== "nothing_chosen" && error !== "too_many") return null;
  const [line] = order.lines.filter(({ left }) => left > 0);
  return line ? fieldId(form, `quantity.${line.id}`) : null;
}

export function fieldId(form: DeskForm, name: string, parcelId: string | null = null): string {
  return [form, parcelId, name].filter(Boolean).join("-").replaceAll(".", "-");
}

/** What a field shows: what was typed into this form, else what it begins with. */
export function shownIn(
  draft: OrderDraft | null,
  form: DeskForm,
  name: string,
  otherwise: string,
  parcelId: string | null = null,
): string {
  const own = draft?.form === form && draft.parcel_id === parcelId;
  return (own ? draft.values[name] : undefined) ?? otherwise;
}
