import type { MedusaContainer } from "@medusajs/framework/types";
import type { Sql } from "../booking/database";
import type { AtOrder } from "../parcels/do-deed";
import type { OrderSeen, ParcelSeen } from "../parcels/seen";
import { refuseFields } from "../refusal";
import { askedFor } from "./asked";
import { cashOf, isPaidInCash } from "./of-orders";
import { type CashTold, writeReceipt } from "./write-receipt";

/** What is said of a parcel's cash with what became of it. */
export interface ParcelCash {
  /** đồng that were collected; `all`: whatever was asked. */
  collected: number | "all";
  /** Why it is less. */
  reason: string | null;
  by_carrier?: boolean;
}

/**
 * What is to be written of a delivered parcel's cash; null where its order is not paid in cash, or nothing is due.
 * @throws Refusal 422 on `collected` (`too_much`), `cash_reason` (`required` where it is short)
 */
export async function cashWithParcel(
  container: MedusaContainer,
  order: OrderSeen,
  parcel: ParcelSeen,
  { collected, reason, by_carrier = false }: ParcelCash,
): Promise<CashTold | null> {
  if (order.due <= 0 || !(await isPaidInCash(container, order.id))) return null;
  const before = (await cashOf(container, [order.id])).get(order.id) ?? [];
  const asked = askedFor(
    order,
    parcel,
    before.reduce((sum, { amount }) => sum + amount, 0),
  );
  const amount = collected === "all" ? asked : collected;
  if (amount > order.due) {
    throw refuseFields([{ field: "collected", code: "too_much", values: { max: order.due } }]);
  }
  const short = amount < asked;
  if (short && !reason) throw refuseFields([{ field: "cash_reason", code: "required" }]);
  if (asked === 0 && amount === 0) return null;
  return {
    key: `parcel:${parcel.id}`,
    order_id: order.id,
    producer_id: order.producer_id,
    parcel_id: parcel.id,
    asked,
    amount,
    outcome: short ? "short" : "collected",
    reason: short ? reason : null,
    holder: by_carrier ? "carrier" : "producer",
  };
}

/** A buyer refused a parcel that was to be paid at the door: that is known for the next time. */
export async function writeRefused(
  trx: Sql,
  at: Pick<AtOrder, "by">,
  order: OrderSeen,
  parcel: ParcelSeen,
  reason: string | null,
): Promise<void> {
  await writeReceipt(trx, at.by, {
    key: `refused:${parcel.id}`,
    order_id: order.id,
    producer_id: order.producer_id,
    parcel_id: parcel.id,
    asked: 0,
    amount: 0,
    outcome: "refused",
    reason,
    holder: "producer",
  });
}
