import type { MedusaContainer } from "@medusajs/framework/types";
import { anOfficer, aProductOf, testBackend } from "../../testing";
import { callOff, decideGroups, settleBookings, turnBookingsBack } from "..";
import { inOneTransaction, sqlOf } from "../database";
import { endBookings } from "../free";
import { aBooking, hours } from "./a-booking";
import { aTrip, minutesLater, NOW, only, places } from "./a-trip";

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    it("calls a departure off for everybody, with all money back, and goes on where a process stopped", async () => {
      const { container, shopper, sauce, takesPlaces, buys, bookings, trip, orders, ...t } = await aBooking(
        getContainer(),
        api,
      );
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, sauce.variant_id, 2);
      await takesPlaces(basket, trip, { adult: 1 });
      const other = await buys(basket);
      await takesPlaces(await shopper.takesABasket(), trip, { adult: 1 });
      const officer = await anOfficer(container);

      // It stopped after the first half: bookings ended, and no order says so.
      await inOneTransaction(container, (trx) =>
        endBookings(trx, [t.id], { state: "called_off", now: minutesLater(0), reason: "Bão" }),
      );
      const off = () => api.post(`/admin/departures/${trip}/call-off`, { reason: "Bão số 9" }, officer);
      expect((await off()).data).toEqual({ called_off: 1 });
      expect((await off()).data).toEqual({ called_off: 0 });

      expect(await places(container, trip, minutesLater(0))).toEqual({ taken: 0, held: 0 });
      expect(await orders(t.purchase)).toMatchObject([{ status: "cancelled" }]);
      const [goods, visit] = await orders(other);
      expect(goods).toMatchObject({ status: "placed", total: 2 * 85_000 + 30_000 });
      expect(visit).toMatchObject({ status: "cancelled", total: 0 });
      expect(only(await bookings(other.id, other.key))).toMatchObject({
        state: "called_off",
        tickets: [{ state: "void" }],
      });
      expect(await takesPlaces(await shopper.takesABasket(), trip)).toMatchObject({
        body: { code: "visit_closed" },
      });
      await settleBookings(container);
    });

    it("moves, cancels and turns back nothing whose departure is called off at that moment, and gives no place back twice", async () => {
      const t = await aBooking(getContainer(), api);
      const { container, change, purchase, id, booking, trip, later } = t;
      const second = await t.shopper.takesABasket();
      await t.takesPlaces(second);
      const other = await t.buys(second);
      const cancelled = only(await t.bookings(other.id, other.key)).id;
      const third = await t.shopper.takesABasket();
      await t.takesPlaces(third);
      const undone = await t.buys(third);
      const carts = await sqlOf(container).raw<{ cart_id: string }>(
        "select cart_id from booking where purchase_id = ?",
        [undone.id],
      );

      const meanwhile: Array<Promise<unknown>> = [];
      await callOff(container, trip, "Bão", async () => {
        meanwhile.push(
          change(purchase, id, "move", { departure_id: later }),
          change(other, cancelled, "cancel", { refund: 750_000 }),
          turnBookingsBack(
            container,
            carts.rows.map(({ cart_id }) => cart_id),
          ),
        );
        await expect.poll(() => waitingForLocks(container)).toBe(3);
      });
      const [moved, cancelling] = await Promise.all(meanwhile);
      expect(moved).toMatchObject({ status: 409, body: { code: "cannot_move" } });
      expect(cancelling).toMatchObject({ status: 200, body: { bookings: [{ state: "called_off" }] } });
      expect((await booking()).state).toBe("called_off");
      expect(await t.bookings(undone.id, undone.key)).toEqual([]);
      expect(await places(container, trip, minutesLater(0))).toEqual({ taken: 0, held: 0 });
      expect(await places(container, later, minutesLater(0))).toEqual({ taken: 0, held: 0 });
    });

    it("keeps the goods of an order whose visit is called off: only what the visit cost is asked for no more", async () => {
      const t = await aTrip(getContainer(), api);
      const honey = await aProductOf(t.container, t.shop, t.boatman, { title: "Mật ong", price: 120_000 });
      const basket = await t.shopper.takesABasket();
      await t.shopper.puts(basket, honey.variant_id, 1);
      await t.takesPlaces(basket);
      const purchase = await t.buys(basket);
      expect(purchase.orders).toMatchObject([{ total: 120_000 + 750_000 + 30_000 }]);
      await callOff(t.container, t.trip, null);
      expect(await t.orders(purchase)).toMatchObject([
        { status: "placed", total: 150_000, payment: { due: 150_000 } },
      ]);
      await settleBookings(t.container);
      expect(await t.orders(purchase)).toMatchObject([{ total: 150_000 }]);
    });

    it("calls off a group that stayed too small at its hour, and none that is large enough or has time", async () => {
      const { container, kayak, booking, trip } = await aBooking(getContainer(), api);
      const ask = (seats: number) =>
        sqlOf(container).raw(
          "update experience set minimum_seats = ?, decided_hours_before = 24 where id = ?",
          [seats, kayak.id],
        );
      await ask(4);
      process.env.CLOCK = hours(24.01);
      expect(await decideGroups(container, "Chưa đủ khách")).toBe(0);
      process.env.CLOCK = hours(24);
      await ask(3);
      expect(await decideGroups(container, "Chưa đủ khách")).toBe(0);
      await ask(4);
      expect(await decideGroups(container, "Chưa đủ khách")).toBe(1);
      expect((await booking()).state).toBe("called_off");
      expect((await places(container, trip, minutesLater(0))).taken).toBe(0);
      expect(await decideGroups(container, "Chưa đủ khách")).toBe(0);
    });
  },
});

/** Transactions of this database that wait for another to let go. */
async function waitingForLocks(container: MedusaContainer): Promise<number> {
  const { rows } = await sqlOf(container).raw<{ waiting: number }>(
    `select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock' and backend_type = 'client backend'`,
  );
  return rows[0]?.waiting ?? 0;
}
