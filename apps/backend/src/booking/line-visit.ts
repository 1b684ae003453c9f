import { isStay } from "@market/ocop/booking";

/** Nights of a stay; on a line of rooms, of which there are quantity ÷ nights. */
export interface StayOfLine {
  arrive: string;
  leave: string;
  guests: number;
}

/** What a line of a cart or an order says of its visit, beside its variant. */
export type LineVisit =
  | { departure_id: string; stay?: undefined }
  | { departure_id?: undefined; stay: StayOfLine };

/** null for goods. */
export function visitIn(metadata: Record<string, unknown> | null | undefined): LineVisit | null {
  const { departure_id, stay } = (metadata ?? {}) as { departure_id?: unknown; stay?: Partial<StayOfLine> };
  if (typeof departure_id === "string" && departure_id) return { departure_id };
  if (!stay || !isStay(stay.arrive, stay.leave)) return null;
  const { arrive = "", leave = "", guests } = stay;
  return { stay: { arrive, leave, guests: typeof guests === "number" ? guests : 1 } };
}

/** Lines with the same key share one hold, and become one booking. */
export function visitKey(visit: LineVisit, variantId: string): string {
  if (visit.departure_id) return visit.departure_id;
  return `${variantId} ${visit.stay?.arrive} ${visit.stay?.leave}`;
}
