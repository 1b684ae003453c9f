import type { ParcelDeed } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { markOrderFulfillmentAsDeliveredWorkflow } from "@medusajs/medusa/core-flows";
import { noteDeed } from "../audit";
import { inOneTransaction } from "../booking/database";
import {
  bookReceiptsOf,
  cashWithParcel,
  isPaidInCash,
  type ParcelCash,
  writeReceipt,
  writeRefused,
} from "../cash";
import { faultPoint } from "../fault-point";
import { nowOrSoon } from "../give-back/now-or-soon";
import { Refusal } from "../refusal";
import { type AtOrder, changedMeanwhile, doDeed, type Form, trailOf } from "./do-deed";
import { dropPieces } from "./drop-pieces";
import { keptOf, parcelAfter } from "./rules";
import type { OrderSeen, ParcelSeen } from "./seen";
import { settleDropped } from "./settle-dropped";
import { writeDeed } from "./write-deed";

export interface ParcelChange extends Form {
  parcel_id: string;
  deed: ParcelDeed;
  reason: string | null;
  restock: boolean;
  /** Of one that was delivered: what was collected. Left out, nothing is said of it. */
  cash?: ParcelCash | null;
  /** Of one that failed or came back: its buyer refused it. */
  refused?: boolean;
}

/**
 * What became of a parcel, and of the cash to be collected for it. What came back is not due, and is in stock again where the producer says so.
 * @throws Refusal 404 `no_such_order`, `no_such_parcel`, 409 `changed_meanwhile`, `order_busy`, 422 on `collected`, `cash_reason`
 */
export function changeParcel(container: MedusaContainer, at: AtOrder, change: ParcelChange): Promise<void> {
  return doDeed(container, at, change, change.deed, async (order) => {
    const parcel = order.parcels.find(({ id }) => id === change.parcel_id);
    if (!parcel) throw new Refusal(404, "no_such_parcel", "There is no such parcel of this order.");
    const state = parcelAfter(parcel.state, change.deed);
    if (!state || order.cancelled_at) throw changedMeanwhile(order);
    const paid =
      state === "delivered" && change.cash
        ? await cashWithParcel(container, order, parcel, change.cash)
        : null;
    const refused = change.refused === true && (await isPaidInCash(container, order.id));
    if (state === "delivered" && !parcel.delivered) {
      await markOrderFulfillmentAsDeliveredWorkflow(container).run({
        input: { orderId: order.id, fulfillmentId: parcel.id },
      });
    }
    const done = {
      parcel_id: parcel.id,
      details: {
        reason: change.reason,
        ...(state === "returned" && { restock: change.restock }),
        ...(paid && { asked: paid.asked, collected: paid.amount, cash_reason: paid.reason }),
        ...(refused && { refused }),
      },
    };
    await inOneTransaction(container, async (trx) => {
      await trx.raw(
        `insert into parcel (id, order_id, producer_id, carrier, tracking_number, state)
          values (:id, :order, :producer, :carrier, :number, :state)
          on conflict (id) do update set state = excluded.state, updated_at = now()`,
        {
          id: parcel.id,
          order: order.id,
          producer: order.producer_id,
          carrier: parcel.carrier,
          number: parcel.tracking_number,
          state,
        },
      );
      const { form_id, deed, reason } = change;
      const deed_id = await writeDeed(trx, at.by, {
        order_id: order.id,
        producer_id: order.producer_id,
        form_id,
        deed,
        parcel_id: parcel.id,
        reason,
      });
      if (paid) await writeReceipt(trx, at.by, paid);
      if (refused) await writeRefused(trx, at, order, parcel, reason);
      // It may tell of money, so it stands in the trail or nothing of it is done.
      await noteDeed(trx, trailOf(at, deed, done));
      if (state !== "returned") return;
      await dropPieces(trx, order, piecesIn(order, parcel), {
        deed_id,
        reason,
        parcel_id: parcel.id,
        restock: change.restock,
      });
    });
    faultPoint("cash.written");
    if (paid) await bookReceiptsOf(container, order.id);
    if (state === "returned")
      await nowOrSoon(container, `parcel ${parcel.id}`, () => settleDropped(container, order));
    return { ...done, noted: true };
  });
}

function piecesIn(order: OrderSeen, { lines }: ParcelSeen) {
  return lines.flatMap(({ line_id, quantity }) => {
    const line = order.lines.find(({ id }) => id === line_id);
    return line ? [{ line, quantity: Math.min(quantity, keptOf(line)) }] : [];
  });
}
