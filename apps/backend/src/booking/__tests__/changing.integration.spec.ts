import type { Booking, ClaimAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { beginSession } from "../../account/sessions";
import { anOfficer, aProductOf, testBackend } from "../../testing";
import { callOff, decideGroups, settleBookings, turnBookingsBack } from "..";
import { inOneTransaction, sqlOf } from "../database";
import { endBookings } from "../free";
import { aTrip, linesOf, minutesLater, NOW, only, places } from "./a-trip";

const hours = (before: number) =>
  new Date(Date.parse("2026-12-20T01:00:00Z") - before * 3_600_000).toISOString();

testBackend({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });
    /** Somebody who has booked two adults and a child, for 750,000 ₫ to be paid on the spot. */
    async function aBooking() {
      const t = await aTrip(getContainer(), api);
      const basket = await t.shopper.takesABasket();
      await t.takesPlaces(basket);
      const purchase = await t.buys(basket);
      const booking = async () => only(await t.bookings(purchase.id, purchase.key));
      return { ...t, purchase, booking, id: (await booking()).id };
    }
    const codes = (bookings: Booking[]) =>
      bookings.flatMap(({ tickets }) => tickets.map(({ state }) => state));

    it("cancels an order of visits as a whole while all of its money comes back", async () => {
      const { container, change, purchase, id, trip, orders, booking, shopper, takesPlaces } =
        await aBooking();
      const answer = await change(purchase, id, "cancel", { refund: 750_000 });
      expect(answer.status).toBe(200);
      expect(answer.body.bookings).toMatchObject([
        { state: "cancelled", if_cancelled: null, can_move: false },
      ]);
      expect(codes(answer.body.bookings)).toEqual(["void", "void", "void"]);
      expect(await places(container, trip, minutesLater(0))).toEqual({ taken: 0, held: 0 });
      expect(await orders(purchase)).toMatchObject([{ status: "cancelled", total: 0, payment: { due: 0 } }]);
      // Sent twice it is as before, and the places can be had by others.
      expect((await change(purchase, id, "cancel", { refund: 750_000 })).status).toBe(200);
      expect((await booking()).state).toBe("cancelled");
      expect((await takesPlaces(await shopper.takesABasket(), trip, { adult: 10 })).status).toBe(200);
    });

    it("asks for half of an unpaid booking that is cancelled late, and for no other sum than was shown", async () => {
      const { container, change, purchase, id, trip, orders, booking } = await aBooking();
      process.env.CLOCK = hours(48);
      expect((await booking()).if_cancelled).toEqual({ refund: 750_000, kept: 0, percent: 100 });
      // A second later the ladder has fallen: nothing is done before that was seen.
      process.env.CLOCK = hours(47.99);
      expect(await change(purchase, id, "cancel", { refund: 750_000 })).toMatchObject({
        status: 409,
        body: { code: "refund_changed", errors: [{ values: { before: 750_000, after: 375_000 } }] },
      });
      expect((await places(container, trip, minutesLater(0))).taken).toBe(3);
      expect((await booking()).if_cancelled).toEqual({ refund: 375_000, kept: 375_000, percent: 50 });

      const answers = await Promise.all(
        [1, 2].map(() => change(purchase, id, "cancel", { refund: 375_000 })),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(await orders(purchase)).toMatchObject([
        { status: "placed", total: 375_000, payment: { paid: 0, due: 375_000 } },
      ]);
      expect((await places(container, trip, minutesLater(0))).taken).toBe(0);
      // Another sum for what is cancelled already is no way to get more.
      expect((await change(purchase, id, "cancel", { refund: 750_000 })).status).toBe(409);
    });

    it("frees places and asks for all of the money after the last step", async () => {
      const { container, trip, change, purchase, id, orders, booking } = await aBooking();
      process.env.CLOCK = hours(1);
      expect((await booking()).if_cancelled).toEqual({ refund: 0, kept: 750_000, percent: 0 });
      expect((await change(purchase, id, "cancel", { refund: 0 })).status).toBe(200);
      expect(await orders(purchase)).toMatchObject([{ total: 750_000, payment: { due: 750_000 } }]);
      expect((await places(container, trip, minutesLater(0))).taken).toBe(0);
    });

    it("cannot be cancelled any more once it has begun", async () => {
      const { change, purchase, id, booking } = await aBooking();
      process.env.CLOCK = hours(0);
      expect((await booking()).if_cancelled).toBeNull();
      expect(await change(purchase, id, "cancel", { refund: 0 })).toMatchObject({
        status: 409,
        body: { code: "booking_over" },
      });
    });

    it("does not let an order be cancelled past the ladder, and lets nobody else's booking be cancelled", async () => {
      const { shopper, change, purchase, id, orders } = await aBooking();
      const cancel = () =>
        shopper.send(
          "POST",
          `/store/purchases/${purchase.id}/orders/${purchase.orders[0]?.id}/cancel`,
          {},
          {
            "x-purchase-key": purchase.key,
          },
        );
      process.env.CLOCK = hours(30);
      expect(await cancel()).toMatchObject({ status: 409, body: { code: "visits_first" } });
      expect(await change({ ...purchase, key: "wrong" }, id, "cancel", { refund: 375_000 })).toMatchObject({
        status: 404,
      });
      expect(await change(purchase, "bkg_none", "cancel", { refund: 0 })).toMatchObject({ status: 404 });
      expect(await change(purchase, id, "cancel", { refund: "all" })).toMatchObject({ status: 422 });
      process.env.CLOCK = NOW;
      expect(await cancel()).toMatchObject({ status: 200 });
      expect(await orders(purchase)).toMatchObject([{ status: "cancelled" }]);
    });

    it("gives places back and voids tickets when the office cancels the order", async () => {
      const { container, purchase, trip, booking } = await aBooking();
      await cancelOrderWorkflow(container).run({ input: { order_id: purchase.orders[0]?.id ?? "" } });
      expect(await booking()).toMatchObject({ state: "cancelled", tickets: [{ state: "void" }, {}, {}] });
      expect(await places(container, trip, minutesLater(0))).toEqual({ taken: 0, held: 0 });
    });

    it("moves a booking with its tickets to another day, as long as all of its money would come back", async () => {
      const { container, change, purchase, id, trip, later, show, booking, orders } = await aBooking();
      const before = await booking();
      const { body, status } = await change(purchase, id, "move", { departure_id: later });
      expect([status, body.message]).toEqual([200, undefined]);
      expect(body.bookings).toMatchObject([{ id, starts_at: "2026-12-21T01:00:00.000Z", total: 750_000 }]);
      expect(body.bookings[0]?.tickets).toEqual(before.tickets);
      expect((await places(container, trip, minutesLater(0))).taken).toBe(0);
      expect((await places(container, later, minutesLater(0))).taken).toBe(3);
      expect((await orders(purchase))[0]?.lines[0]?.visit?.departure_id).toBe(later);

      expect(await change(purchase, id, "move", { departure_id: show })).toMatchObject({ status: 404 });
      await sqlOf(container).raw("update departure set taken = 8 where id = ?", [trip]);
      expect(await change(purchase, id, "move", { departure_id: trip })).toMatchObject({
        status: 409,
        body: { code: "visit_too_few_left", errors: [{ values: { left: 2 } }] },
      });
      expect((await places(container, later, minutesLater(0))).taken).toBe(3);
      process.env.CLOCK = hours(23);
      expect((await booking()).can_move).toBe(false);
      expect(await change(purchase, id, "move", { departure_id: trip })).toMatchObject({
        body: { code: "cannot_move" },
      });
    });

    it("calls a departure off for everybody, with all money back, and goes on where a process stopped", async () => {
      const { container, shopper, sauce, takesPlaces, buys, bookings, trip, orders, ...t } = await aBooking();
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
      const t = await aBooking();
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

    it("shows an officer what goes, and lets them close, open and resize one departure", async () => {
      const { container, trip, later } = await aBooking();
      const officer = await anOfficer(container);
      const list = async (query = "") =>
        (await api.get(`/admin/departures?from=2026-12-20&to=2026-12-21${query}`, officer)).data;
      const { departures, count } = await list();
      expect(count).toBe(3);
      expect(departures[0]).toMatchObject({
        id: trip,
        product_title: "Chèo kayak vịnh Lan Hạ",
        producer_name: "Tổ du lịch Cát Bà",
        capacity: 10,
        taken: 3,
        held: 0,
        state: "open",
      });
      expect((await list("&limit=1&offset=2")).departures.map(({ id }: { id: string }) => id)).toEqual([
        later,
      ]);
      const change = (id: string, body: unknown) =>
        api.post(`/admin/departures/${id}`, body, { ...officer, validateStatus: () => true });
      expect((await change(trip, { state: "closed", capacity: 3 })).data.departure).toMatchObject({
        state: "closed",
        capacity: 3,
      });
      expect(await change(trip, { capacity: 2 })).toMatchObject({
        status: 409,
        data: { code: "capacity_below_taken", errors: [{ values: { taken: 3 } }] },
      });
      expect(await change(trip, { state: "cancelled" })).toMatchObject({ status: 422 });
      expect((await api.get("/admin/departures", { validateStatus: () => true })).status).toBe(401);
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
      const { container, kayak, booking, trip } = await aBooking();
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

    it("keeps a guest's places when they sign in, added to what their account's basket holds", async () => {
      const t = await aTrip(getContainer(), api);
      const customer = await t.container
        .resolve(Modules.CUSTOMER)
        .createCustomers({ email: "khach@example.vn", has_account: true });
      const { token } = await beginSession(t.container, {
        customer_id: customer.id,
        auth_identity_id: "",
      });
      const headers = { authorization: `Bearer ${token}` };
      const claim = (id: string) =>
        t.shopper.send<ClaimAnswer>("POST", `/store/baskets/${id}/claim`, {}, headers);
      const first = await t.shopper.takesABasket();
      await t.takesPlaces(first);
      const own = (await claim(first)).body.basket;
      expect(linesOf(own).map(({ visit }) => Boolean(visit?.held_until))).toEqual([true, true]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 0, held: 3 });

      const second = await t.shopper.takesABasket();
      await t.takesPlaces(second, t.trip, { adult: 1 });
      await t.takesPlaces(second, t.later, { adult: 2 });
      const merged = (await claim(second)).body.basket;
      expect(merged.id).toBe(own.id);
      expect(linesOf(merged).map(({ quantity, visit }) => [quantity, visit?.departure_id])).toEqual([
        [3, t.trip],
        [1, t.trip],
        [2, t.later],
      ]);
      expect(merged.notices).toEqual([]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 0, held: 4 });
      expect(await places(t.container, t.later, minutesLater(0))).toEqual({ taken: 0, held: 2 });
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
