import type { DayAvailability, DepartureSlot } from "@market/store-contract";

export const WAITING_FIELDS = ["departure_id", "seats", "name", "phone", "email"] as const;
export type WaitingField = (typeof WAITING_FIELDS)[number];

/** The form of the waiting list as it was sent, and what is wrong with it. */
export interface WaitingDraft {
  values: Partial<Record<WaitingField, string>>;
  /** Field → its error's word, as in the dictionary. */
  errors: Partial<Record<WaitingField, string>>;
  /** Why it could not be sent at all, as a sentence. */
  whole: string | null;
}

/** Hours for which one may wait: places go there again when somebody cancels. */
export function fullHours({ departures }: DayAvailability): DepartureSlot[] {
  return departures.filter(({ state }) => state === "sold_out" || state === "too_few_left");
}
