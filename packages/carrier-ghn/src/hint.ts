/** GHN signs none of its calls: what one says is no more than a reason to ask. */
export interface GhnHint {
  number: string;
  state: string | null;
  /** Why, in GHN's words. */
  reason: string | null;
}

/** @returns null for what is no call of GHN's */
export function readHint(body: unknown): GhnHint | null {
  if (typeof body !== "object" || body === null) return null;
  const { OrderCode, Status, Reason } = body as Record<string, unknown>;
  if (typeof OrderCode !== "string" || !/^[A-Z0-9]{4,30}$/i.test(OrderCode)) return null;
  return { number: OrderCode.toUpperCase(), state: textOf(Status), reason: textOf(Reason) };
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() ? value.trim().slice(0, 300) : null;
}
