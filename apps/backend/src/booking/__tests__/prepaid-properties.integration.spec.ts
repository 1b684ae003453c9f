import type { MedusaContainer } from "@medusajs/framework/types";
import fc from "fast-check";
import { settleAllPrepaid } from "../../purchase/prepaid/settle";
import { bank, type Manner, testBackend } from "../../testing";
import { holdSeats, longestHoldMinutes, sweepHolds } from "..";
import { sqlOf } from "../database";
import { aPrepaidTrip, moneyKept } from "./a-prepaid-trip";
import { minutesLater, NOW } from "./a-trip";
import { aDeparture, at } from "./a-visit";

/** More of them: `PROPERTY_RUNS=100`. */
const RUNS = Number(process.env.PROPERTY_RUNS) || 12;
const SECONDS = Number(process.env.PROPERTY_SECONDS) || 60;
const BASKETS = 3;

type Deed =
  | { do: "pay"; basket: number; seats: number; show: boolean; manner: Manner }
  | { do: "take"; any: number }
  | { do: "call"; any: number; times: number }
  | { do: "rival"; seats: number }
  | { do: "cancel"; any: number }
  | { do: "settle" };
interface Round {
  wait: number;
  deeds: Deed[];
}

const any = fc.nat(20);
const one = <T extends Deed["do"]>(name: T, weight: number, rest: object) => ({
  weight,
  arbitrary: fc.record({ do: fc.constant(name), ...rest }) as unknown as fc.Arbitrary<Deed>,
});
const deed = fc.oneof(
  one("pay", 6, {
    basket: fc.nat(BASKETS - 1),
    seats: fc.integer({ min: 1, max: 4 }),
    show: fc.boolean(),
    manner: fc.constantFrom<Manner>("kind", "refusing", "asks_more", "asks_more"),
  }),
  one("take", 5, { any }),
  one("call", 5, { any, times: fc.integer({ min: 1, max: 3 }) }),
  one("rival", 1, { seats: fc.integer({ min: 1, max: 6 }) }),
  one("cancel", 2, { any }),
  one("settle", 2, {}),
);
/** Minutes that pass, mostly none and sometimes past the holds; then what is done, at once. */
const round: fc.Arbitrary<Round> = fc.record({
  wait: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.constantFrom(5, 20, 45) },
  ),
  deeds: fc.array(deed, { minLength: 1, maxLength: 3 }),
});

/** Chance seldom comes by: places lapsed while the bank took its time, went to somebody else, and then the money came, twice. */
const LATE_FOR_WHAT_IS_GONE: Round[] = [
  { wait: 0, deeds: [{ do: "pay", basket: 0, seats: 4, show: true, manner: "asks_more" }] },
  { wait: 45, deeds: [{ do: "rival", seats: 6 }] },
  { wait: 0, deeds: [{ do: "take", any: 0 }] },
  { wait: 0, deeds: [{ do: "take", any: 1 }] },
  {
    wait: 0,
    deeds: [
      { do: "call", any: 0, times: 2 },
      { do: "call", any: 1, times: 2 },
    ],
  },
];
const PAID_IN_PART: Round[] = [
  { wait: 0, deeds: [{ do: "pay", basket: 2, seats: 4, show: true, manner: "asks_more" }] },
  {
    wait: 5,
    deeds: [
      { do: "take", any: 1 },
      { do: "call", any: 1, times: 2 },
    ],
  },
];
const PAID_AND_CANCELLED: Round[] = [
  { wait: 0, deeds: [{ do: "pay", basket: 0, seats: 2, show: true, manner: "kind" }] },
  {
    wait: 0,
    deeds: [
      { do: "cancel", any: 0 },
      { do: "call", any: 0, times: 1 },
    ],
  },
];

