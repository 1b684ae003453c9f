import type { WaitingAnswer } from "@market/store-contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { changeDeparture, offerPlaces, sweepHolds } from "../../booking";
import { linesOf, minutesLater, NOW, places } from "../../booking/__tests__/a-trip";
import { sqlOf } from "../../booking/database";
import { testBackend } from "../../testing";
import { handOfferBack, takeOffer } from "..";
import { aFullTrip } from "./a-full-trip";

testBackend({
  testSuite: ({ api, getContainer }) => {
    const turnClock = (to: Date) => {
      process.env.CLOCK = to.toISOString();
    };
    beforeEach(() => turnClock(new Date(NOW)));
    afterAll(() => {
      delete process.env.CLOCK;
    });

    it("offers a cancelled place to the first in line, and nobody else can have it meanwhile", async () => {
      const t = await aFullTrip(getContainer(), api, 9, 1);
      await t.waits("0911111111");
      await t.waits("0922222222");
      await t.cancels(1);
      expect(await t.states()).toEqual(["offered", "waiting"]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 9, held: 1 });
      const another = await t.shopper.takesABasket();
      expect(await t.takesPlaces(another, t.trip, { adult: 1 })).toMatchObject({
        status: 409,
        body: { code: "visit_sold_out" },
      });
      const [first, second] = await t.entries();
      expect(await t.takes(second?.id, 1)).toMatchObject({ status: 409, body: { code: "offer_over" } });

      const taken = await t.takes(first?.id, 1);
      expect(taken.status).toBe(200);
      expect(linesOf(taken.body.basket)).toMatchObject([{ quantity: 1, visit: { departure_id: t.trip } }]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 9, held: 1 });
      // Sent twice: the places are in the basket already, and no second ones are.
      expect(await t.takes(first?.id, 1)).toMatchObject({ status: 409, body: { code: "offer_over" } });
      await t.buys(taken.body.basket.id);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 10, held: 0 });
      expect(await t.states()).toEqual(["taken", "waiting"]);
    });

    it("lets nobody in between a cancellation and its offer, though no job has come by", async () => {
      const t = await aFullTrip(getContainer(), api, 9, 1);
      await t.waitsUnheard();
      // As a hold that lapses frees its place: by the clock alone, and without a word.
      await sqlOf(t.container).raw("update departure set taken = 9 where id = ?", [t.trip]);
      const answers = await Promise.all(
        Array.from({ length: 5 }, async () =>
          t.takesPlaces(await t.shopper.takesABasket(), t.trip, { adult: 1 }),
        ),
      );
      expect(answers.map(({ body }) => body.code)).toEqual(Array(5).fill("visit_sold_out"));
      expect(await t.states()).toEqual(["offered"]);
    });

    it("keeps that order by its function alone: without it, who never waited gets the place", async () => {
      const t = await aFullTrip(getContainer(), api, 9, 1);
      await t.waitsUnheard();
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
      const t = await aFullTrip(getContainer(), api, 9, 1);
      await t.waits("0911111111");
      await t.waits("0922222222");
      await t.cancels(1);
      const [first] = await t.entries();
      expect(first?.offer_until).toEqual(minutesLater(120));
      turnClock(new Date(minutesLater(120).getTime() - 1));
      expect(await offerPlaces(t.container)).toBe(0);
      turnClock(minutesLater(120));
      await sweepHolds(t.container);
      expect(await t.takes(first?.id, 1)).toMatchObject({ status: 409, body: { code: "offer_over" } });
      expect(await offerPlaces(t.container)).toBe(1);
      expect(await t.states()).toEqual(["lapsed", "offered"]);
      expect(await places(t.container, t.trip, minutesLater(120))).toEqual({ taken: 9, held: 1 });
      // Who was too late may wait again, at the end.
      expect(await t.waits("0911111111")).toMatchObject({ status: 200 });
      expect(await t.states()).toEqual(["lapsed", "offered", "waiting"]);
    });

    it("gives each place to one, however many processes look at once", async () => {
      const t = await aFullTrip(getContainer(), api, 6, 4);
      for (const last of [1, 2, 3, 4, 5, 6, 7]) await t.waits(`091111111${last}`);
      await t.change(t.bought[1]?.purchase ?? { id: "", key: "" }, t.bought[1]?.booking.id ?? "", "cancel", {
        refund: t.bought[1]?.booking.total,
      });
      await Promise.all(Array.from({ length: 8 }, () => offerPlaces(t.container)));
      expect(await t.states()).toEqual([...Array(4).fill("offered"), ...Array(3).fill("waiting")]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 6, held: 4 });
    });

    it("has a party of three wait until three are free at once, and those behind it have the places it does not fit", async () => {
      const t = await aFullTrip(getContainer(), api, 7, 1, 2);
      await t.waits("0911111111", 3);
      await t.waits("0922222222", 1);
      await t.cancels(1);
      expect(await t.states()).toEqual(["waiting", "offered"]);
      await t.waits("0933333333", 3);
      await t.cancels(2);
      // Two are free, and no party of three fits.
      expect(await t.states()).toEqual(["waiting", "offered", "waiting"]);
      await changeDeparture(t.container, t.trip, { capacity: 11 });
      await offerPlaces(t.container);
      expect(await t.states()).toEqual(["offered", "offered", "waiting"]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 7, held: 4 });
    });

    it("keeps an offer shorter near the start, and makes none after booking has ended", async () => {
      const t = await aFullTrip(getContainer(), api, 9, 1);
      const start = Date.parse("2026-12-20T01:00:00Z");
      turnClock(new Date(start - 4 * 3_600_000));
      await t.waits("0911111111");
      await sqlOf(t.container).raw("update departure set taken = 9 where id = ?", [t.trip]);
      await offerPlaces(t.container);
      // Booking ends an hour before the start: a quarter of the three hours until then.
      expect((await t.entries())[0]?.offer_until).toEqual(new Date(start - 3.25 * 3_600_000));
      await t.waits("0922222222");
      turnClock(new Date(start));
      expect(await offerPlaces(t.container)).toBe(0);
    });

    it("puts what was offered beside what the basket holds already, and gives back what is not wanted of it", async () => {
      const t = await aFullTrip(getContainer(), api, 6);
      const basket = await t.shopper.takesABasket();
      await t.takesPlaces(basket, t.trip, { adult: 2 });
      await t.waits("0911111111", 3);
      await changeDeparture(t.container, t.trip, { capacity: 11 });
      await offerPlaces(t.container);
      const [entry] = await t.entries();
      expect(await t.takes(entry?.id, 4, basket)).toMatchObject({
        status: 422,
        body: { code: "offer_too_small", errors: [{ values: { max: 3 } }] },
      });
      expect(await t.takes(entry?.id, 0, basket)).toMatchObject({
        status: 422,
        body: { code: "tickets_missing" },
      });
      expect(await t.takes(entry?.id, 1, "bsk_none")).toMatchObject({ status: 404 });
      expect((await t.entries())[0]).toMatchObject({ state: "offered" });
      expect(await t.takes(entry?.id, 2, basket)).toMatchObject({ status: 200 });
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 6, held: 4 });
    });

    it("offers the places as before where tickets could not be put into the basket", async () => {
      const t = await aFullTrip(getContainer(), api, 6);
      const basket = await t.shopper.takesABasket();
      await t.takesPlaces(basket, t.trip, { adult: 1 });
      await t.waits("0911111111", 4);
      await changeDeparture(t.container, t.trip, { capacity: 11 });
      await offerPlaces(t.container);
      const id = (await t.entries())[0]?.id ?? "";
      await takeOffer(t.container, id, basket);
      expect(await t.states()).toEqual(["taken"]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 6, held: 5 });
      await handOfferBack(t.container, id, basket);
      expect(await t.states()).toEqual(["offered"]);
      expect(await places(t.container, t.trip, minutesLater(0))).toEqual({ taken: 6, held: 5 });
      expect(await t.takes(id, 4)).toMatchObject({ status: 200 });
    });

    it("shows an offer to whoever has its link, nothing of who waits, and nothing to others", async () => {
      const t = await aFullTrip(getContainer(), api, 9, 1);
      await t.waits("0911111111", 1, { email: "cho@example.vn" });
      const [entry] = await t.entries();
      const open = (mark = t.token(entry?.id)) =>
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
      const wrong = `${t.token(entry?.id).slice(0, -2)}AA`;
      expect(await open(wrong)).toMatchObject({ status: 404 });
      expect(await open("v1.x")).toMatchObject({ status: 404 });
      turnClock(minutesLater(121));
      expect((await open()).body.waiting.state).toBe("lapsed");
    });

    it("tells who is offered something, once an offer, with the link that takes it", async () => {
      const t = await aFullTrip(getContainer(), api, 9, 1);
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
