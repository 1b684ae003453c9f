import type { MonthAvailability, ProductPage } from "@market/store-contract";
import { anExperienceOf, aProducer, aProductOf, aShop, aShopper, testBackend } from "../../testing";
import { changeDeparture, holdRooms, holdSeats } from "..";
import { aDeparture, aResource, at } from "./a-visit";

/** Ten in the morning of 28 November in Vietnam. */
process.env.CLOCK = "2026-11-28T03:00:00Z";

testBackend({
  testSuite: ({ api, getContainer }) => {
    afterAll(() => {
      delete process.env.CLOCK;
    });
    async function aVisit(given: Parameters<typeof anExperienceOf>[3] = {}) {
      const container = getContainer();
      const shop = await aShop(container);
      const host = await aProducer(container, shop, { name: "Tổ du lịch Cát Bà" });
      const visit = await anExperienceOf(container, shop, host, given);
      const shopper = aShopper(api, shop);
      const month = async (query: string, handle = visit.handle) =>
        shopper.send<MonthAvailability>("GET", `/store/experiences/${handle}/availability${query}`);
      const page = async (handle: string, locale = "vi") =>
        (await shopper.send<ProductPage>("GET", `/store/listing/products/${handle}?locale=${locale}`)).body;
      const day = async (which: string, party = 1) => {
        const { body } = await month(`?month=${which.slice(0, 7)}&party=${party}`);
        return body.days.find((one) => one.day === which);
      };
      return { container, shop, host, visit, month, page, day };
    }

    it("tells every day of a month how it stands, and why it cannot be booked", async () => {
      const { container, visit, month } = await aVisit();
      const departure = (starts_at: Date, seats = 20) =>
        aDeparture(container, { experience: visit.id, starts_at, seats });
      await departure(at("2026-11-27", 8));
      await departure(at("2026-11-28", 9));
      await departure(at("2026-11-28", 10.5));
      await departure(at("2026-11-29", 8));
      const few = await departure(at("2026-11-30", 8), 6);
      await holdSeats(container, { basket_id: "bsk_a", departure_id: few, seats: 3 });
      await departure(at("2026-12-01", 0));

      const { status, body } = await month("?month=2026-11&party=4");

      expect(status).toBe(200);
      expect(body).toMatchObject({ month: "2026-11", party: 4, earlier: null, later: "2026-12" });
      expect(body.days).toHaveLength(30);
      const stands = Object.fromEntries(body.days.map(({ day, state }) => [day.slice(8), state]));
      expect(stands).toMatchObject({ "26": "past", "27": "past", "28": "too_late", "29": "open" });
      expect(body.days.at(-1)).toEqual({
        day: "2026-11-30",
        state: "too_few_left",
        price_from: 150_000,
        left: null,
        departures: [
          {
            id: few,
            starts_at: "2026-11-30T01:00:00.000Z",
            ends_at: "2026-11-30T03:00:00.000Z",
            state: "too_few_left",
            left: 3,
            price_from: 150_000,
          },
        ],
      });
      expect(body.days[27]?.departures.map(({ state }) => state)).toEqual(["past", "too_late"]);

      // Midnight in Vietnam is the first of December, though it is November in UTC.
      const december = (await month("?month=2026-12&party=1")).body;
      expect(december).toMatchObject({ earlier: "2026-11", later: null });
      expect(december.days[0]).toMatchObject({ day: "2026-12-01", state: "open" });
      expect(december.days[1]).toEqual({
        day: "2026-12-02",
        state: "none",
        price_from: null,
        left: null,
        departures: [],
      });
    });

    it("shows a day as sold out whose boat is out with others, and as closed what its host closed", async () => {
      const { container, shop, host, visit, day } = await aVisit();
      const other = await anExperienceOf(container, shop, host, { title: "Câu mực đêm" });
      await aResource(container, { capacity: 1, per: "departure", of: [visit.id, other.id] });
      const ours = await aDeparture(container, { experience: visit.id, starts_at: at("2026-12-05", 8) });
      const theirs = await aDeparture(container, { experience: other.id, starts_at: at("2026-12-05", 9) });
      expect(await day("2026-12-05")).toMatchObject({ state: "open" });
      await holdSeats(container, { basket_id: "bsk_a", departure_id: theirs, seats: 1 });
      expect(await day("2026-12-05")).toMatchObject({ state: "sold_out" });
      await changeDeparture(container, ours, { state: "closed" });
      expect(await day("2026-12-05")).toMatchObject({ state: "closed" });
    });

    it("tells rooms by the night", async () => {
      const { container, visit, month, day } = await aVisit({
        title: "Nhà dân Việt Hải",
        shape: "stay",
        kinds: { double: { price: 450_000, rooms: 2 }, family: { price: 800_000, rooms: 1, sleeps: 4 } },
      });
      const stay = { basket_id: "bsk_a", arrive: "2026-12-04", leave: "2026-12-06", rooms: 1, guests: 2 };
      await holdRooms(container, { ...stay, variant_id: visit.kinds.double ?? "" });
      await holdRooms(container, { ...stay, leave: "2026-12-05", variant_id: visit.kinds.family ?? "" });

      expect(await day("2026-12-03", 8)).toMatchObject({ state: "open", price_from: 450_000, left: null });
      expect(await day("2026-12-04", 2)).toMatchObject({ state: "few_left", left: 1 });
      expect(await day("2026-12-04", 3)).toMatchObject({ state: "too_few_left", left: 1 });
      expect(await day("2026-12-05", 6)).toMatchObject({ state: "few_left", left: 2 });
      expect(await day("2026-12-06", 8)).toMatchObject({ state: "open" });
      expect((await month("?month=2027-11")).body).toMatchObject({ later: null });
      expect((await month("?month=2027-10")).body).toMatchObject({ later: "2027-11" });
    });

    it.each([
      ["?month=2026-13", "month"],
      ["?month=11-2026", "month"],
      ["?month=2026-11&party=0", "party"],
      ["?month=2026-11&party=two", "party"],
      ["?month=2026-11&party=1.5", "party"],
    ])("refuses %s in words a page can translate", async (query, field) => {
      const { month } = await aVisit();
      const { status, body } = await month(query);
      expect(status).toBe(422);
      expect(body.errors).toMatchObject([{ field, code: `not_a_${field}` }]);
    });

    it("tells on the product's page what a visit is, in both languages, and nothing where none can be booked", async () => {
      const { container, shop, host, visit, page, month } = await aVisit();
      expect((await page(visit.handle)).experience).toEqual({
        id: visit.id,
        shape: "departure",
        duration_minutes: 120,
        meeting_point: "Bến Bèo, Cát Bà",
        map_url: "https://www.openstreetmap.org/?mlat=20.72500&mlon=107.05500#map=16/20.72500/107.05500",
        languages: ["vi", "en"],
        party: { min: 1, max: 12 },
        includes: ["áo phao"],
        bring: ["đồ bơi"],
        accessibility: "Lên xuống thuyền có bậc.",
        cutoff_minutes: 60,
        ladder: [
          { hours_before: 48, refund_percent: 100 },
          { hours_before: 24, refund_percent: 50 },
        ],
        minimum: null,
        weather: null,
        on_request: null,
        waiting_list: true,
        tickets: [
          { variant_id: visit.kinds.adult, title: "adult", price: 300_000, seats: 1 },
          { variant_id: visit.kinds.child, title: "child", price: 150_000, seats: 1 },
        ],
      });
      expect((await page(visit.handle, "en")).experience).toMatchObject({
        meeting_point: "Bến Bèo pier, Cát Bà",
        includes: ["life vests"],
        bring: ["đồ bơi"],
      });
      const temple = await aProductOf(container, shop, host, {
        title: "Đền Tranh",
        set_no: 26,
        metadata: { kind: "experience" },
      });
      expect((await page(temple.handle)).experience).toBeNull();
      const sauce = await aProductOf(container, shop, host);
      expect((await page(sauce.handle)).experience).toBeUndefined();
      for (const handle of [temple.handle, "khong-co"]) {
        expect(await month("", handle)).toMatchObject({ status: 404, body: { code: "no_such_experience" } });
      }
    });
  },
});
