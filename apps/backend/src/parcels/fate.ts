import type { ParcelDeed, ParcelState } from "@market/store-contract";
import type { Fate } from "./carrier/carrier";

type Step = "shipped" | ParcelDeed;

/** What is written about a parcel that stands so when its carrier says this of it; nothing where that is known, or over. */
const STEPS: Record<Fate, Partial<Record<ParcelState, Step[]>>> = {
  waiting: {},
  on_the_way: { packed: ["shipped"] },
  out: { packed: ["shipped"], failed: ["retried"] },
  delivered: { packed: ["shipped", "delivered"], shipped: ["delivered"], failed: ["delivered"] },
  failed: { packed: ["shipped", "failed"], shipped: ["failed"] },
  coming_back: { packed: ["shipped", "failed"], shipped: ["failed"] },
  returned: { packed: ["shipped", "returned"], shipped: ["returned"], failed: ["returned"] },
  lost: { packed: ["shipped", "failed"], shipped: ["failed"] },
  // Before it was picked up the booking ends; afterwards somebody has to ask.
  cancelled: {},
  unclear: {},
};

export const stepsTo = (state: ParcelState, fate: Fate): readonly Step[] => STEPS[fate][state] ?? [];

/** Where the carrier gives no words of its own; the buyer reads them as the producer's. */
const REASONS: Partial<Record<Fate, string>> = {
  failed: "Bên vận chuyển giao không thành công.",
  coming_back: "Bên vận chuyển giao không thành công và đang chuyển hàng về.",
  returned: "Bên vận chuyển đã trả hàng về.",
  lost: "Bên vận chuyển báo hàng bị mất hoặc hỏng.",
  cancelled: "Bên vận chuyển đã hủy đơn này.",
};

export const reasonOf = (fate: Fate): string | null => REASONS[fate] ?? null;

/** What somebody has to look into. */
export type Trouble = "lost" | "coming_back" | "cancelled" | "unclear";

export function troubleOf(fate: Fate | null): Trouble | null {
  return fate === "lost" || fate === "coming_back" || fate === "cancelled" || fate === "unclear"
    ? fate
    : null;
}
