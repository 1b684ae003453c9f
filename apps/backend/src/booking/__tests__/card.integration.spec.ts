import type { StripeStandIn } from "@market/stripe-stand-in";
import settlePurchases from "../../jobs/settle-purchases";
import { purchaseKey } from "../../modules/purchase";
import { newest } from "../../purchase/__tests__/a-card-shop";
import { standing } from "../../purchase/__tests__/a-market";
import { standInFor, testBackend } from "../../testing";
import { holdSeats, longestHoldMinutes, settleBookings } from "..";
import { answerRequest } from "../answer-request";
import { hours } from "./a-booking";
import { aTrip, minutesLater, NOW, only, places } from "./a-trip";
import { bookingsIn } from "./a-visit";

const SECRET = "for-tests-only";

testBackend({
  cards: true,
  testSuite: ({ api, getContainer }) => {
    let stripe: StripeStandIn;
    beforeEach(async () => {
      process.env.CLOCK = NOW;
      stripe = await standInFor(String(api.defaults.baseURL));
    });
    afterEach(() => stripe.stop());
    afterAll(() => {
      delete process.env.CLOCK;
    });

    /** A visit for three and another for one, and their buyer on Stripe's page. */
    const led = async ({
      answer_hours = null,
      again = false,
    }: {
      answer_hours?: number | null;
      again?: boolean;
    } = {}) => {
      const trip = await aTrip(getContainer(), api);
      const { shopper } = trip;
      await bookingsIn(getContainer()).updateExperiences({ id: trip.kayak.id, answer_hours });
      const basket = await shopper.takesABasket();
      await trip.takesPlaces(basket);
      await trip.takesTheShow(basket);
      if (again) await trip.takesPlaces(basket, trip.later, { adult: 1 });
      const { status, body } = await shopper.places(
        basket,
        await shopper.fillsIn(basket, { payment: "prepaid" }),
      );
      expect([status, body.message]).toEqual([200, undefined]);
      const { id } = body.purchase;
      const page = async () => (await shopper.opens(id, purchaseKey(id, SECRET))).body.purchase;
      return { ...trip, departure: trip.trip, session: newest(stripe), id, key: body.key ?? "", page };
    };
    const kept = () => {
      const { captured = 0, refunded = 0 } = (stripe.control.books().vnd ?? {}) as Record<string, number>;
      return captured - refunded;
    };

    it("books what two hosts offer once it is paid, and returns to the card what a cancelled visit gives back", async () => {
      const made = await led();
      expect(await places(made.container, made.departure, minutesLater(14))).toEqual({ taken: 0, held: 3 });
      stripe.control.pay(made.session.id);
      await expect.poll(async () => (await made.page()).state).toBe("placed");
      expect(await places(made.container, made.departure, minutesLater(0))).toEqual({ taken: 3, held: 0 });
      expect((await made.page()).orders.map(({ payment }) => payment)).toEqual([
        { method: "prepaid", paid: 750_000, due: 0 },
        { method: "prepaid", paid: 100_000, due: 0 },
      ]);
      expect(kept()).toBe(850_000);

      const bookings = await made.bookings(made.id, made.key);
      const trip = only(bookings.filter(({ seats }) => seats === 3));
      expect(trip.tickets).toHaveLength(3);
      const { status } = await made.change(made, trip.id, "cancel", { refund: 750_000 });
      expect(status).toBe(200);
      await expect.poll(kept).toBe(100_000);
      expect(await places(made.container, made.departure, minutesLater(0))).toEqual({ taken: 0, held: 0 });
    });

    it.each([
      ["all of it", 72, 750_000],
      ["half of it, late as it is", 30, 375_000],
    ] as const)(
      "cancels a visit while Stripe is away, and gives back %s when it is there again",
      async (_, before, refund) => {
        const made = await led();
        stripe.control.pay(made.session.id);
        await expect.poll(async () => (await made.page()).state).toBe("placed");
        const trip = only((await made.bookings(made.id, made.key)).filter(({ seats }) => seats === 3));
        process.env.CLOCK = hours(before);
        stripe.control.failNext({ status: 500, times: 99, method: "POST", path: "/v1/refunds" });
        expect((await made.change(made, trip.id, "cancel", { refund })).status).toBe(200);
        await settleBookings(made.container);
        expect(kept()).toBe(850_000);
        stripe.control.calm();
        for (let minute = 0; minute < 2; minute++) {
          await settleBookings(made.container);
          await settlePurchases(made.container);
        }
        expect(kept()).toBe(850_000 - refund);
      },
    );

    it("takes a host's no while Stripe is away, and gives all of it back when it is there again", async () => {
      // Another visit of the same order stands: only part of it goes back.
      const made = await led({ answer_hours: 24, again: true });
      stripe.control.pay(made.session.id);
      await expect.poll(async () => (await made.page()).state).toBe("placed");
      const whole = kept();
      const ofTrip = async () =>
        only((await made.bookings(made.id, made.key)).filter(({ seats }) => seats === 3));
      const { id, state } = await ofTrip();
      expect(state).toBe("requested");
      stripe.control.failNext({ status: 500, times: 99, method: "POST", path: "/v1/refunds" });
      await answerRequest(made.container, id, { yes: false, reason: "Bão số 9." }, [made.boatman.id]);
      expect((await ofTrip()).state).toBe("declined");
      expect(kept()).toBe(whole);
      stripe.control.calm();
      for (let minute = 0; minute < 2; minute++) {
        await settleBookings(made.container);
        await settlePurchases(made.container);
      }
      expect(kept()).toBe(whole - 750_000);
    });

    it("gives all of it back where the places went to others while its buyer was at Stripe", async () => {
      const made = await led();
      const later = longestHoldMinutes() + 1;
      process.env.CLOCK = minutesLater(later).toISOString();
      await holdSeats(made.container, { basket_id: "bsk_x", departure_id: made.departure, seats: 8 });
      stripe.control.pay(made.session.id);
      await expect.poll(async () => (await made.page()).prepaid?.returned).toBe(850_000);
      expect(await standing(made.container)).toBe(0);
      expect(kept()).toBe(0);
      expect(await places(made.container, made.departure, minutesLater(later))).toEqual({
        taken: 0,
        held: 8,
      });
    });
  },
});