testBackend({
  bank: true,
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
      bank.opens();
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    it("ends with as much money as the orders that stand cost, however it comes, and never a place too many", async () => {
      const container = getContainer();
      const made = await aPrepaidTrip(container, api);
      let minutes = 0;
      const passes = (more: number) => {
        minutes += more;
        process.env.CLOCK = minutesLater(minutes).toISOString();
      };

      const live = async (rounds: Round[]) => {
        passes(60);
        const trip = await aDeparture(container, {
          experience: made.kayak.id,
          // Each life at a minute of its own, and past it: no two departures of a visit begin at once.
          starts_at: new Date(at("2026-12-20", 8).getTime() + minutes * 60_000 + 1_000),
          seats: 6,
        });
        const earlier = bank.accounts().length;
        const sessions = () => bank.accounts().slice(earlier);
        const baskets: Array<string | undefined> = [];
        const placed: Array<{ id: string; key: string }> = [];
        const deeds = {
          pay: async ({ basket: place, seats, show, manner }: Extract<Deed, { do: "pay" }>) => {
            bank.behaves(manner);
            const known = baskets[place];
            const basket = known ?? (await made.shopper.takesABasket());
            baskets[place] = basket;
            if (!known) {
              await made.takesPlaces(basket, trip, { adult: seats });
              if (show) await made.takesTheShow(basket);
            }
            const { status, body } = await made.pays(basket);
            expect(status).toBeLessThan(500);
            if (status !== 200) return;
            baskets[place] = undefined;
            placed.push({ id: body.purchase.id, key: body.key ?? "" });
          },
          take: async ({ any: nth }: Extract<Deed, { do: "take" }>) => {
            const open = sessions().filter(({ taken, manner }) => !taken && manner === "asks_more");
            const account = open[nth % Math.max(1, open.length)];
            if (account) bank.takes(account.session_id);
          },
          call: async ({ any: nth, times }: Extract<Deed, { do: "call" }>) => {
            const account = sessions()[nth % Math.max(1, sessions().length)];
            if (!account) return;
            const calls = Array.from({ length: times }, () => made.bankCalls(account.session_id));
            for (const { status } of await Promise.all(calls)) expect(status).toBe(200);
          },
          rival: async ({ seats }: Extract<Deed, { do: "rival" }>) => {
            const wanted = { basket_id: `bsk_rival_${minutes}`, departure_id: trip, seats };
            await holdSeats(container, wanted).catch(() => undefined);
          },
          cancel: async ({ any: nth }: Extract<Deed, { do: "cancel" }>) => {
            const purchase = placed[nth % Math.max(1, placed.length)];
            const [booking] = purchase ? await made.bookings(purchase.id, purchase.key) : [];
            if (!purchase || booking?.state !== "confirmed") return;
            const shown = { refund: booking.if_cancelled?.refund ?? 0 };
            const { status } = await made.change(purchase, booking.id, "cancel", shown);
            expect(status).toBeLessThan(500);
          },
          settle: async () => {
            await sweepHolds(container);
            await settleAllPrepaid(container);
          },
        };
        for (const { wait, deeds: wanted } of rounds) {
          passes(wait);
          await Promise.all(wanted.map((each) => deeds[each.do](each as never)));
          expect(await tooMany(container)).toEqual([]);
        }
        // The bank tells once more of all that it took. A part whose rest never came is kept no longer than places are.
        for (const { taken, session_id } of sessions()) if (taken) await made.bankCalls(session_id);
        passes(longestHoldMinutes());
        await expect.poll(() => unsettled(container), { timeout: 20_000 }).toBe(0);
        expect(await tooMany(container)).toEqual([]);
        expect(sessions().filter(({ times, returned, taken }) => times > 1 || returned > taken)).toEqual([]);
        const { books, bank: kept, due } = await moneyKept(container);
        expect({ books, kept, due }).toEqual({ books: kept, kept, due: kept });
        expect(await unpaid(container)).toEqual([]);
      };

      const { failed, errorInstance, counterexample, seed, numRuns } = await fc.check(
        fc.asyncProperty(fc.array(round, { minLength: 3, maxLength: 7 }), live),
        {
          numRuns: RUNS,
          interruptAfterTimeLimit: SECONDS * 1_000,
          endOnFailure: true,
          examples: [[LATE_FOR_WHAT_IS_GONE], [PAID_IN_PART], [PAID_AND_CANCELLED]],
        },
      );
      if (failed) throw new Error(`Seed ${seed}: ${fc.stringify(counterexample)}`, { cause: errorInstance });
      expect(numRuns).toBeGreaterThan(1);
    });
  },
});

/** Told by the bank, and neither an order nor back yet. */
async function unsettled(container: MedusaContainer): Promise<number> {
  await settleAllPrepaid(container);
  const { rows } = await sqlOf(container).raw<{ count: number }>(
    "select count(*)::int as count from prepayment where told_at is not null and settled_at is null",
  );
  return rows[0]?.count ?? -1;
}

/** Departures of which more is sold than there is, or other than their bookings say. */
async function tooMany(container: MedusaContainer): Promise<unknown[]> {
  const { rows } = await sqlOf(container).raw(
    `select d.id, d.capacity, d.taken, b.seats from departure d cross join lateral (
        select coalesce(sum(seats), 0)::int as seats from booking
        where departure_id = d.id and state in ('requested', 'confirmed') and deleted_at is null) b
      where d.taken > d.capacity or d.taken <> b.seats`,
  );
  return rows;
}

/** Orders that stand though their whole money did not come. */
async function unpaid(container: MedusaContainer): Promise<unknown[]> {
  const { rows } = await sqlOf(container).raw(
    `select o.id, s.totals ->> 'current_order_total' as total, paid.amount from "order" o
      join order_summary s on s.order_id = o.id and s.version = o.version
      cross join lateral (
        select coalesce(sum(c.amount), 0) as amount from order_payment_collection l
        join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
        join capture c on c.payment_id = p.id and c.deleted_at is null
        where l.order_id = o.id and l.deleted_at is null) paid
      where o.status <> 'canceled' and paid.amount <> (s.totals ->> 'current_order_total')::numeric`,
  );
  return rows;
}
