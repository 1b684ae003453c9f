import { randomInt } from "node:crypto";
import { countNights, newTicketCode } from "@market/ocop/booking";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { clock } from "../clock";
import { isRefusal } from "../refusal";
import { inOneTransaction, type Sql, sqlOf } from "./database";
import { holdRooms } from "./holds";
import { VisitLapsed } from "./lapsed";
import { type OrderToBook, orderToBook, type VisitToBook } from "./order-lines";

const HOUR_MS = 3_600_000;

/**
 * Makes bookings and tickets of what a cart's order buys: all of its visits in one transaction, or none. Places are those that the
 * basket holds; where a hold lapsed meanwhile they are taken again if they are free.
 * @returns whether there was anything to book
 * @throws VisitLapsed when places are gone
 */
export async function confirmVisits(container: MedusaContainer, cartId: string): Promise<boolean> {
  const order = await orderToBook(sqlOf(container), cartId);
  if (!order) return false;
  const now = clock.now();
  await inOneTransaction(container, async (trx) => {
    const done = await trx.raw("select 1 from booking where cart_id = ? and deleted_at is null", [cartId]);
    if (done.rows.length) return;
    await lockAll(trx, order);
    for (const visit of order.visits) {
      const id = generateEntityId(undefined, "bkg");
      const when = visit.visit.departure_id
        ? await takeSeats(trx, order, visit, now)
        : await takeRooms(container, trx, order, visit, id);
      await write(trx, { id, cartId, order, visit, ...when });
    }
  });
  return true;
}

/** Of all visits at once, in the one order there is: two carts that want the same never wait for each other. */
async function lockAll(trx: Sql, { visits }: OrderToBook): Promise<void> {
  const departures = visits.flatMap(({ visit }) => visit.departure_id ?? []);
  const variants = visits.flatMap(({ visit, lines }) =>
    visit.stay ? lines.map(({ variant_id }) => variant_id) : [],
  );
  await trx.raw(
    `select lock_places(cast(? as text[]),
      array(select id from unit where variant_id = any(cast(? as text[])) and deleted_at is null))`,
    [departures, variants],
  );
}

interface When {
  starts_at: Date;
  ends_at: Date;
  seats: number;
  guests: number;
}

interface DepartureNow {
  starts_at: Date;
  ends_at: Date;
  state: string;
  held: boolean;
  ended: boolean;
  left: number;
}

const DEPARTURE = `
  select d.starts_at, d.ends_at, d.state, places_left(d.id, :basket, :now) as "left",
    :now >= d.starts_at - make_interval(mins => e.cutoff_minutes) as ended,
    exists (select from hold where departure_id = d.id and basket_id = :basket and expires_at > :now) as held
  from departure d join experience e on e.id = d.experience_id where d.id = :id and d.deleted_at is null`;

async function takeSeats(trx: Sql, order: OrderToBook, visit: VisitToBook, now: Date): Promise<When> {
  const id = visit.visit.departure_id ?? "";
  const basket = order.basket_id;
  const seats = visit.lines.reduce((sum, line) => sum + line.quantity * line.seats, 0);
  const { rows } = await trx.raw<DepartureNow>(DEPARTURE, { id, basket, now });
  const [found] = rows;
  // Who came in time may finish paying after booking has ended, but not after it has begun.
  const late = !found?.held && (found?.ended || found?.state !== "open");
  if (!found || found.state === "cancelled" || now >= found.starts_at || late || found.left < seats) {
    throw new VisitLapsed(visit.lines.map(({ id }) => id));
  }
  await trx.raw("delete from hold where departure_id = ? and basket_id = ?", [id, basket]);
  await trx.raw("update departure set taken = taken + ?, updated_at = now() where id = ?", [seats, id]);
  const guests = visit.lines.reduce((sum, line) => sum + line.quantity * Math.max(1, line.seats), 0);
  return { starts_at: found.starts_at, ends_at: found.ends_at, seats, guests };
}

