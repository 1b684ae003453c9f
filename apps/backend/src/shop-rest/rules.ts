import type { Day } from "@market/ocop";

export interface RestRow {
  paused_at: Date | string | null;
  closed_from: Day | null;
  closed_until: Day | null;
}

/** A rest that is on: until and with that day; null where nobody knows. */
export interface Rest {
  until: Day | null;
}

/** Whether a producer rests on a day. A pause ends when it is ended, whatever days were told beforehand. */
export function restOn(row: RestRow | null | undefined, today: Day): Rest | null {
  if (!row) return null;
  if (row.paused_at) return { until: null };
  const { closed_from, closed_until } = row;
  if (!closed_from || !closed_until || today < closed_from || today > closed_until) return null;
  return { until: closed_until };
}
