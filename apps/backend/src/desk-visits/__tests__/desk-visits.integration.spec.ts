import type {
  DeskClosureAnswer,
  DeskExperienceAnswer,
  DeskExperiencesAnswer,
  DeskMonthAnswer,
  DeskScheduleChanged,
} from "@market/store-contract";
import { NOW, only } from "../../booking/__tests__/a-trip";
import { setPrice } from "../../purchase/__tests__/a-market";
import { testBackend } from "../../testing";
import { aHost } from "./a-host";

const EVERY_SATURDAY = {
  rrule: "DTSTART:20261201\nRRULE:FREQ=WEEKLY;BYDAY=SA",
  times: ["09:00"],
  capacity: 8,
};
const SENDS_NOTHING = { bookings: 0, guests: 0, total: 0 };

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });
    const host = () => aHost(getContainer(), api);

    it("answers another producer's visits and departures like none, whatever is done to them", async () => {
      const { ask, kayak, trip, stranger, experience, departure } = await host();
      const added = await ask<DeskScheduleChanged>(
        "POST",
        `/experiences/${kayak.id}/schedules`,
        EVERY_SATURDAY,
      );
      const before = [await experience(), await departure()];
      const acts = (experience: string, departure: string): Array<[string, string, object?]> => [
        ["GET", `/experiences/${experience}`],
        ["POST", `/experiences/${experience}/prices`, { prices: [] }],
        ["POST", `/experiences/${experience}/schedules`, EVERY_SATURDAY],
        ["DELETE", `/experiences/${experience}/schedules/${added.body.schedule_id}`],
        ["POST", `/experiences/${experience}/departures`, {}],
        ["POST", `/experiences/${experience}/closures`, {}],
        ["GET", `/departures/${departure}`],
        ["POST", `/departures/${departure}`, { capacity: 4 }],
        ["POST", `/departures/${departure}/call-off`, { reason: "Bão", seen: SENDS_NOTHING }],
        ["POST", `/departures/${departure}/messages`, { vi: "Bão" }],
        ["GET", `/departures/${departure}/participants-file`],
      ];
      const theirs = acts(kayak.id, trip);
      for (const [place, [method, path, body]] of acts("exp_none", "dep_none").entries()) {
        const [, own] = theirs[place] ?? [];
        const none = await ask(method, path, body, stranger);
        expect([path, none.status]).toEqual([path, 404]);
        expect(await ask(method, own ?? "", body, stranger)).toEqual(none);
      }
      expect([await experience(), await departure()]).toEqual(before);
    });

    it("lists the producer's own visits and a month of their departures", async () => {
      const { get, kayak, trip, later, booked, stranger, puppets } = await host();
      await booked();
      expect((await get<DeskExperiencesAnswer>("/experiences")).body.experiences).toEqual([
        {
          id: kayak.id,
          title: "Chèo kayak vịnh Lan Hạ",
          shape: "departure",
          coming: 2,
          next_at: "2026-12-20T01:00:00.000Z",
        },
      ]);
      const { body } = await get<DeskMonthAnswer>("/departures/month?month=2026-12");
      expect(body.departures).toMatchObject([
        { id: trip, title: "Chèo kayak vịnh Lan Hạ", taken: 3, capacity: 10, state: "open" },
        { id: later, taken: 0 },
      ]);
      expect((await get<DeskMonthAnswer>("/departures/month")).body).toEqual({
        month: "2026-11",
        departures: [],
      });
      expect((await get("/departures/month?month=2026-13")).status).toBe(422);
      const theirs = await get<DeskMonthAnswer>("/departures/month?month=2026-12", stranger);
      expect(theirs.body.departures.map(({ experience_id }) => experience_id)).toEqual([puppets.id]);
    });

    it("changes ticket prices for who books from then on, and tells the second of two", async () => {
      const { post, kayak, experience, booked, shopper, takesPlaces, clerk, trail, container } = await host();
      const { adult = "", child = "" } = kayak.kinds;
      await booked();
      const prices = [
        { variant_id: adult, price: 350_000, price_was: 300_000 },
        { variant_id: child, price: 150_000, price_was: 150_000 },
      ];
      const { status, body } = await post<DeskExperienceAnswer>(`/experiences/${kayak.id}/prices`, {
        prices,
      });
      expect(status).toBe(200);
      expect(body.experience.tickets).toMatchObject([
        { variant_id: adult, price: 350_000 },
        { variant_id: child, price: 150_000 },
      ]);
      const basket = await shopper.takesABasket();
      await takesPlaces(basket);
      expect((await shopper.basket(basket)).body.basket.subtotal).toBe(2 * 350_000 + 150_000);

      await setPrice(container, child, 160_000);
      const stale = await post(`/experiences/${kayak.id}/prices`, {
        prices: [{ variant_id: child, price: 170_000, price_was: 150_000 }],
      });
      expect(stale).toMatchObject({
        status: 409,
        body: {
          code: "changed_meanwhile",
          errors: [{ field: "prices.0.price", values: { now: 160_000 } }],
        },
      });
      expect((await experience()).tickets.map(({ price }) => price)).toEqual([350_000, 160_000]);
      expect(await trail(kayak.id)).toMatchObject([
        {
          deed: "experience.price_changed",
          actor_name: "Vũ Văn Bình",
          details: { variant: adult, before: 300_000, after: 350_000 },
        },
      ]);
      expect(clerk.id).toMatch(/^pmem_/);
    });

    it("prices no ticket of another visit", async () => {
      const { post, kayak, puppets } = await host();
      const { adult = "" } = puppets.kinds;
      for (const variant_id of [adult, "variant_none"]) {
        const prices = [{ variant_id, price: 1, price_was: 100_000 }];
        expect(await post(`/experiences/${kayak.id}/prices`, { prices })).toMatchObject({
          status: 422,
          body: { errors: [{ field: "prices.0.price", code: "unknown_variant" }] },
        });
      }
    });

    it("adds a schedule once, and ends it: what is booked of it stays", async () => {
      const { ask, post, kayak, experience, shopper, takesPlaces, buys, trail, departure } = await host();
      const path = `/experiences/${kayak.id}/schedules`;
      const { status, body } = await post<DeskScheduleChanged>(path, EVERY_SATURDAY);
      expect([status, body.made]).toEqual([201, 52]);
      expect(await post(path, EVERY_SATURDAY)).toMatchObject({
        status: 409,
        body: { code: "schedule_is_there" },
      });
      const saturday = (await experience()).departures.find(({ starts_at }) =>
        starts_at.startsWith("2026-12-05"),
      );
      const basket = await shopper.takesABasket();
      await takesPlaces(basket, saturday?.id);
      await buys(basket);

      const ended = await ask<DeskScheduleChanged>("DELETE", `${path}/${body.schedule_id}`);
      expect(ended).toMatchObject({ status: 200, body: { taken_back: 51, kept: 1 } });
      expect((await experience()).schedules).toEqual([]);
      expect((await departure(saturday?.id)).departure).toMatchObject({ state: "open", taken: 3 });
      expect(await ask("DELETE", `${path}/${body.schedule_id}`)).toMatchObject({
        status: 404,
        body: { code: "no_such_schedule" },
      });
      expect((await trail(kayak.id)).map(({ deed }) => deed)).toEqual(["schedule.added", "schedule.ended"]);
    });

    it("adds a single departure, and takes no more bookings on some days until it does again", async () => {
      const { post, kayak, departure, trip, later, trail, shopper, takesPlaces } = await host();
      const single = { day: "2026-12-22", time: "14:00", capacity: 6 };
      const made = await post<{ departure: { id: string } }>(`/experiences/${kayak.id}/departures`, single);
      const { id } = made.body.departure;
      expect((await departure(id)).departure).toMatchObject({
        capacity: 6,
        starts_at: "2026-12-22T07:00:00.000Z",
      });
      expect((await post(`/experiences/${kayak.id}/departures`, single)).body.code).toBe(
        "departure_is_there",
      );

      const days = { from: "2026-12-20", to: "2026-12-21" };
      const close = (closed: boolean) =>
        post<DeskClosureAnswer>(`/experiences/${kayak.id}/closures`, { ...days, closed });
      expect((await close(true)).body).toEqual({ changed: 2 });
      const states = async () =>
        Promise.all([trip, later, id].map(async (one) => (await departure(one)).departure.state));
      expect(await states()).toEqual(["closed", "closed", "open"]);
      expect((await takesPlaces(await shopper.takesABasket())).status).not.toBe(200);
      expect((await close(true)).body).toEqual({ changed: 0 });
      expect((await close(false)).body).toEqual({ changed: 2 });
      expect(await states()).toEqual(["open", "open", "open"]);
      const backwards = { from: "2026-12-21", to: "2026-12-20", closed: true };
      expect(await post(`/experiences/${kayak.id}/closures`, backwards)).toMatchObject({
        status: 422,
        body: { errors: [{ field: "to", code: "before_it_begins" }] },
      });
      expect((await trail(kayak.id)).map(({ deed }) => deed)).toEqual([
        "experience.days_closed",
        "experience.days_opened",
      ]);
      expect((await trail(id)).map(({ deed }) => deed)).toEqual(["departure.added"]);
    });

    it("changes one departure's places as they were seen, never below those taken", async () => {
      const { post, trip, booked, departure, trail } = await host();
      await booked();
      const was = { capacity: 10, state: "open" };
      expect(await post(`/departures/${trip}`, { capacity: 2, was })).toMatchObject({
        status: 409,
        body: { code: "capacity_below_taken", errors: [{ field: "capacity", values: { taken: 3 } }] },
      });
      expect(await post(`/departures/${trip}`, { capacity: 6, was })).toMatchObject({
        status: 200,
        body: { departure: { capacity: 6, taken: 3 } },
      });
      expect(await post(`/departures/${trip}`, { state: "closed", was })).toMatchObject({
        status: 409,
        body: { code: "changed_meanwhile", errors: [{ values: { capacity: 6, state: "open" } }] },
      });
      expect((await departure()).departure).toMatchObject({ capacity: 6, state: "open" });
      expect(await trail(trip)).toMatchObject([
        { deed: "departure.changed", details: { capacity: 6, before: was } },
      ]);
    });

    it("calls a departure off for as many people and as much money as was shown, and all of it comes back", async () => {
      const { post, trip, booked, departure, trail, bookings, orders } = await host();
      const purchase = await booked();
      const seen = { bookings: 1, guests: 3, total: 750_000 };
      expect((await departure()).coming).toEqual(seen);
      await booked({ name: "Trần Minh", phone: "0987 654 321" });
      const callOff = (body: object) => post(`/departures/${trip}/call-off`, body);
      const both = { bookings: 2, guests: 6, total: 1_500_000 };
      expect(await callOff({ reason: "Bão", seen })).toMatchObject({
        status: 409,
        body: { code: "changed_meanwhile", errors: [{ values: both }] },
      });
      expect((await departure()).departure).toMatchObject({ state: "open", taken: 6 });

      expect((await callOff({ reason: " ", seen: both })).status).toBe(422);
      expect(await callOff({ reason: "Bão số 3", seen: both })).toMatchObject({
        status: 200,
        body: { called_off: 2 },
      });
      expect((await departure()).departure).toMatchObject({ state: "cancelled", note: "Bão số 3", taken: 0 });
      expect(only(await bookings(purchase.id, purchase.key))).toMatchObject({
        state: "called_off",
        reason: "Bão số 3",
      });
      expect(await orders(purchase)).toMatchObject([{ status: "cancelled", payment: { due: 0 } }]);
      expect((await callOff({ reason: "Bão số 3", seen: SENDS_NOTHING })).body.code).toBe(
        "departure_cancelled",
      );
      expect(await trail(trip)).toMatchObject([
        { deed: "departure.called_off", details: { reason: "Bão số 3", called_off: 2, total: 1_500_000 } },
      ]);
    });
  },
});
