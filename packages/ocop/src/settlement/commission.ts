import type { Day } from "../days";
import type { GroupNo } from "../taxonomy";

/** Of ten thousand: 250 is 2.5 %. */
export const WHOLE = 10_000;

export interface CommissionRule {
  /** null: of everyone. */
  producer_id: string | null;
  /** null: of all six. */
  group_no: GroupNo | null;
  /** The first day of whose sales it is kept. */
  from_day: Day;
  basis_points: number;
}

export interface Sold {
  producer_id: string;
  /** null where its set is not known. */
  group_no: GroupNo | null;
  /** On which it was sold. */
  day: Day;
}

/**
 * Basis points that are kept of a sale. A rule for a producer's goods of one group goes before one for the producer, that before one for the
 * group, that before one for everyone; of its like the latest holds, and of one day the later in the list. Without a rule nothing is kept.
 */
export function commissionRate(rules: readonly CommissionRule[], sold: Sold): number {
  let best: CommissionRule | null = null;
  for (const rule of rules) {
    if (!concerns(rule, sold)) continue;
    if (!best || !goesBefore(best, rule)) best = rule;
  }
  return best?.basis_points ?? 0;
}

function concerns(rule: CommissionRule, { producer_id, group_no, day }: Sold): boolean {
  return (
    rule.from_day <= day &&
    (rule.producer_id === null || rule.producer_id === producer_id) &&
    (rule.group_no === null || rule.group_no === group_no)
  );
}

function goesBefore(one: CommissionRule, other: CommissionRule): boolean {
  const [mine, its] = [particular(one), particular(other)];
  return mine === its ? one.from_day > other.from_day : mine > its;
}

const particular = ({ producer_id, group_no }: CommissionRule) =>
  (producer_id === null ? 0 : 2) + (group_no === null ? 0 : 1);

/**
 * A part of an amount, half a đồng rounded up.
 * @param amount whole đồng, 0 or more
 * @param basis_points of ten thousand
 * @throws RangeError on fractions and on what is below zero
 */
export function partOf(amount: number, basis_points: number): number {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`An amount is whole đồng of 0 or more, not ${amount}.`);
  }
  if (!Number.isSafeInteger(basis_points) || basis_points < 0 || basis_points > WHOLE) {
    throw new RangeError(`A rate is 0 to ${WHOLE} basis points, not ${basis_points}.`);
  }
  return Number((BigInt(amount) * BigInt(basis_points) + BigInt(WHOLE / 2)) / BigInt(WHOLE));
}
