import type { Booking } from "@market/store-contract";
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows";
import { testBackend } from "../../testing";
import { sqlOf } from "../database";
import { aBooking, hours } from "./a-booking";
import { minutesLater, NOW, places } from "./a-trip";

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });
    const codes = (bookings: Booking[]) =>
      bookings.flatMap(({ tickets }) => tickets.map(({ state }) => state));

    it("cancels an order of visits as a whole while all of its money comes back", async () => {
      const { container, change, purchase, id, trip, orders, booking, shopper, takesPlaces } = await aBooking(
        getContainer(),
        api,
      );
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
      const { container, change, purchase, id, trip, orders, booking } = await aBooking(getContainer(), api);
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
      const { container, trip, change, purchase, id, orders, booking } = await aBooking(getContainer(), api);
      process.env.CLOCK = hours(1);
      expect((await booking()).if_cancelled).toEqual({ refund: 0, kept: 750_000, percent: 0 });
      expect((await change(purchase, id, "cancel", { refund: 0 })).status).toBe(200);
      expect(await orders(purchase)).toMatchObject([{ total: 750_000, payment: { due: 750_000 } }]);
      expect((await places(container, trip, minutesLater(0))).taken).toBe(0);
    });

    it("cannot be cancelled any more once it has begun", async () => {
      const { change, purchase, id, booking } = await aBooking(getContainer(), api);
      process.env.CLOCK = hours(0);
      expect((await booking()).if_cancelled).toBeNull();
      expect(await change(purchase, id, "cancel", { refund: 0 })).toMatchObject({
        status: 409,
        body: { code: "booking_over" },
      });
    });

    it("does not let an order be cancelled past the ladder, and lets nobody else's booking be cancelled", async () => {
      const { shopper, change, purchase, id, orders } = await aBooking(getContainer(), api);
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
      const { container, purchase, trip, booking } = await aBooking(getContainer(), api);
      await cancelOrderWorkflow(container).run({ input: { order_id: purchase.orders[0]?.id ?? "" } });
      expect(await booking()).toMatchObject({ state: "cancelled", tickets: [{ state: "void" }, {}, {}] });
      expect(await places(container, trip, minutesLater(0))).toEqual({ taken: 0, held: 0 });
    });

    it("moves a booking with its tickets to another day, as long as all of its money would come back", async () => {
      const { container, change, purchase, id, trip, later, show, booking, orders } = await aBooking(
        getContainer(),
        api,
      );
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
  },
});
