const HOUR_MS = 3_600_000;

/** From so many hours before the start on, this share comes back; nothing after the last step. */
export interface LadderStep {
  hours_before: number;
  /** 0 to 100, whole */
  refund_percent: number;
}

export interface Refund {
  /** đồng that come back, or need not be paid. */
  refund: number;
  /** đồng that the host keeps, or still asks for. */
  kept: number;
  /** 0 to 100 */
  percent: number;
}

/** What a host in doubt may take: free until two days before, half until one day before. */
export const USUAL_LADDER: readonly LadderStep[] = [
  { hours_before: 48, refund_percent: 100 },
  { hours_before: 24, refund_percent: 50 },
];

/** The share that comes back at an instant; the very moment a step ends still belongs to it. */
export function refundPercent(ladder: readonly LadderStep[], startsAt: Date, now: Date): number {
  const left = startsAt.getTime() - now.getTime();
  const open = ladder.filter(({ hours_before }) => left >= hours_before * HOUR_MS);
  return open.reduce((most, { refund_percent }) => Math.max(most, refund_percent), 0);
}

/**
 * What cancelling at an instant gives back. A part of a đồng is rounded up: in the visitor's favour.
 * @param total whole đồng
 * @throws RangeError when the total is no whole amount
 */
export function refundOf(total: number, ladder: readonly LadderStep[], startsAt: Date, now: Date): Refund {
  if (!Number.isSafeInteger(total) || total < 0) {
    throw new RangeError(`A total is whole đồng, not ${total}.`);
  }
  const percent = refundPercent(ladder, startsAt, now);
  const refund = Number((BigInt(total) * BigInt(percent) + 99n) / 100n);
  return { refund, kept: total - refund, percent };
}

/**
 * The ladder as it may be stored: longest time first, each step giving back less than the one before.
 * @returns null when it is no ladder
 */
export function readLadder(value: unknown): LadderStep[] | null {
  if (!Array.isArray(value) || value.length > 6) return null;
  const steps = value.flatMap((step: Partial<LadderStep> | null): LadderStep[] => {
    const { hours_before, refund_percent } = step ?? {};
    return isWhole(hours_before, 24 * 365) && isWhole(refund_percent, 100)
      ? [{ hours_before, refund_percent }]
      : [];
  });
  if (steps.length !== value.length) return null;
  steps.sort((a, b) => b.hours_before - a.hours_before);
  const falls = steps.every((step, at) => {
    const before = steps[at - 1];
    return (
      !before || (before.hours_before > step.hours_before && before.refund_percent > step.refund_percent)
    );
  });
  return falls ? steps : null;
}

/** States in which a booking still takes places. */
const STANDING = ["requested", "confirmed"];

/** The visitor may cancel until it begins, whether or not money comes back. */
export function mayCancel(booking: { state: string; starts_at: Date }, now: Date): boolean {
  return STANDING.includes(booking.state) && now < booking.starts_at;
}

function isWhole(value: unknown, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most;
}
