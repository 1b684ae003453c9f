import type { DeskOrderStage, ParcelDeed, ParcelState } from "@market/store-contract";

/** What a parcel becomes by what is written about it; what is missing here is refused. */
const NEXT: Record<ParcelState, Partial<Record<ParcelDeed, ParcelState>>> = {
  // In Medusa's admin a parcel may be packed and not sent: there it is sent, too.
  packed: {},
  shipped: { delivered: "delivered", failed: "failed", returned: "returned" },
  failed: { retried: "shipped", delivered: "delivered", returned: "returned" },
  delivered: {},
  returned: {},
};

/** @returns null where that cannot happen to it any more, or not yet */
export function parcelAfter(state: ParcelState, deed: ParcelDeed): ParcelState | null {
  return NEXT[state][deed] ?? null;
}

export function deedsOf(state: ParcelState): ParcelDeed[] {
  return Object.keys(NEXT[state]) as ParcelDeed[];
}

/** Of one line of goods. */
export interface Pieces {
  ordered: number;
  /** In a parcel, whatever became of it. */
  in_parcels: number;
  /** Declined before they were packed. */
  declined: number;
  /** Came back undelivered. */
  returned: number;
}

/** Pieces that wait to be packed. */
export function leftOf({ ordered, in_parcels, declined }: Pieces): number {
  return ordered - in_parcels - declined;
}

/** Pieces that the buyer has, or is to get. */
export function keptOf({ ordered, declined, returned }: Pieces): number {
  return ordered - declined - returned;
}

export interface Standing {
  cancelled: boolean;
  accepted: boolean;
  lines: readonly Pieces[];
  parcels: readonly ParcelState[];
}

/** Under which of the desk's tabs an order stands. Sending something accepts it. */
export function stageOf({ cancelled, accepted, lines, parcels }: Standing): DeskOrderStage {
  if (cancelled || lines.every((line) => keptOf(line) <= 0)) return "cancelled";
  const left = lines.some((line) => leftOf(line) > 0);
  if (left && !parcels.length && !accepted) return "to_accept";
  if (left || parcels.includes("packed")) return "to_pack";
  return parcels.some((state) => state === "shipped" || state === "failed") ? "on_the_way" : "done";
}

/**
 * What dropping some more pieces of a line takes off, in whole đồng: after the last piece it is the line's whole sum, however the pieces
 * were dropped.
 * @param total đồng for the whole line, discounts taken off
 */
export function amountDropped(
  total: number,
  ordered: number,
  before: { quantity: number; amount: number },
  quantity: number,
): number {
  return Math.round((total * (before.quantity + quantity)) / ordered) - before.amount;
}

export interface Collecting {
  /** đồng still to be collected of the whole order. */
  due: number;
  /** đồng. */
  delivery: number;
  lines: ReadonlyArray<Pieces & { id: string; total: number }>;
  /** Those that did not come back, the earliest first. */
  parcels: ReadonlyArray<{ lines: ReadonlyArray<{ line_id: string; quantity: number }> }>;
}

/**
 * What the buyer pays at the door for one more parcel, in whole đồng: its goods, with the first one the delivery. The one that takes the last
 * pieces asks for all that the others do not, so that nothing is asked for twice and no đồng is left.
 */
export function collectedWith(
  { due, delivery, lines, parcels }: Collecting,
  chosen: ReadonlyArray<{ line_id: string; quantity: number }>,
): number {
  const worth = (pieces: typeof chosen) =>
    pieces.reduce((sum, { line_id, quantity }) => {
      const line = lines.find(({ id }) => id === line_id);
      return sum + (line ? Math.floor((line.total * quantity) / line.ordered) : 0);
    }, 0);
  const asked = parcels.reduce(
    (sum, parcel, place) => sum + worth(parcel.lines) + (place === 0 ? delivery : 0),
    0,
  );
  const last = lines.every((line) => {
    const taken = chosen.find(({ line_id }) => line_id === line.id)?.quantity ?? 0;
    return leftOf(line) - taken <= 0;
  });
  if (last) return Math.max(0, due - asked);
  return Math.min(due, worth(chosen) + (parcels.length ? 0 : delivery));
}
