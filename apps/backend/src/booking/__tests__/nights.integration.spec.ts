import { addDays, type Day } from "@market/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import fc from "fast-check";
import { Refusal } from "../../refusal";
import { testBackend } from "../../testing";
import { cancelBooking, confirmVisits, holdRooms, releaseRooms, turnBookingsBack } from "..";
import { sqlOf } from "../database";
import { VisitLapsed } from "../lapsed";
import { NOW } from "./a-trip";
import { aHomestay } from "./a-visit";
import { anOrderOfVisits } from "./an-order-of-visits";

/** More of them: `PROPERTY_RUNS=500`. */
const RUNS = Number(process.env.PROPERTY_RUNS) || 15;
const SECONDS = Number(process.env.PROPERTY_SECONDS) || 30;
const FIRST_DAY = "2026-12-20" as Day;
const BASKETS = 3;

/** What a basket asks for: some rooms, from a day on, for some nights. */
interface Wish {
  basket: number;
  from: number;
  nights: number;
  rooms: number;
}
type Deed =
  | ({ do: "hold" | "buy" | "buy in vain" | "release" } & Wish)
  | { do: "cancel"; which: number }
  | { do: "close"; room: number; closed: boolean };
interface Round {
  minutes: number;
  deeds: Deed[];
}

const wish = {
  basket: fc.nat(BASKETS - 1),
  from: fc.nat(5),
  nights: fc.integer({ min: 1, max: 3 }),
  rooms: fc.integer({ min: 1, max: 2 }),
};
const ofWish = (what: "hold" | "buy" | "buy in vain" | "release") =>
  fc.record({ do: fc.constant(what), ...wish }) as fc.Arbitrary<Deed>;
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: ofWish("hold") },
  { weight: 5, arbitrary: ofWish("buy") },
  { weight: 1, arbitrary: ofWish("buy in vain") },
  { weight: 1, arbitrary: ofWish("release") },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("cancel" as const), which: fc.nat(9) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("close" as const), room: fc.nat(2), closed: fc.boolean() }),
  },
);
const round: fc.Arbitrary<Round> = fc.record({
  minutes: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(40) }),
  deeds: fc.oneof(
    { weight: 3, arbitrary: fc.array(deed, { minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.array(deed, { minLength: 2, maxLength: 4 }) },
  ),
});

interface Room {
  id: string;
  closed: boolean;
}
interface Stay {
  unit_id: string;
  arrive: string;
  leave: string;
  basket_id: string | null;
  booking_id: string | null;
}
interface Booking {
  id: string;
  purchase_id: string;
  seats: number;
  state: string;
  total: string;
}

