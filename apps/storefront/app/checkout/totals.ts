import type { Basket, BasketPart, DeliveryOption } from "@market/store-contract";
import { isVisitsOnly } from "~/basket/visit";

/** Producer id → id of the delivery option chosen for that producer's parcel. */
export type DeliveryChoices = Record<string, string>;

export interface PartTotals {
  part: BasketPart;
  option: DeliveryOption | null;
  /** đồng: this producer's goods and the delivery chosen, discounts taken off. */
  total: number;
}

export interface CheckoutTotals {
  parts: PartTotals[];
  /** đồng, before discounts. */
  goods: number;
  /** đồng that discounts take off the goods. */
  discount: number;
  /** đồng, discounts taken off. */
  delivery: number;
  /** đồng: what all parcels together cost. */
  total: number;
  /** A parcel needs an address; goods that are collected do not, nor do visits. */
  needsAddress: boolean;
}

/** The option that was chosen; where the choice is missing or no longer offered, the first, which suits the goods best. */
export function chosenOption(part: BasketPart, choices: DeliveryChoices): DeliveryOption | null {
  const options = part.delivery_options;
  return options.find((option) => option.id === choices[part.producer.id]) ?? options[0] ?? null;
}

/** đồng that a delivery costs when it is chosen. */
export function priceOf(option: DeliveryOption | null): number {
  return option ? option.amount - option.discount : 0;
}

/** What the checkout shows, by the delivery chosen so far. */
export function totalsOf(basket: Basket, choices: DeliveryChoices): CheckoutTotals {
  const parts = basket.parts.map((part) => {
    const option = chosenOption(part, choices);
    return { part, option, total: part.subtotal - part.discount + priceOf(option) };
  });
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const goods = basket.parts.reduce((sum, part) => sum + part.subtotal, 0);
  const delivery = parts.reduce((sum, { option }) => sum + priceOf(option), 0);
  const needsAddress = parts.some(({ part, option }) => !isVisitsOnly(part) && option?.kind !== "pickup");
  return { parts, goods, discount: basket.discount, delivery, total, needsAddress };
}
