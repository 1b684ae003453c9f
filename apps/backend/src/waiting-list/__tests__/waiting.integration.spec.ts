import type { BasketAnswer, WaitingAnswer } from "@market/store-contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { changeDeparture, offerPlaces, sweepHolds } from "../../booking";
import { aTrip, linesOf, minutesLater, NOW, only, places, type Trip } from "../../booking/__tests__/a-trip";
import { sqlOf } from "../../booking/database";
import { testBackend } from "../../testing";
import { forgetWaiting, handOfferBack, takeOffer, waitingToken } from "..";

interface Entry {
  id: string;
  phone: string;
  seats: number;
  state: string;
  offer_until: Date | null;
}

testBackend({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    const turnClock = (to: Date) => {
      process.env.CLOCK = to.toISOString();
    };
    beforeEach(() => turnClock(new Date(NOW)));
    afterAll(() => {
      delete process.env.CLOCK;
    });

    const entries = async (): Promise<Entry[]> =>
      (await sqlOf(getContainer()).raw<Entry>("select * from waiting_entry order by created_at, id")).rows;
    const states = async () => (await entries()).map(({ state }) => state);
    const token = (id = "") => waitingToken(getContainer(), id);

    /** All ten places of a trip bought, in bookings of so many. */
    async function aFullTrip(...parties: number[]) {
      const t = await aTrip(getContainer(), api);
      const bought = [];
      for (const adult of parties) {
        const basket = await t.shopper.takesABasket();
        await t.takesPlaces(basket, t.trip, { adult });
        const purchase = await t.buys(basket);
        bought.push({ purchase, booking: only(await t.bookings(purchase.id, purchase.key)) });
      }
      return { ...t, bought, waits: waiter(t), cancels: canceller(t, bought), takes: taker(t) };
    }
    const waiter =
      (t: Trip) =>
      (phone: string, seats = 1, more = {}) =>
        t.shopper.send("POST", `/store/experiences/${t.kayak.handle}/waiting`, {
          departure_id: t.trip,
          seats,
          name: "Lê Văn Chờ",
          phone,
          locale: "vi",
          ...more,
        });
    const canceller =
      (
        t: Trip,
        bought: Array<{ purchase: { id: string; key: string }; booking: { id: string; total: number } }>,
      ) =>
      async (which: number) => {
        const { purchase, booking } = bought[which] ?? {
          purchase: { id: "", key: "" },
          booking: { id: "", total: 0 },
        };
        const { status } = await t.change(purchase, booking.id, "cancel", { refund: booking.total });
        expect(status).toBe(200);
        await offerPlaces(getContainer());
      };
    const taker = (t: Trip) => async (id: string | undefined, adult: number, basket?: string) => {
      const basket_id = basket ?? (await t.shopper.takesABasket());
      const tickets = [{ variant_id: t.kayak.kinds.adult, quantity: adult }];
      return t.shopper.send<BasketAnswer>("POST", `/store/waiting/${token(id)}/take`, { basket_id, tickets });
    };

    /** Somebody on the list of whom no event tells. */
    const waitsUnheard = (departure: string) =>
      sqlOf(getContainer()).raw(
        `insert into waiting_entry (id, departure_id, seats, name, phone) values ('wait_1', ?, 1, 'Chờ', '+84911111111')`,
        [departure],
      );

    it("lets one wait only where there are too few places, for a party that may come", async () => {
      const t = await aFullTrip(8);
      expect(await t.waits("0911111111", 2)).toMatchObject({
        status: 409,
        body: { code: "visit_not_full", errors: [{ values: { left: 2 } }] },
      });
      expect(await t.waits("0911111111", 3)).toMatchObject({ status: 200 });
      expect(await t.waits("0911111111", 11)).toMatchObject({
        status: 422,
        body: { code: "party_too_large" },
      });
      expect(await t.waits("0911111111", 3, { departure_id: "dep_none" })).toMatchObject({ status: 404 });
      expect(await t.waits("0911111111", 3, { departure_id: t.show })).toMatchObject({ status: 404 });
      expect(await t.waits("call me", 0, { name: " ", email: "no" })).toMatchObject({
        status: 422,
        body: {
          errors: [
            { field: "seats", code: "required" },
            { field: "name", code: "required" },
            { field: "phone", code: "not_a_phone" },
            { field: "email", code: "not_an_email" },
          ],
        },
      });
      turnClock(new Date("2026-12-20T01:00:00Z"));
      expect(await t.waits("0922222222", 3)).toMatchObject({ status: 409, body: { code: "visit_too_late" } });
      expect(await entries()).toMatchObject([{ phone: "+84911111111", seats: 3, state: "waiting" }]);
    });

    it("keeps one line a phone and departure: the second time changes what was said, not whose turn it is", async () => {
      const t = await aFullTrip(10);
      await t.waits("0911111111", 2);
      await t.waits("0922222222", 1);
      await t.waits("+84 911 111 111", 3, { name: "Chờ lâu", email: "Cho@Example.vn" });
      expect(await entries()).toMatchObject([
        { phone: "+84911111111", seats: 3, name: "Chờ lâu", email: "cho@example.vn" },
        { phone: "+84922222222", seats: 1 },
      ]);
      const db = sqlOf(getContainer());
      const { rows } = await db.raw(
        "select template, channel, \"to\" from mail where template = 'waiting-joined'",
      );
      expect(rows).toHaveLength(2);
    });

    it("offers a cancelled place to the first in line, and nobody else can have it meanwhile", async () => {
      const t = await aFullTrip(9, 1);
      await t.waits("0911111111");
      await t.waits("0922222222");
      await t.cancels(1);
      expect(await states()).toEqual(["offered", "waiting"]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 9, held: 1 });
      const another = await t.shopper.takesABasket();
      expect(await t.takesPlaces(another, t.trip, { adult: 1 })).toMatchObject({
        status: 409,
        body: { code: "visit_sold_out" },
      });
      const [first, second] = await entries();
      expect(await t.takes(second?.id, 1)).toMatchObject({ status: 409, body: { code: "offer_over" } });

      const taken = await t.takes(first?.id, 1);
      expect(taken.status).toBe(200);
      expect(linesOf(taken.body.basket)).toMatchObject([{ quantity: 1, visit: { departure_id: t.trip } }]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 9, held: 1 });
      // Sent twice: the places are in the basket already, and no second ones are.
      expect(await t.takes(first?.id, 1)).toMatchObject({ status: 409, body: { code: "offer_over" } });
      await t.buys(taken.body.basket.id);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 10, held: 0 });
      expect(await states()).toEqual(["taken", "waiting"]);
    });

    it("lets nobody in between a cancellation and its offer, though no job has come by", async () => {
      const t = await aFullTrip(9, 1);
      await waitsUnheard(t.trip);
      // As a hold that lapses frees its place: by the clock alone, and without a word.
      await sqlOf(t.container).raw("update departure set taken = 9 where id = ?", [t.trip]);
      const answers = await Promise.all(
        Array.from({ length: 5 }, async () =>
          t.takesPlaces(await t.shopper.takesABasket(), t.trip, { adult: 1 }),
        ),
      );
      expect(answers.map(({ body }) => body.code)).toEqual(Array(5).fill("visit_sold_out"));
      expect(await states()).toEqual(["offered"]);
    });

    it("keeps that order by its function alone: without it, who never waited gets the place", async () => {
      const t = await aFullTrip(9, 1);
      await waitsUnheard(t.trip);
      const db = sqlOf(t.container);
      const { rows } = await db.raw<{ sql: string }>(
        "select pg_get_functiondef('hold_places'::regproc) as sql",
      );
      const right = rows[0]?.sql ?? "";
      const wrong = right.replace("perform offer_places(p_departure, p_offer, p_now);", "null;");
      expect(wrong).not.toContain("offer_places");
      try {
        await db.raw(wrong);
        await db.raw("update departure set taken = 9 where id = ?", [t.trip]);
        const basket = await t.shopper.takesABasket();
        expect(await t.takesPlaces(basket, t.trip, { adult: 1 })).toMatchObject({ status: 200 });
      } finally {
        await db.raw(right);
      }
    });

    it("offers to the next what was not taken in time, to the second", async () => {
      const t = await aFullTrip(9, 1);
      await t.waits("0911111111");
      await t.waits("0922222222");
      await t.cancels(1);
      const [first] = await entries();
      expect(first?.offer_until).toEqual(minutesLater(120));
      turnClock(new Date(minutesLater(120).getTime() - 1));
      expect(await offerPlaces(t.container)).toBe(0);
      turnClock(minutesLater(120));
      await sweepHolds(t.container);
      expect(await t.takes(first?.id, 1)).toMatchObject({ status: 409, body: { code: "offer_over" } });
      expect(await offerPlaces(t.container)).toBe(1);
      expect(await states()).toEqual(["lapsed", "offered"]);
      expect(await places(t.container, t.trip, minutesLater(120))).toEqual({ taken: 9, held: 1 });
      // Who was too late may wait again, at the end.
      expect(await t.waits("0911111111")).toMatchObject({ status: 200 });
      expect(await states()).toEqual(["lapsed", "offered", "waiting"]);
    });

    it("gives each place to one, however many processes look at once", async () => {
      const t = await aFullTrip(6, 4);
      for (const last of [1, 2, 3, 4, 5, 6, 7]) await t.waits(`091111111${last}`);
      await t.change(t.bought[1]?.purchase ?? { id: "", key: "" }, t.bought[1]?.booking.id ?? "", "cancel", {
        refund: t.bought[1]?.booking.total,
      });
      await Promise.all(Array.from({ length: 8 }, () => offerPlaces(t.container)));
      expect(await states()).toEqual([...Array(4).fill("offered"), ...Array(3).fill("waiting")]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 6, held: 4 });
    });

    it("has a party of three wait until three are free at once, and those behind it have the places it does not fit", async () => {
      const t = await aFullTrip(7, 1, 2);
      await t.waits("0911111111", 3);
      await t.waits("0922222222", 1);
      await t.cancels(1);
      expect(await states()).toEqual(["waiting", "offered"]);
      await t.waits("0933333333", 3);
      await t.cancels(2);
      // Two are free, and no party of three fits.
      expect(await states()).toEqual(["waiting", "offered", "waiting"]);
      await changeDeparture(t.container, t.trip, { capacity: 11 });
      await offerPlaces(t.container);
      expect(await states()).toEqual(["offered", "offered", "waiting"]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 7, held: 4 });
    });

    it("keeps an offer shorter near the start, and makes none after booking has ended", async () => {
      const t = await aFullTrip(9, 1);
      const start = Date.parse("2026-12-20T01:00:00Z");
      turnClock(new Date(start - 4 * 3_600_000));
      await t.waits("0911111111");
      await sqlOf(t.container).raw("update departure set taken = 9 where id = ?", [t.trip]);
      await offerPlaces(t.container);
      // Booking ends an hour before the start: a quarter of the three hours until then.
      expect((await entries())[0]?.offer_until).toEqual(new Date(start - 3.25 * 3_600_000));
      await t.waits("0922222222");
      turnClock(new Date(start));
      expect(await offerPlaces(t.container)).toBe(0);
    });

    it("puts what was offered beside what the basket holds already, and gives back what is not wanted of it", async () => {
      const t = await aFullTrip(6);
      const basket = await t.shopper.takesABasket();
      await t.takesPlaces(basket, t.trip, { adult: 2 });
      await t.waits("0911111111", 3);
      await changeDeparture(t.container, t.trip, { capacity: 11 });
      await offerPlaces(t.container);
      const [entry] = await entries();
      expect(await t.takes(entry?.id, 4, basket)).toMatchObject({
        status: 422,
        body: { code: "offer_too_small", errors: [{ values: { max: 3 } }] },
      });
      expect(await t.takes(entry?.id, 0, basket)).toMatchObject({
        status: 422,
        body: { code: "tickets_missing" },
      });
      expect(await t.takes(entry?.id, 1, "bsk_none")).toMatchObject({ status: 404 });
      expect((await entries())[0]).toMatchObject({ state: "offered" });
      expect(await t.takes(entry?.id, 2, basket)).toMatchObject({ status: 200 });
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 6, held: 4 });
    });

    it("offers the places as before where tickets could not be put into the basket", async () => {
      const t = await aFullTrip(6);
      const basket = await t.shopper.takesABasket();
      await t.takesPlaces(basket, t.trip, { adult: 1 });
      await t.waits("0911111111", 4);
      await changeDeparture(t.container, t.trip, { capacity: 11 });
      await offerPlaces(t.container);
      const id = (await entries())[0]?.id ?? "";
      await takeOffer(t.container, id, basket);
      expect(await states()).toEqual(["taken"]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 6, held: 5 });
      await handOfferBack(t.container, id, basket);
      expect(await states()).toEqual(["offered"]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 6, held: 5 });
      expect(await t.takes(id, 4)).toMatchObject({ status: 200 });
    });

    it("takes nobody's number onto list after list: each can write it a message", async () => {
      const t = await aFullTrip(10);
      await sqlOf(t.container).raw(
        `insert into waiting_entry (id, departure_id, seats, name, phone)
          select 'wait_' || n, 'dep_' || n, 1, 'Chờ', '+84911111111' from generate_series(1, 5) n`,
      );
      expect(await t.waits("0911111111")).toMatchObject({ status: 409, body: { code: "too_many_lists" } });
      expect(await t.waits("0922222222")).toMatchObject({ status: 200 });
    });

    it("shows an offer to whoever has its link, nothing of who waits, and nothing to others", async () => {
      const t = await aFullTrip(9, 1);
      await t.waits("0911111111", 1, { email: "cho@example.vn" });
      const [entry] = await entries();
      const open = (mark = token(entry?.id)) =>
        t.shopper.send<WaitingAnswer>("GET", `/store/waiting/${mark}`);
      expect((await open()).body.waiting).toMatchObject({ state: "waiting", offer_until: null, seats: 1 });
      await t.cancels(1);
      const shown = await open();
      expect(shown.body.waiting).toMatchObject({
        state: "offered",
        product_handle: t.kayak.handle,
        departure_id: t.trip,
        offer_until: minutesLater(120).toISOString(),
      });
      expect(JSON.stringify(shown.body)).not.toMatch(/Chờ|example|911111/);
      const wrong = `${token(entry?.id).slice(0, -2)}AA`;
      expect(await open(wrong)).toMatchObject({ status: 404 });
      expect(await open("v1.x")).toMatchObject({ status: 404 });
      turnClock(minutesLater(121));
      expect((await open()).body.waiting.state).toBe("lapsed");
    });

    it("is left by its link: the next is offered the place, and nothing is kept of who left", async () => {
      const t = await aFullTrip(9, 1);
      await t.waits("0911111111");
      await t.waits("0922222222");
      await t.cancels(1);
      const [first] = await entries();
      const leave = () => t.shopper.send("DELETE", `/store/waiting/${token(first?.id)}`);
      expect((await leave()).status).toBe(200);
      expect((await leave()).status).toBe(200);
      await offerPlaces(t.container);
      expect(await entries()).toMatchObject([{ phone: "+84922222222", state: "offered" }]);
    });

    it("keeps nobody's name and number when the departure has gone or was called off", async () => {
      const t = await aFullTrip(10);
      await t.waits("0911111111");
      expect(await forgetWaiting(t.container)).toBe(0);
      turnClock(new Date("2026-12-20T01:00:00Z"));
      expect(await forgetWaiting(t.container)).toBe(1);
      expect(await entries()).toEqual([]);
    });

    it("tells who is offered something, once an offer, with the link that takes it", async () => {
      const t = await aFullTrip(9, 1);
      await t.waits("0911111111", 1, { email: "cho@example.vn", locale: "en" });
      await t.cancels(1);
      await Promise.all([offerPlaces(t.container), offerPlaces(t.container)]);
      const db = t.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await expect
        .poll(async () => (await db("mail").where({ template: "waiting-offered" })).map(({ to }) => to))
        .toEqual(["cho@example.vn"]);
    });
  },
});
