const HOUR_MS = 3_600_000;

/** It goes when so many places are taken, decided so long before the start. */
export interface MinimumGroup {
  seats: number;
  decided_hours_before: number;
}

/** The instant at which it is decided whether the group is large enough. */
export function decidedAt(startsAt: Date, minimum: MinimumGroup): Date {
  return new Date(startsAt.getTime() - minimum.decided_hours_before * HOUR_MS);
}

/** `waiting`: not decided yet. `goes`, `falls`: decided, or already large enough. */
export type GroupDecision = "waiting" | "goes" | "falls";

/** @param taken places that are bought; places only held may lapse, so they do not count */
export function groupDecision(
  taken: number,
  startsAt: Date,
  minimum: MinimumGroup | null,
  now: Date,
): GroupDecision {
  if (!minimum || taken >= minimum.seats) return "goes";
  return now < decidedAt(startsAt, minimum) ? "waiting" : "falls";
}
