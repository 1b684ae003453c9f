import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { inOneTransaction } from "./database";
import { lockDeparturesOf } from "./free";
import { holdMinutes } from "./settings";

interface Row {
  id: string;
  departure_id: string | null;
  basket_id: string;
  seats: number;
  stands: boolean;
}

const BOOKED = `
  select b.id, b.departure_id, b.seats, p.basket_id, b.state in ('requested', 'confirmed') as stands from booking b join purchase p on p.id = b.purchase_id
  where b.cart_id = any(?) and b.deleted_at is null order by b.departure_id, b.id for update of b`;

const HOLD = `
  insert into hold (id, basket_id, departure_id, seats, first_at, expires_at)
  values (:id, :basket, :departure, :seats, :now, cast(:now as timestamptz) + make_interval(mins => :keep))
  on conflict (basket_id, departure_id) where deleted_at is null
    do update set seats = excluded.seats, expires_at = excluded.expires_at`;

/**
 * Undoes `confirmVisits`: the orders of these carts did not come about, and the basket holds its places again, for whoever comes back
 * from paying. As many places are spoken for as before, so nothing is counted. Safe to repeat.
 */
export async function turnBookingsBack(
  container: MedusaContainer,
  cartIds: readonly string[],
): Promise<void> {
  if (!cartIds.length) return;
  const now = clock.now();
  const keep = holdMinutes();
  await inOneTransaction(container, async (trx) => {
    await lockDeparturesOf(trx, "cart_id", cartIds);
    const { rows } = await trx.raw<Row>(BOOKED, [cartIds]);
    for (const { id, departure_id, basket_id, seats, stands } of rows) {
      // One that was called off meanwhile has given its places back already.
      if (departure_id && stands) {
        await trx.raw("update departure set taken = taken - ? where id = ?", [seats, departure_id]);
        await trx.raw(HOLD, {
          id: generateEntityId(undefined, "hold"),
          basket: basket_id,
          departure: departure_id,
          seats,
          now,
          keep,
        });
      } else if (stands) {
        await trx.raw(
          `update stay set booking_id = null, basket_id = :basket, first_at = :now,
            expires_at = cast(:now as timestamptz) + make_interval(mins => :keep) where booking_id = :id`,
          { id, basket: basket_id, now, keep },
        );
      }
      await trx.raw("delete from ticket where booking_id = ?", [id]);
      await trx.raw("delete from booking where id = ?", [id]);
    }
  });
}