const BOOK_ROOMS = `
  update stay set booking_id = :id, expires_at = null, basket_id = null, updated_at = now()
  where basket_id = :basket and variant_id = :variant and arrive = :arrive and leave = :leave and booking_id is null
  returning starts_at, ends_at`;

async function takeRooms(
  container: MedusaContainer,
  trx: Sql,
  { basket_id }: OrderToBook,
  { visit, lines }: VisitToBook,
  id: string,
): Promise<When> {
  const { arrive, leave, guests } = visit.stay ?? { arrive: "", leave: "", guests: 1 };
  const variant_id = lines[0]?.variant_id ?? "";
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
  const rooms = Math.round(quantity / countNights(arrive, leave));
  try {
    // Holds what is held already once more, and takes again what lapsed.
    await holdRooms(container, { basket_id, variant_id, arrive, leave, rooms, guests }, trx);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw new VisitLapsed(
      lines.map(({ id }) => id),
      error,
    );
  }
  const { rows } = await trx.raw<{ starts_at: Date; ends_at: Date }>(BOOK_ROOMS, {
    id,
    basket: basket_id,
    variant: variant_id,
    arrive,
    leave,
  });
  const [first] = rows;
  if (!first || rows.length !== rooms) throw new VisitLapsed(lines.map(({ id }) => id));
  return { ...first, seats: rooms, guests };
}

interface ToWrite extends When {
  id: string;
  cartId: string;
  order: OrderToBook;
  visit: VisitToBook;
}

const BOOKING = `
  insert into booking (id, order_id, cart_id, purchase_id, line_ids, experience_id, product_id, producer_id,
    departure_id, arrive, leave, starts_at, ends_at, seats, guests, state, answer_by, ladder, total, raw_total)
  values (:id, :order, :cart, :purchase, cast(:lines as text[]), :experience, :product, :producer,
    :departure, :arrive, :leave, :starts_at, :ends_at, :seats, :guests, :state, :answer_by, cast(:ladder as jsonb), :total,
    jsonb_build_object('value', cast(:total as text), 'precision', 20))`;

const TICKETS = `
  insert into ticket (id, booking_id, variant_id, title, code, place)
  select t.id, :booking, t.variant_id, t.title, t.code, t.place
  from unnest(cast(:ids as text[]), cast(:variants as text[]), cast(:titles as text[]), cast(:codes as text[]))
    with ordinality as t (id, variant_id, title, code, place)`;

/** However long a host may think: nobody is left without an answer once it begins. */
function answerBy(hours: number, starts_at: Date): Date {
  return new Date(Math.min(clock.now().getTime() + hours * HOUR_MS, starts_at.getTime()));
}

async function write(trx: Sql, { id, cartId, order, visit, ...when }: ToWrite): Promise<void> {
  await trx.raw(BOOKING, {
    ...when,
    id,
    cart: cartId,
    order: order.order_id,
    purchase: order.purchase_id,
    lines: visit.lines.map((line) => line.id),
    experience: visit.experience_id,
    product: visit.product_id,
    producer: visit.producer_id,
    departure: visit.visit.departure_id ?? null,
    arrive: visit.visit.stay?.arrive ?? null,
    leave: visit.visit.stay?.leave ?? null,
    state: visit.answer_hours ? "requested" : "confirmed",
    answer_by: visit.answer_hours && answerBy(visit.answer_hours, when.starts_at),
    ladder: JSON.stringify(visit.ladder),
    total: visit.lines.reduce((sum, { total }) => sum + total, 0),
  });
  // One for each participant; of a stay one for each room.
  const tickets = visit.lines.flatMap((line) =>
    Array.from({ length: visit.visit.stay ? when.seats : line.quantity }, () => line),
  );
  await trx.raw(TICKETS, {
    booking: id,
    ids: tickets.map(() => generateEntityId(undefined, "tkt")),
    variants: tickets.map(({ variant_id }) => variant_id),
    titles: tickets.map(({ title }) => title),
    codes: tickets.map(() => newTicketCode((below) => randomInt(below))),
  });
}
