import type { OrderDeedName } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { type Actor, noteDeed } from "../audit";
import { sqlOf } from "../booking/database";
import { noteOrderMails } from "../mail/note-order-mails";
import { wakeSender } from "../mail/post-mail";
import { OrderBusy, withOrderLock } from "../order-lock";
import { Refusal } from "../refusal";
import { finishOrder } from "./finish";
import { noSuchOrder, readOrder } from "./read-order";
import type { OrderSeen } from "./seen";

/** A member at the desk of one of their producers, with one of its orders. */
export interface AtOrder {
  by: Actor;
  producer_id: string;
  order_id: string;
}

export interface Form {
  form_id: string;
  /** How much of its history the member was shown; left out where that does not matter. */
  seen?: number;
}

/** What was done, for the trail. */
export interface Done {
  parcel_id?: string;
  details?: Record<string, unknown>;
  /** It stands there already, by the transaction that did it. */
  noted?: boolean;
}

/**
 * One deed on one order, under its lock: done once for each form, and refused where another member was first, with who that was and when.
 * `act` answers null where there was nothing to do.
 * @throws Refusal 404 `no_such_order`, 409 `changed_meanwhile`, `order_busy`, and whatever `act` throws
 */
export async function doDeed(
  container: MedusaContainer,
  at: AtOrder,
  form: Form,
  deed: OrderDeedName,
  act: (order: OrderSeen) => Promise<Done | null>,
): Promise<void> {
  // Nobody waits for the lock of another's order, or learns that it is held.
  await isTheirs(container, at);
  const done = await underLock(container, at.order_id, async () => {
    let order = await readOrder(container, at.producer_id, at.order_id);
    if (await finishOrder(container, order)) order = await readOrder(container, at.producer_id, at.order_id);
    if (order.deeds.some(({ form_id }) => form_id === form.form_id)) return null;
    if (form.seen !== undefined && form.seen !== order.deeds.length) throw changedMeanwhile(order);
    return act(order);
  });
  if (!done) return;
  if (!done.noted) await noteDeed(container, trailOf(at, deed, done));
  // Of what Medusa knows nothing its events do not tell.
  if (deed !== "failed" && deed !== "declined") return;
  if (await noteOrderMails(container)) await wakeSender(container);
}

/** Its line in the trail. */
export function trailOf(at: AtOrder, deed: OrderDeedName, { parcel_id, details }: Done) {
  return {
    by: at.by,
    producer_id: at.producer_id,
    deed: parcel_id && deed !== "shipped" ? `parcel.${deed}` : `order.${deed}`,
    object: { type: "order", id: at.order_id },
    details: { ...(parcel_id && { parcel_id }), ...details },
  };
}

async function isTheirs(container: MedusaContainer, { producer_id, order_id }: AtOrder): Promise<void> {
  const { rows } = await sqlOf(container).raw(
    "select 1 from desk_order where id = ? and producer_id = ? and deleted_at is null",
    [order_id, producer_id],
  );
  if (!rows.length) throw noSuchOrder();
}

async function underLock<T>(container: MedusaContainer, orderId: string, work: () => Promise<T>): Promise<T> {
  try {
    return await withOrderLock(container, orderId, work);
  } catch (error) {
    if (error instanceof OrderBusy) throw new Refusal(409, "order_busy", error.message);
    throw error;
  }
}

/** Names what was done last, by whom and when. */
export function changedMeanwhile({ deeds, cancelled_at }: OrderSeen): Refusal {
  const last = deeds.at(-1);
  const byBuyer = cancelled_at && !last?.whole;
  const what = byBuyer ? "cancelled" : (last?.deed ?? "changed");
  const by = byBuyer ? "" : (last?.member_name ?? "");
  const when = byBuyer ? cancelled_at : (last?.at ?? null);
  return new Refusal(
    409,
    "changed_meanwhile",
    `The order was changed meanwhile: ${what}${by && `, by ${by}`}.`,
    [{ field: "", code: what, values: { by, at: when?.toISOString() ?? "" } }],
  );
}
