import type { MedusaContainer } from "@medusajs/framework/types";
import fc from "fast-check";
import {
  callOff,
  cancelBooking,
  changeDeparture,
  confirmVisits,
  holdSeats,
  moveBooking,
  releaseSeats,
  sweepHolds,
  turnBookingsBack,
} from "..";
import type { Seen, World } from "./a-world";
import { anOrderOfVisits, isPaid } from "./an-order-of-visits";
import { comesBack, hasBegun, roomFor, stands, takesNew } from "./world-rules";

const BASKETS = 4;
const basket = fc.nat(BASKETS - 1);
const departure = fc.nat(2);
/** Of those there are. */
const any = fc.nat(20);
const seats = fc.integer({ min: 1, max: 4 });

export type Deed =
  | { do: "hold"; basket: number; departure: number; seats: number }
  | { do: "release"; basket: number; departure: number }
  | { do: "buy"; basket: number; goods: boolean; fails: boolean }
  | { do: "pay"; any: number }
  | { do: "cancel"; any: number; asShown: boolean }
  | { do: "move"; any: number; departure: number }
  | { do: "change"; departure: number; open: boolean; capacity: number | null }
  | { do: "call off"; departure: number }
  | { do: "sweep" };

const one = <T extends Deed["do"]>(name: T, weight: number, rest: object) => ({
  weight,
  arbitrary: fc.record({ do: fc.constant(name), ...rest }) as unknown as fc.Arbitrary<Deed>,
});

const deed = fc.oneof(
  one("hold", 8, { basket, departure, seats }),
  one("release", 1, { basket, departure }),
  one("buy", 6, { basket, goods: fc.boolean(), fails: fc.nat(4).map((chance) => chance === 0) }),
  one("pay", 2, { any }),
  one("cancel", 3, { any, asShown: fc.nat(4).map((chance) => chance > 0) }),
  one("move", 3, { any, departure }),
  one("change", 2, { departure, open: fc.boolean(), capacity: fc.option(fc.integer({ min: 1, max: 8 })) }),
  one("call off", 1, { departure }),
  one("sweep", 1, {}),
);

/** Instead of minutes: to the hour in which half of the money for the first departure comes back, and all of the next day's. */
export const HALF_COMES_BACK = "half comes back";

export interface Round {
  wait: number | typeof HALF_COMES_BACK;
  deeds: Deed[];
}

/** Minutes that pass, then what is done at once: mostly a moment, sometimes past the holds, sometimes to the ladder's steps. */
export const round: fc.Arbitrary<Round> = fc.record({
  wait: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 40 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }).map((days) => days * 24 * 60) },
    { weight: 1, arbitrary: fc.constant<typeof HALF_COMES_BACK>(HALF_COMES_BACK) },
  ),
  deeds: fc.oneof(
    { weight: 3, arbitrary: fc.array(deed, { minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.array(deed, { minLength: 2, maxLength: 4 }) },
  ),
});

/** The orders there are, and what each basket has lines for. */
export interface Shoppers {
  baskets: Array<{ id: string; lines: Map<number, number> }>;
  orders: Array<{ id: string; goods: boolean }>;
}

let number = 0;
const newBasket = () => {
  number += 1;
  return { id: `bsk_world_${number}`, lines: new Map<number, number>() };
};
export const newShoppers = (): Shoppers => ({
  baskets: Array.from({ length: BASKETS }, newBasket),
  orders: [],
});

export interface Moment {
  container: MedusaContainer;
  world: World;
  shoppers: Shoppers;
  seen: Seen;
  now: number;
}

/**
 * Begins a deed.
 * @returns its end, and whether it must come about, by what was seen before; null where that depends on what it finds
 */
