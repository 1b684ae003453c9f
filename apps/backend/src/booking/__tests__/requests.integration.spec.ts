import type { MedusaContainer } from "@medusajs/framework/types";
import { anOfficer, testBackend } from "../../testing";
import { answerRequest, declineUnanswered } from "../answer-request";
import { aTrip, minutesLater, NOW, only, places, type Trip } from "./a-trip";
import { bookingsIn } from "./a-visit";

const HOURS = 24;
const DAY_MINUTES = 24 * 60;
const YES = { yes: true, reason: null };
const NO = { yes: false, reason: "Hôm đó có đám cưới trong làng." };

testBackend({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let trip: Trip;

    beforeAll(async () => {
      process.env.CLOCK = NOW;
      container = getContainer();
      trip = await aTrip(container, api);
      await bookingsIn(container).updateExperiences({ id: trip.kayak.id, answer_hours: HOURS });
    });
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });
    const itIs = (minutes: number) => {
      process.env.CLOCK = minutesLater(minutes).toISOString();
    };
    async function requested() {
      const basket = await trip.shopper.takesABasket();
      await trip.takesPlaces(basket);
      const purchase = await trip.buys(basket);
      const asked = async () => only(await trip.bookings(purchase.id, purchase.key));
      return { purchase, asked, id: (await asked()).id };
    }

    describe("a visit whose host is asked first", () => {
      it("keeps its places and stands once the host says yes, however often", async () => {
        const { asked, id } = await requested();
        expect(await asked()).toMatchObject({
          state: "requested",
          answer_by: minutesLater(DAY_MINUTES).toISOString(),
          can_move: false,
        });
        expect((await places(container, trip.trip, minutesLater(0))).taken).toBe(3);

        await answerRequest(container, id, YES, [trip.boatman.id]);
        await answerRequest(container, id, YES, null);

        expect(await asked()).toMatchObject({ state: "confirmed", answer_by: null, sequence: 1 });
        await expect(answerRequest(container, id, NO, null)).rejects.toMatchObject({ code: "request_over" });
      });

      it("gives all money and all places back when the host says no, in the host's words", async () => {
        const { purchase, asked, id } = await requested();

        await answerRequest(container, id, NO, [trip.boatman.id]);

        const booking = await asked();
        expect(booking).toMatchObject({ state: "declined", reason: NO.reason, unanswered: false });
        expect(booking.tickets.map(({ state }) => state)).toEqual(["void", "void", "void"]);
        expect((await places(container, trip.trip, minutesLater(0))).taken).toBe(0);
        const [order] = await trip.orders(purchase);
        expect(order?.status).toBe("cancelled");
      });

      it("is declined by itself when no answer comes in time, and no yes counts from then on", async () => {
        const { asked, id } = await requested();
        itIs(DAY_MINUTES - 1);
        expect(await declineUnanswered(container)).toBe(0);
        itIs(DAY_MINUTES);
        await expect(answerRequest(container, id, YES, null)).rejects.toMatchObject({ code: "request_over" });

        expect(await declineUnanswered(container)).toBe(1);
        expect(await declineUnanswered(container)).toBe(0);

        expect(await asked()).toMatchObject({ state: "declined", unanswered: true, reason: null });
        expect((await places(container, trip.trip, minutesLater(DAY_MINUTES))).taken).toBe(0);
      });

      it("has one answer of a yes and a no given at once", async () => {
        const { asked, id } = await requested();

        const answers = await Promise.allSettled([
          answerRequest(container, id, YES, null),
          answerRequest(container, id, NO, null),
        ]);

        expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
        const stands = answers[0].status === "fulfilled";
        expect((await asked()).state).toBe(stands ? "confirmed" : "declined");
        expect((await places(container, trip.trip, minutesLater(0))).taken).toBe(stands ? 3 : 0);
      });

      it("may be taken back by its visitor for nothing while it waits, whatever the ladder says", async () => {
        // A day and some hours before it begins: half would come back of a booking that stands.
        itIs(21 * DAY_MINUTES - 120);
        const { purchase, asked, id } = await requested();
        const { total, if_cancelled } = await asked();
        expect(if_cancelled).toEqual({ refund: total, kept: 0, percent: 100 });

        const { status } = await trip.change(purchase, id, "cancel", { refund: total });

        expect(status).toBe(200);
        expect((await asked()).state).toBe("cancelled");
        await expect(answerRequest(container, id, YES, null)).rejects.toMatchObject({ code: "request_over" });
      });

      it("is answered by its own producer or the office, who see what waits", async () => {
        const { asked, id } = await requested();
        await expect(answerRequest(container, id, YES, [trip.puppeteer.id])).rejects.toMatchObject({
          status: 404,
        });
        const { headers } = await anOfficer(container);
        const { data } = await api.get("/admin/bookings", { headers });
        expect(data.requests).toMatchObject([
          { id, product_title: "Chèo kayak vịnh Lan Hạ", guests: 3, nights: null, total: 750_000 },
        ]);

        const answer = await api.post(`/admin/bookings/${id}/answer`, { yes: true }, { headers });

        expect(answer.status).toBe(200);
        expect((await asked()).state).toBe("confirmed");
        expect((await api.get("/admin/bookings", { headers })).data.requests).toEqual([]);
      });
    });
  },
});
