import { isDay } from "@market/ocop";
import type { DeskVisit, DeskVisitRef } from "@market/store-contract";

const ID = /^[\w-]{1,80}$/;

/** Which departure or night a page of the desk is about, as its address says; null: it names none. */
export function refIn(query: URLSearchParams): DeskVisitRef | null {
  const [departure_id, experience_id, day] = ["departure_id", "experience_id", "day"].map(
    (name) => query.get(name) ?? "",
  ) as [string, string, string];
  if (ID.test(departure_id)) return { departure_id };
  return ID.test(experience_id) && isDay(day) ? { stay: { experience_id, day } } : null;
}

export function refQuery(ref: DeskVisitRef): string {
  return new URLSearchParams(ref.stay ?? { departure_id: ref.departure_id ?? "" }).toString();
}

export function refOf({ departure_id, experience_id, day }: DeskVisit): DeskVisitRef {
  return departure_id === null ? { stay: { experience_id, day } } : { departure_id };
}
