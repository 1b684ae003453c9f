import type { MedusaContainer } from "@medusajs/framework/types";
import { inOneTransaction } from "./database";

/**
 * What a basket holds goes on under another basket's id, as when a guest signs in: no more and no fewer places are spoken for. Where the
 * other holds places of the same departure, these stay behind: who merges the lines asks for the sum.
 */
export async function takeOverHolds(container: MedusaContainer, from: string, to: string): Promise<void> {
  await inOneTransaction(container, async (trx) => {
    await trx.raw(
      `update hold set basket_id = :to where basket_id = :from and not exists (
        select from hold other where other.basket_id = :to and other.departure_id = hold.departure_id)`,
      { from, to },
    );
    await trx.raw("delete from hold where basket_id = ?", [from]);
    await trx.raw("update stay set basket_id = :to where basket_id = :from and booking_id is null", {
      from,
      to,
    });
  });
}
