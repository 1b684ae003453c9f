/** An answer that came to nothing, with what was typed. */
export interface RequestDraft {
  booking_id: string;
  reason: string;
  error: "required" | "too_long" | "over" | "other";
}

/** What is wrong is wrong with the reason that was typed. */
export const isOfReason = ({ error }: RequestDraft): boolean => error === "required" || error === "too_long";

/** As many signs as the backend takes. */
export const LONGEST_REASON = 500;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PRESSING = 3 * HOUR;

export interface TimeLeft {
  unit: "hours" | "minutes";
  count: number;
  pressing: boolean;
}

/** How long there is to answer, never told as longer than it is. */
export function timeLeft(answerBy: string, now: Date): TimeLeft {
  const left = Math.max(0, Date.parse(answerBy) - now.getTime());
  const pressing = left < PRESSING;
  return left >= HOUR
    ? { unit: "hours", count: Math.floor(left / HOUR), pressing }
    : { unit: "minutes", count: Math.floor(left / MINUTE), pressing };
}
