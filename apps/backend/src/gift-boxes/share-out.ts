/** One thing that is counted: what one piece of a line takes of it, and how many are free. */
export interface Taken {
  item_id: string;
  required: number;
  free: number;
}

/** What a line of a basket takes; null: not counted. */
export interface LineTaking {
  id: string;
  quantity: number;
  takes: readonly Taken[] | null;
}

/** Pieces that suffice for a line when the others of the basket have theirs; null: not counted. */
export function leftBeside(line: Pick<LineTaking, "takes">, others: readonly LineTaking[]): number | null {
  if (!line.takes) return null;
  const left = line.takes.map(({ item_id, required, free }) => {
    const used = others.reduce((sum, other) => sum + other.quantity * requiredOf(other, item_id), 0);
    return Math.floor((free - used) / required);
  });
  return left.length ? Math.max(0, Math.min(...left)) : 0;
}

/**
 * A box and what lies in it are of the same stock: lines are served in their order, and the later one is what runs short. By line; only
 * those are in it that share something with an earlier one.
 */
export function shareOut(lines: readonly LineTaking[]): Map<string, number> {
  const shared = new Map<string, number>();
  const served: LineTaking[] = [];
  for (const line of lines) {
    const earlier = served.filter((other) => sharesWith(line, other));
    const left = leftBeside(line, earlier);
    if (left !== null && earlier.length) shared.set(line.id, left);
    // What runs short anyway takes no more than there is.
    served.push(left === null ? line : { ...line, quantity: Math.min(line.quantity, left) });
  }
  return shared;
}

const requiredOf = ({ takes }: LineTaking, item: string) =>
  takes?.find(({ item_id }) => item_id === item)?.required ?? 0;

const sharesWith = (line: LineTaking, other: LineTaking) =>
  (line.takes ?? []).some(({ item_id }) => requiredOf(other, item_id) > 0);