testBackend({
  testSuite: ({ getContainer }) => {
    afterAll(() => {
      delete process.env.CLOCK;
    });
    let number = 0;
    const newBasket = () => {
      number += 1;
      return `bsk_house_${number}`;
    };

    async function look(container: MedusaContainer, experience: string, now: number) {
      const sql = sqlOf(container);
      const all = async <Row>(text: string, more: unknown[] = []) =>
        (await sql.raw<Row>(text, [experience, ...more])).rows;
      return {
        rooms: await all<Room>("select id, closed from unit where experience_id = ? order by id"),
        stays: await all<Stay>(
          `select unit_id, arrive, leave, basket_id, booking_id from stay
            where experience_id = ? and (expires_at is null or expires_at > ?)`,
          [new Date(now)],
        ),
        bookings: await all<Booking>(
          "select id, purchase_id, seats, state, total from booking where experience_id = ? order by id",
        ),
      };
    }
    type Seen = Awaited<ReturnType<typeof look>>;

    const daysOf = ({ from, nights }: Pick<Wish, "from" | "nights">) => ({
      arrive: addDays(FIRST_DAY, from),
      leave: addDays(FIRST_DAY, from + nights),
    });

    /** Rooms that a basket may have for its nights: what it holds for exactly these is its own. */
    function free(
      { rooms, stays }: Seen,
      basket: string,
      { arrive, leave }: { arrive: string; leave: string },
    ) {
      const own = (one: Stay) => one.basket_id === basket && one.arrive === arrive && one.leave === leave;
      return rooms.filter(
        ({ id, closed }) =>
          !closed &&
          !stays.some((one) => one.unit_id === id && !own(one) && one.arrive < leave && arrive < one.leave),
      ).length;
    }

    interface Moment {
      container: MedusaContainer;
      seen: Seen;
      variant: string;
      /** One basket is one purchase: after buying the same person goes on with the next. */
      baskets: string[];
    }

    function begin(what: Deed, { container, seen, variant, baskets }: Moment) {
      if (what.do === "close") {
        const room = seen.rooms[what.room % seen.rooms.length]?.id ?? "";
        const sql = "update unit set closed = ? where id = ?";
        return { ends: sqlOf(container).raw(sql, [what.closed, room]), must: true };
      }
      if (what.do === "cancel") {
        const booking = seen.bookings[what.which % Math.max(1, seen.bookings.length)];
        if (!booking) return { ends: Promise.resolve(), must: true };
        const { id, purchase_id, total } = booking;
        // The second time it answers as the first.
        return { ends: cancelBooking(container, purchase_id, id, Number(total)), must: true };
      }
      const basket_id = baskets[what.basket] ?? "";
      const days = daysOf(what);
      const nights = { basket_id, variant_id: variant, ...days };
      if (what.do === "release") return { ends: releaseRooms(container, nights), must: true };
      const must = free(seen, basket_id, days) >= what.rooms;
      if (what.do === "hold") {
        return { ends: holdRooms(container, { ...nights, rooms: what.rooms, guests: what.rooms }), must };
      }
      baskets[what.basket] = newBasket();
      const ends = (async () => {
        const line = {
          variant_id: variant,
          seats: what.rooms * what.nights,
          stay: { ...days, guests: what.rooms },
        };
        const order = await anOrderOfVisits(container, basket_id, [line], false);
        await confirmVisits(container, order.cart_id);
        if (what.do === "buy in vain") await turnBookingsBack(container, [order.cart_id]);
      })();
      return { ends, must };
    }

    /** What must be so at every moment. */
    function faultsIn({ stays, bookings }: Seen): string[] {
      const twice = stays.some((one, at) =>
        stays.some(
          (other, later) =>
            later > at &&
            one.unit_id === other.unit_id &&
            one.arrive < other.leave &&
            other.arrive < one.leave,
        ),
      );
      const rooms = (id: string) => stays.filter(({ booking_id }) => booking_id === id).length;
      return [
        ...(twice ? ["a room has two parties on one night"] : []),
        ...bookings.flatMap(({ id, state, seats }) =>
          rooms(id) === (state === "cancelled" ? 0 : seats)
            ? []
            : [`${state} booking of ${seats} has ${rooms(id)}`],
        ),
      ];
    }

    const always = fc.asyncProperty(
      fc.integer({ min: 1, max: 3 }),
      fc.array(round, { minLength: 4, maxLength: 16 }),
      async (count, rounds) => {
        const container = getContainer();
        const { experience, variant } = await aHomestay(container, { rooms: count });
        let now = Date.parse(NOW);
        process.env.CLOCK = new Date(now).toISOString();
        const baskets = Array.from({ length: BASKETS }, newBasket);
        let seen = await look(container, experience, now);
        for (const { minutes, deeds } of rounds) {
          now += minutes * 60_000;
          process.env.CLOCK = new Date(now).toISOString();
          seen = await look(container, experience, now);
          const moment = { container, seen, variant, baskets };
          const begun = deeds.map((one) => begin(one, moment));
          const ended = await Promise.allSettled(begun.map(({ ends }) => ends));
          for (const [place, end] of ended.entries()) {
            if (end.status === "rejected" && !isRefusal(end.reason)) throw end.reason;
            // What comes about when several want it at once nobody can foretell.
            if (deeds.length > 1) continue;
            const must = begun[place]?.must;
            if (must !== (end.status === "fulfilled")) {
              throw new Error(`${must ? "refused" : "let through"}: ${JSON.stringify(deeds[place])}`);
            }
          }
          seen = await look(container, experience, now);
          const faults = faultsIn(seen);
          if (faults.length) throw new Error(faults.join("; "));
        }
      },
    );

    it("gives no room to two parties on one night, nor refuses one that is free, whatever happens in whichever order", async () => {
      const { failed, errorInstance, counterexample, seed, numRuns } = await fc.check(always, {
        numRuns: RUNS,
        interruptAfterTimeLimit: SECONDS * 1_000,
      });
      if (failed) throw new Error(`Seed ${seed}: ${fc.stringify(counterexample)}`, { cause: errorInstance });
      expect(numRuns).toBeGreaterThan(1);
    });
  },
});

const isRefusal = (error: unknown) => error instanceof Refusal || error instanceof VisitLapsed;
