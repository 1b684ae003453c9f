import { isLivingThing } from "../taxonomy";

/** `own_delivery`: the producer brings the goods itself. */
export const DELIVERY_KINDS = ["parcel", "pickup", "own_delivery"] as const;
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];

export interface ShippedGoods {
  set_no: number | null;
  /** Two-digit codes of the provinces that a parcel may go to; null: all of Vietnam. */
  ship_to: readonly string[] | null;
}

/** Why goods cannot reach a buyer in this way. */
export type DeliveryRefusal = "living_no_parcel" | "outside_area" | "outside_own_area";

/** Living things never travel as a parcel; anything else may, unless it is bound to an area. */
export function mayBeParcel(goods: ShippedGoods): boolean {
  return goods.set_no === null || !isLivingThing(goods.set_no);
}

/** Whether an area takes a province in; no area is the whole country. */
export function reaches(area: readonly string[] | null, province: string): boolean {
  return area === null || area.includes(province);
}

/**
 * Whether goods may go to a province in a way of delivery. Collecting is always possible.
 * @param ownArea provinces that the producer itself delivers to; null: everywhere
 * @returns null when they may
 */
export function deliveryRefusal(
  goods: ShippedGoods,
  kind: DeliveryKind,
  province: string,
  ownArea: readonly string[] | null,
): DeliveryRefusal | null {
  if (kind === "pickup") return null;
  if (kind === "own_delivery") return reaches(ownArea, province) ? null : "outside_own_area";
  if (!mayBeParcel(goods)) return "living_no_parcel";
  return reaches(goods.ship_to, province) ? null : "outside_area";
}