export function begin(deed: Deed, moment: Moment): { ends: Promise<unknown>; must: boolean | null } {
  const { container, world, shoppers, seen, now } = moment;
  const id = "departure" in deed ? (world.departures[deed.departure] ?? "") : "";
  const there = seen.departures.find((one) => one.id === id);
  const holder = "basket" in deed ? shoppers.baskets[deed.basket] : undefined;
  const booking = "any" in deed ? seen.bookings[deed.any % Math.max(1, seen.bookings.length)] : undefined;
  const nothing = { ends: Promise.resolve(), must: null };
  switch (deed.do) {
    case "hold": {
      if (!holder || !there) return nothing;
      const mine = seen.holds.find((one) => one.basket_id === holder.id && one.departure_id === id);
      const live = mine && mine.expires_at > now ? mine.seats : 0;
      const may = live >= deed.seats ? there.state !== "cancelled" : takesNew(there, now);
      const wanted = { basket_id: holder.id, departure_id: id, seats: deed.seats };
      const ends = holdSeats(container, wanted).then(() => holder.lines.set(deed.departure, deed.seats));
      const fits = roomFor(world, seen, there, now, holder.id) >= deed.seats;
      return { ends, must: may && fits && !hasBegun(there, now) };
    }
    case "release": {
      if (!holder) return nothing;
      holder.lines.delete(deed.departure);
      return { ends: releaseSeats(container, holder.id, id), must: true };
    }
    case "buy":
      return holder?.lines.size ? buy(moment, deed, holder) : nothing;
    case "pay": {
      const order = shoppers.orders[deed.any % Math.max(1, shoppers.orders.length)];
      return order ? { ends: isPaid(container, order.id), must: true } : nothing;
    }
    case "cancel": {
      if (!booking) return nothing;
      const shown = comesBack(booking, now) + (deed.asShown ? 0 : 1);
      const must = deed.asShown && stands(booking) && now < booking.starts_at;
      const again = booking.state === "cancelled" && booking.refund === shown;
      return { ends: cancelBooking(container, booking.purchase_id, booking.id, shown), must: must || again };
    }
    case "move": {
      if (!booking || !there) return nothing;
      const ends = moveBooking(container, booking.purchase_id, booking.id, id);
      if (booking.departure_id === id) return { ends, must: true };
      const free = comesBack(booking, now) === booking.total && stands(booking) && now < booking.starts_at;
      const sameVisit = deed.departure < 2 && world.departures.indexOf(booking.departure_id) < 2;
      const left = { ...seen, bookings: seen.bookings.filter((one) => one.id !== booking.id) };
      const fits = roomFor(world, left, there, now) >= booking.seats;
      return { ends, must: free && sameVisit && takesNew(there, now) && fits };
    }
    case "change": {
      const state = deed.open ? ("open" as const) : ("closed" as const);
      const change = deed.capacity === null ? { state } : { state, capacity: deed.capacity };
      return { ends: changeDeparture(container, id, change), must: null };
    }
    case "call off":
      return { ends: callOff(container, id, "Bão"), must: there ? now < there.ends_at : null };
    case "sweep":
      return { ends: sweepHolds(container), must: true };
  }
}

/** Whatever a basket has lines for becomes one order, its holds living or lapsed; where the payment fails it holds all of it again. */
function buy(
  { container, world, shoppers, seen, now }: Moment,
  { basket: place, goods, fails }: Extract<Deed, { do: "buy" }>,
  { id, lines }: Shoppers["baskets"][number],
) {
  // Another's before this one is done would be the next basket of the same person.
  shoppers.baskets[place] = newBasket();
  const wanted = [...lines].map(([at, seats]) => ({
    departure_id: world.departures[at] ?? "",
    variant_id: world.variants[at] ?? "",
    seats,
  }));
  const live = seen.holds.filter((one) => one.basket_id === id && one.expires_at > now);
  const must = wanted.every(({ departure_id, seats }) => {
    const there = seen.departures.find((one) => one.id === departure_id);
    if (!there || there.state === "cancelled" || hasBegun(there, now)) return false;
    const held = live.find((one) => one.departure_id === departure_id)?.seats ?? 0;
    return held >= seats ? true : takesNew(there, now) && roomFor(world, seen, there, now, id) >= seats;
  });
  // Two lapsed visits of one basket may want the same boat: then the first of them decides.
  const sure = wanted.length === 1 || live.length === wanted.length ? must : null;
  const ends = (async () => {
    const order = await anOrderOfVisits(container, id, wanted, goods);
    await confirmVisits(container, order.cart_id);
    if (fails) await turnBookingsBack(container, [order.cart_id]);
    else shoppers.orders.push({ id: order.id, goods });
  })();
  return { ends, must: sure };
}
