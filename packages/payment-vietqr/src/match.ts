/** An order whose transfer is awaited, or was. */
export interface Awaited {
  reference: string;
  /** What has still to come, in whole đồng; 0 once it is paid. */
  due: number;
  /** Of an order that lapsed or was cancelled nothing is sold any more. */
  over: boolean;
}

export interface Part {
  reference: string;
  amount: number;
}

/**
 * What a receipt comes to:
 * - `exact`: what was due; `several`: what was due for several orders together, to the đồng
 * - `too_little`: taken for its order, and the rest is asked for
 * - `too_much`: what was due is taken, `left` is the sender's
 * - `twice`: nothing was due any more
 * - `late`: the order lapsed or was cancelled
 * - `unclear`: several orders, and the sum fits none, some, or not all of them
 * - `unknown`: no reference that anything waits for
 */
export type Outcome =
  | "exact"
  | "several"
  | "too_little"
  | "too_much"
  | "twice"
  | "late"
  | "unclear"
  | "unknown";

export interface Matched {
  outcome: Outcome;
  /** What goes to which order at once. */
  parts: Part[];
  /** What a person has to decide about, in whole đồng: `amount` less all parts. */
  left: number;
  /** How much of its order's amount has still to come after a `too_little`. */
  missing: number;
}

/** These are settled without anybody. A `too_little` stays for people to see until the rest has come. */
export const NEEDS_NOBODY: ReadonlySet<Outcome> = new Set<Outcome>(["exact", "several"]);

/**
 * What a receipt of this amount with these references is for. Every đồng is either a part or left over; no order gets more than is due.
 * @throws RangeError where the amount is not whole đồng above 0
 */
export function match(amount: number, references: readonly string[], awaited: readonly Awaited[]): Matched {
  if (!Number.isSafeInteger(amount) || amount <= 0) {
    throw new RangeError(`A receipt is of whole đồng above 0, not ${amount}.`);
  }
  const known = [...new Set(references)].flatMap(
    (reference) => awaited.find((one) => one.reference === reference) ?? [],
  );
  const aside = (outcome: Outcome): Matched => ({ outcome, parts: [], left: amount, missing: 0 });
  const [only] = known;
  if (!only) return aside("unknown");
  if (known.length > 1) {
    const open = known.every(({ over, due }) => !over && due > 0);
    const sum = known.reduce((total, { due }) => total + due, 0);
    if (!open || sum !== amount) return aside("unclear");
    const parts = known.map(({ reference, due }) => ({ reference, amount: due }));
    return { outcome: "several", parts, left: 0, missing: 0 };
  }
  if (only.over) return aside("late");
  if (only.due <= 0) return aside("twice");
  const taken = Math.min(amount, only.due);
  return {
    outcome: amount === only.due ? "exact" : amount < only.due ? "too_little" : "too_much",
    parts: [{ reference: only.reference, amount: taken }],
    left: amount - taken,
    missing: only.due - taken,
  };
}
