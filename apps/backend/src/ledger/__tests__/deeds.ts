import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  cancelOrderWorkflow,
  createOrderCreditLinesWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows";
import type { Actor } from "../../audit";
import { cancelBooking } from "../../booking/cancel";
import { sqlOf } from "../../booking/database";
import { readBookings } from "../../booking/read-bookings";
import { refundNow } from "../../booking/refund-now";
import { clock } from "../../clock";
import { cancelOrder } from "../../my-purchases/cancel-order";
import { withOrderLock } from "../../order-lock";
import { declineLines } from "../../parcels";
import { readOrder } from "../../parcels/read-order";
import { leftOf } from "../../parcels/rules";
import { settleReceipts } from "../../transfers";
import { postDue, postOrder } from "..";
import { type Bought, lacks, pays } from "./a-world-of-money";
import { faultsInLedger, journalsOf } from "./ledger-of";
import type { Deed } from "./lives";

const BINH: Actor = { type: "member", id: "mem_1", name: "Vũ Văn Bình" };

/** đồng of an order's first payment that has some go back. */
export async function refund(container: MedusaContainer, orderId: string, most: number) {
  await withOrderLock(container, orderId, async () => {
    const { rows } = await sqlOf(container).raw<{ id: string; kept: number }>(
      `select p.id, (sum(k.amount) - coalesce((select sum(r.amount) from refund r where r.payment_id = p.id and r.deleted_at is null), 0))::float8 as kept
        from order_payment_collection l join payment p on p.payment_collection_id = l.payment_collection_id
        join capture k on k.payment_id = p.id and k.deleted_at is null where l.order_id = ? group by p.id order by p.id`,
      [orderId],
    );
    const [payment] = rows.filter(({ kept }) => kept > 0);
    if (!payment) return;
    await refundPaymentWorkflow(container).run({
      input: { payment_id: payment.id, amount: Math.min(most, payment.kept) },
    });
  });
}

/** As a process that dies after some of an order's journals were sent to the database. */
async function stopHalfWay(container: MedusaContainer, orderId: string) {
  await sqlOf(container).raw(`
    create function dies() returns trigger language plpgsql as $$ begin
      if (select count(*) from ledger_journal where xmin::text = pg_current_xact_id()::xid::text) > 1 then raise exception 'died'; end if;
      return new; end $$;
    create trigger dies before insert on ledger_journal for each row execute function dies();`);
  const [ended] = await Promise.allSettled([postOrder(container, orderId)]);
  await sqlOf(container).raw("drop trigger dies on ledger_journal; drop function dies()");
  if (ended.status === "rejected" && !String(ended.reason).includes("died")) throw ended.reason;
}

/** To be called once: lets {@link whileBookingStops} be. */
export async function letBookingStop(container: MedusaContainer) {
  await sqlOf(container).raw(`
    create table booking_stops (order_id text);
    create function stops() returns trigger language plpgsql as $$ begin
      if exists (select from booking_stops where order_id = new.order_id) then raise exception 'died'; end if;
      return new; end $$;
    create trigger stops before update of booked_at on receipt_part for each row execute function stops();`);
}

/** As processes that die each time when a part of a receipt was put on its order and is not yet marked as booked. */
async function whileBookingStops(container: MedusaContainer, orderId: string, tells: () => Promise<void>) {
  const sql = sqlOf(container);
  await sql.raw("insert into booking_stops values (?)", [orderId]);
  try {
    await tells();
    await settleReceipts(container);
  } finally {
    await sql.raw("delete from booking_stops where order_id = ?", [orderId]);
  }
}

export async function act(
  container: MedusaContainer,
  bought: Pick<Bought, "purchase_id" | "bankTells">,
  orderId: string,
  producerId: string,
  what: Deed,
) {
  switch (what.do) {
    case "pay":
      return pays(container, orderId, what.amount);
    case "refund":
      return refund(container, orderId, what.amount);
    case "credit":
      return withOrderLock(container, orderId, async () => {
        if ((await lacks(container, orderId)) < what.amount) return;
        await createOrderCreditLinesWorkflow(container).run({
          input: {
            id: orderId,
            credit_lines: [{ amount: what.amount, reference: "goodwill", reference_id: randomUUID() }],
          },
        });
      });
    case "decline": {
      const order = await readOrder(container, producerId, orderId);
      const lines = order.lines.map((line) => ({
        id: line.id,
        quantity: Math.min(leftOf(line), what.pieces),
      }));
      const form = { form_id: randomUUID(), seen: order.deeds.length };
      return declineLines(
        container,
        { by: BINH, producer_id: producerId, order_id: orderId },
        { ...form, lines, reason: "Hết" },
      );
    }
    case "bank tells":
      return what.stops
        ? whileBookingStops(container, orderId, () => bought.bankTells(orderId, what))
        : bought.bankTells(orderId, what);
    case "cancel visit": {
      const [booking] = (await readBookings(sqlOf(container), "order", orderId)).filter(
        ({ state }) => state === "confirmed",
      );
      if (!booking) return;
      return cancelBooking(container, bought.purchase_id, booking.id, refundNow(booking, clock.now()).refund);
    }
    case "buyer cancels":
      return cancelOrder(container, bought.purchase_id, orderId);
    case "office cancels":
      return withOrderLock(container, orderId, async () => {
        await cancelOrderWorkflow(container).run({ input: { order_id: orderId } });
      });
    case "post":
      await Promise.all([postOrder(container, orderId), postOrder(container, orderId), postDue(container)]);
      return;
    default:
      return stopHalfWay(container, orderId);
  }
}

export async function allIsWell(container: MedusaContainer, orderId: string) {
  const { rows } = await sqlOf(container).raw<{ noted: number }>(
    "select count(*)::int as noted from ledger_due",
  );
  const faults = await faultsInLedger(container, orderId);
  faults.push(...(await faultsInReceipts(container, orderId)));
  if (rows[0]?.noted) faults.push(`${rows[0].noted} changes are not posted`);
  const before = await journalsOf(container, orderId);
  await Promise.all([postOrder(container, orderId), postOrder(container, orderId)]);
  const after = await journalsOf(container, orderId);
  if (before.length !== after.length)
    faults.push(`posted again: ${after.slice(before.length).map(({ key }) => key)}`);
  return faults;
}

/** Each đồng that a bank told of lies on an order or is left over, and what lies on orders was captured once. */
async function faultsInReceipts(container: MedusaContainer, orderId: string): Promise<string[]> {
  const { rows } = await sqlOf(container).raw<{
    transaction_id: string;
    amount: number;
    left_over: number;
    on_orders: number;
    captured: number;
  }>(RECEIPTS, [orderId]);
  return rows
    .filter(
      ({ amount, left_over, on_orders, captured }) =>
        amount !== left_over + on_orders || captured !== on_orders,
    )
    .map((row) => `a receipt that does not add up: ${JSON.stringify(row)}`);
}

const RECEIPTS = `
  select r.transaction_id, r.amount::float8 as amount, r.left_over::float8 as left_over,
    coalesce(sum(part.amount), 0)::float8 as on_orders, coalesce(sum(taken.amount), 0)::float8 as captured
  from transfer_awaited t
  join bank_receipt r on r.producer_id = t.producer_id and r.content = t.reference
  left join receipt_part part on part.receipt_id = r.id and part.deleted_at is null
  left join lateral (select sum(k.amount) as amount from payment_collection c
    join payment p on p.payment_collection_id = c.id
    join capture k on k.payment_id = p.id and k.deleted_at is null
    where c.metadata ->> 'receipt_part' = part.id and c.deleted_at is null) taken on true
  where t.order_id = ? group by r.id`;
