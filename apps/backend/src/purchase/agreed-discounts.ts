import type { Discount } from "@market/store-contract";
import { type Adjustment, sumOf } from "../discounts";
import type { OpenBasket } from "./open-basket";
import type { Placing } from "./place-body";

/**
 * What is taken off each line and delivery, as the shopper agreed to it. Kept with the purchase: what was agreed is what is placed,
 * also when a stopped process is taken up again and the code ran out meanwhile.
 */
export type AgreedDiscounts = Record<
  string,
  { lines: Record<string, Adjustment[]>; delivery: Adjustment[] } | undefined
>;

/** By cart; null where nothing is taken off. */
export function agreedDiscounts(basket: OpenBasket, delivery: Placing["delivery"]): AgreedDiscounts | null {
  const agreed: AgreedDiscounts = {};
  for (const { cart_id, seller, lines } of basket.parts) {
    const onLines = lines.flatMap(({ id }) => {
      const adjustments = basket.discounts.lines.get(id);
      return adjustments ? [[id, adjustments] as const] : [];
    });
    const onDelivery = basket.discounts.options.get(delivery.get(seller.id)?.id ?? "") ?? [];
    if (onLines.length || onDelivery.length) {
      agreed[cart_id] = { lines: Object.fromEntries(onLines), delivery: onDelivery };
    }
  }
  return Object.keys(agreed).length ? agreed : null;
}

export function adjustmentsIn(agreed: AgreedDiscounts | null): Adjustment[] {
  return Object.values(agreed ?? {}).flatMap((cart) =>
    cart ? [...Object.values(cart.lines).flat(), ...cart.delivery] : [],
  );
}

/** By code, over all orders. */
export function discountsIn(agreed: AgreedDiscounts | null): Discount[] {
  const byCode = new Map<string, Discount>();
  const add = ({ code, amount, automatic }: Adjustment, delivery: boolean) => {
    const so_far = byCode.get(code) ?? { code, automatic, amount: 0, delivery: false };
    byCode.set(code, { ...so_far, amount: so_far.amount + amount, delivery: so_far.delivery || delivery });
  };
  for (const cart of Object.values(agreed ?? {})) {
    for (const adjustment of Object.values(cart?.lines ?? {}).flat()) add(adjustment, false);
    for (const adjustment of cart?.delivery ?? []) add(adjustment, true);
  }
  return [...byCode.values()];
}

/** đồng off one cart. */
export function takenOff(agreed: AgreedDiscounts | null, cartId: string): number {
  const cart = agreed?.[cartId];
  return cart ? sumOf([...Object.values(cart.lines).flat(), ...cart.delivery]) : 0;
}
