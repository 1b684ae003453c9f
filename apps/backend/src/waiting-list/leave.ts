import type { MedusaContainer } from "@medusajs/framework/types";
import { inOneTransaction, placesFreed, sqlOf } from "../booking";
import { clock } from "../clock";

/** Off the list, and out of our records; what was offered is offered to the next. Safe to repeat. */
export async function leaveWaiting(container: MedusaContainer, entryId: string): Promise<void> {
  const departure = await inOneTransaction(container, async (trx) => {
    const { rows } = await trx.raw<{ departure_id: string }>(
      "delete from waiting_entry where id = ? returning departure_id",
      [entryId],
    );
    await trx.raw("delete from hold where basket_id = ?", [entryId]);
    return rows[0]?.departure_id ?? null;
  });
  await placesFreed(container, [departure]);
}

/** Nobody waits any more for what has gone, or does not go: names and numbers are kept no longer. */
export async function forgetWaiting(container: MedusaContainer): Promise<number> {
  const { rows } = await sqlOf(container).raw(
    `delete from waiting_entry w using departure d
      where d.id = w.departure_id and (d.starts_at <= ? or d.state = 'cancelled') returning 1`,
    [clock.now()],
  );
  return rows.length;
}
