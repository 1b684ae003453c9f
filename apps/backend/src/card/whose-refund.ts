/** One order's share of what was paid by card. */
export interface CardPayment {
  id: string;
  session_id: string;
  order_id: string | null;
  /** đồng that were not given back. */
  left: number;
  /** Refunds at Stripe that are in its books. */
  known: string[];
  /** One of its refunds was written down, and Stripe not asked for it yet. */
  unasked: boolean;
}

/**
 * Which orders a refund made by hand is for: all that is left of the whole purchase, the one order that is left, or the one whose rest it
 * is to the đồng.
 * @returns null where it may be for any of several
 */
export function whose(
  amount: number,
  payments: readonly CardPayment[],
): Array<{ session_id: string; amount: number }> | null {
  const open = payments.filter(({ left }) => left > 0);
  if (open.reduce((sum, { left }) => sum + left, 0) === amount) {
    return open.map(({ session_id, left }) => ({ session_id, amount: left }));
  }
  const same = open.filter(({ left }) => left === amount);
  const enough = open.filter(({ left }) => left >= amount);
  const [one] = same.length === 1 ? same : open.length === 1 ? enough : [];
  return one ? [{ session_id: one.session_id, amount }] : null;
}

/**
 * A refund that a person says is one order's: all that it has left, and the rest of the others, one after another.
 * @returns null where it is more than all of them have left
 */
export function sharesFrom(
  amount: number,
  first: CardPayment,
  payments: readonly CardPayment[],
): Array<{ session_id: string; amount: number }> | null {
  let rest = amount;
  const shares = [first, ...payments.filter(({ id }) => id !== first.id)].flatMap(({ session_id, left }) => {
    const share = Math.min(rest, Math.max(0, left));
    rest -= share;
    return share > 0 ? [{ session_id, amount: share }] : [];
  });
  return rest > 0 ? null : shares;
}
