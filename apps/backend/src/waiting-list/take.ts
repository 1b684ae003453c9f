import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { inOneTransaction } from "../booking";
import { clock } from "../clock";
import { Refusal } from "../refusal";

const TAKE = `
  update waiting_entry set state = 'taken', updated_at = now()
  where id = :entry and state = 'offered' and offer_until > :now and deleted_at is null returning departure_id`;

/** To what the basket holds of the departure already, if it still holds it. */
const TO_BASKET = `
  with offered as (
    delete from hold where basket_id = :entry and expires_at > :now returning departure_id, seats, expires_at)
  insert into hold as h (id, basket_id, departure_id, seats, first_at, expires_at)
  select :id, :basket, departure_id, seats, :now, expires_at from offered
  on conflict (basket_id, departure_id) where deleted_at is null do update set
    seats = excluded.seats + case when h.expires_at > :now then h.seats else 0 end,
    first_at = excluded.first_at, expires_at = greatest(excluded.expires_at, h.expires_at), updated_at = now()
  returning departure_id`;

/**
 * What is offered goes on as a basket's hold. As many places are spoken for before and after, in each moment, so it waits for no lock.
 * @throws Refusal 409 `offer_over`
 */
export async function takeOffer(
  container: MedusaContainer,
  entryId: string,
  basketId: string,
): Promise<void> {
  const now = clock.now();
  await inOneTransaction(container, async (trx) => {
    const taken = await trx.raw(TAKE, { entry: entryId, now });
    const id = generateEntityId(undefined, "hold");
    const held = taken.rows.length
      ? await trx.raw(TO_BASKET, { id, entry: entryId, basket: basketId, now })
      : { rows: [] };
    if (!held.rows.length) throw new Refusal(409, "offer_over", "These places are no longer kept for you.");
  });
}

const BACK = `
  update waiting_entry set state = 'offered', updated_at = now()
  where id = :entry and state = 'taken' and offer_until > :now returning departure_id, seats, offer_until`;

/** The tickets could not be put into the basket: the places are offered as before. */
export async function handOfferBack(
  container: MedusaContainer,
  entryId: string,
  basketId: string,
): Promise<void> {
  const now = clock.now();
  await inOneTransaction(container, async (trx) => {
    const { rows } = await trx.raw<{ departure_id: string; seats: number; offer_until: Date }>(BACK, {
      entry: entryId,
      now,
    });
    const [entry] = rows;
    if (!entry) return;
    const { departure_id, seats, offer_until } = entry;
    const there = { basket: basketId, departure: departure_id, seats };
    const kept = await trx.raw(
      `update hold set seats = seats - :seats where basket_id = :basket and departure_id = :departure
        and seats > :seats returning 1`,
      there,
    );
    const gone = kept.rows.length
      ? kept
      : await trx.raw(
          "delete from hold where basket_id = :basket and departure_id = :departure and seats = :seats returning 1",
          there,
        );
    // Fewer than were taken: they are somebody else's already.
    if (!gone.rows.length) throw new Error(`The places of ${entryId} are held by no basket any more.`);
    await trx.raw(
      `insert into hold (id, basket_id, departure_id, seats, first_at, expires_at)
        values (:id, :entry, :departure, :seats, :now, :until)`,
      {
        id: generateEntityId(undefined, "hold"),
        entry: entryId,
        departure: departure_id,
        seats,
        now,
        until: offer_until,
      },
    );
  });
}
