import type { MedusaContainer } from "@medusajs/framework/types";
import { sqlOf } from "../booking/database";
import { clock } from "../clock";
import { bookPaid, closeOpened } from "../paid-in";
import { readAwaited } from "./read-awaited";

export interface PartToBook {
  id: string;
  order_id: string;
  amount: number;
}

/** Books a part of a receipt on its order. Run it under the order's lock; safe to repeat at any point. */
export async function bookPart(
  container: MedusaContainer,
  { id, order_id, amount }: PartToBook,
): Promise<void> {
  await bookPaid(container, { kept_in: "receipt_part", id, order_id, amount }, "transfer");
  await closeWhenPaid(container, order_id);
  await sqlOf(container).raw(
    "update receipt_part set booked_at = ?, updated_at = now() where id = ? and booked_at is null",
    [clock.now(), id],
  );
}

/** Nothing is due: nothing is awaited, and the payment that was opened when it was ordered is over. */
async function closeWhenPaid(container: MedusaContainer, orderId: string): Promise<void> {
  const sql = sqlOf(container);
  const [row] = await readAwaited(sql, { orders: [orderId] });
  if (!row || row.due > 0) return;
  await sql.raw(
    "update transfer_awaited set state = 'paid', paid_at = ?, updated_at = now() where order_id = ? and state = 'waiting'",
    [clock.now(), orderId],
  );
  await closeOpened(container, orderId);
}
