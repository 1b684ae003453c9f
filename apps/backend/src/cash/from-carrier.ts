import type { MedusaContainer } from "@medusajs/framework/types";
import { type Actor, noteDeed } from "../audit";
import { inOneTransaction, sqlOf } from "../booking/database";
import { clock } from "../clock";
import { postHandedOver } from "../ledger";
import type { OrderSeen, ParcelSeen } from "../parcels/seen";
import { bookReceiptsOf } from "./book-receipts";
import { cashWithParcel } from "./with-parcel";
import { writeReceipt } from "./write-receipt";

export interface ToldByCarrier {
  by: Actor;
  /** It has the buyer's cash. */
  collected: boolean;
  /** It has brought it to the producer. */
  handed_over: boolean;
  number: string;
}

/**
 * What a carrier says of the cash for a parcel that was delivered: it collected it, which may be told after the delivery itself; and later
 * that it paid it out to the producer. Under the order's lock; told twice it stands once.
 */
export async function cashFromCarrier(
  container: MedusaContainer,
  order: OrderSeen,
  parcel: ParcelSeen,
  { by, collected, handed_over, number }: ToldByCarrier,
): Promise<void> {
  if (parcel.state !== "delivered") return;
  if (collected) await collect(container, order, parcel, by);
  if (handed_over) await handOver(container, order, parcel, { by, number });
}

async function collect(container: MedusaContainer, order: OrderSeen, parcel: ParcelSeen, by: Actor) {
  const sql = sqlOf(container);
  const { rows } = await sql.raw("select 1 from cash_receipt where key = ?", [`parcel:${parcel.id}`]);
  if (rows.length) return;
  const told = await cashWithParcel(container, order, parcel, {
    collected: "all",
    reason: null,
    by_carrier: true,
  });
  if (!told) return;
  await inOneTransaction(container, async (trx) => {
    if (!(await writeReceipt(trx, by, told))) return;
    await noteDeed(trx, {
      by,
      producer_id: order.producer_id,
      deed: "cash.collected",
      object: { type: "order", id: order.id },
      details: { parcel_id: parcel.id, amount: told.amount, holder: told.holder },
    });
  });
  await bookReceiptsOf(container, order.id);
}

async function handOver(
  container: MedusaContainer,
  order: OrderSeen,
  parcel: ParcelSeen,
  { by, number }: Pick<ToldByCarrier, "by" | "number">,
): Promise<void> {
  const now = clock.now();
  await inOneTransaction(container, async (trx) => {
    const { rows } = await trx.raw<{ id: string; amount: number }>(
      `update cash_receipt set handed_over_at = ?, handed_over_as = ?, updated_at = now()
        where key = ? and holder = 'carrier' and handed_over_at is null and amount > 0
        returning id, amount::float8 as amount`,
      [now, number, `parcel:${parcel.id}`],
    );
    const [row] = rows;
    if (!row) return;
    const { producer_id, id: order_id } = order;
    const handed = {
      id: row.id,
      producer_id,
      order_id,
      amount: row.amount,
      at: now,
      by: by.id,
      note: number,
    };
    await postHandedOver(container, handed, trx);
    await noteDeed(trx, {
      by,
      producer_id,
      deed: "cash.handed_over",
      object: { type: "order", id: order_id },
      details: { parcel_id: parcel.id, amount: row.amount, number },
    });
  });
}
