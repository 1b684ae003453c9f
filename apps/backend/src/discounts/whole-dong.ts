import { splitDong } from "@market/ocop";

/** What one promotion would take off one thing, as Medusa computes it: with fractions. */
export interface Share {
  /** A line's or a delivery option's id. */
  of: string;
  /** đồng, perhaps with a fraction. */
  amount: number;
}

/** Weights of a share are whole: this many parts of a đồng. */
const FINE = 1_000;

/**
 * A promotion's shares in whole đồng: what it takes off altogether is rounded once, and split so that the shares add up to it, the
 * largest remainder first. No thing is taken more off than it costs: that goes to another one with room, or is given up.
 * @param room what each thing still costs, đồng
 */
export function inWholeDong(shares: Share[], room: ReadonlyMap<string, number>): Map<string, number> {
  const given = shares.filter(({ amount }) => amount > 0);
  if (!given.length) return new Map();
  const total = Math.round(given.reduce((sum, { amount }) => sum + amount, 0));
  const parts = splitDong(
    total,
    given.map(({ amount }) => Math.max(1, Math.round(amount * FINE))),
  );
  const whole = new Map<string, number>();
  let left = 0;
  given.forEach(({ of }, index) => {
    const part = parts[index] ?? 0;
    const taken = Math.min(part, room.get(of) ?? 0);
    left += part - taken;
    whole.set(of, taken);
  });
  for (const { of } of given) {
    const more = Math.min(left, (room.get(of) ?? 0) - (whole.get(of) ?? 0));
    if (more <= 0) continue;
    whole.set(of, (whole.get(of) ?? 0) + more);
    left -= more;
  }
  return new Map([...whole].filter(([, amount]) => amount > 0));
}
