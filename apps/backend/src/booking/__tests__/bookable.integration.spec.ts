import { addDays } from "@market/ocop";
import { canBeBooked } from "@market/ocop/booking";
import type { ListingAnswer, MonthAvailability, VisitsOnMap } from "@market/store-contract";
import { Modules } from "@medusajs/framework/utils";
import { anExperienceOf, aProducer, aProductOf, aShop, aShopper, testBackend } from "../../testing";
import { changeDeparture, holdRooms, holdSeats } from "..";
import { bookableOn } from "../bookable-on";
import { sqlOf } from "../database";
import { aDeparture, aResource, at } from "./a-visit";

/** Ten in the morning of 28 November in Vietnam. */
const NOW = "2026-11-28T03:00:00Z";

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    /** A boat's two trips, a show, and a homestay of two rooms. */
    async function visits() {
      const container = getContainer();
      const shop = await aShop(container);
      const host = await aProducer(container, shop, { name: "Tổ du lịch Cát Bà" });
      const kayak = await anExperienceOf(container, shop, host);
      const snorkel = await anExperienceOf(container, shop, host, {
        title: "Lặn ngắm san hô",
        party: { min: 2, max: 4 },
      });
      const show = await anExperienceOf(container, shop, host, { title: "Múa rối nước" });
      const house = await anExperienceOf(container, shop, host, {
        title: "Nhà sàn Việt Hải",
        shape: "stay",
        kinds: { double: { price: 600_000, rooms: 2, sleeps: 2 } },
      });
      const trip = (experience: { id: string }, day: string, hours: number, seats = 8) =>
        aDeparture(container, { experience: experience.id, starts_at: at(day, hours), seats });
      const trips = {
        today: await trip(show, "2026-11-28", 10.5),
        early: await trip(kayak, "2026-11-29", 8),
        full: await trip(kayak, "2026-11-30", 8, 3),
        snorkel: await trip(snorkel, "2026-11-29", 9),
        show: await trip(show, "2026-11-29", 20, 2),
        midnight: await trip(show, "2026-12-01", 0),
      };
      const shared = { capacity: 1, per: "departure" as const };
      await aResource(container, { ...shared, of: [kayak.id, snorkel.id] });
      const shopper = aShopper(api, shop);
      const all = { kayak, snorkel, show, house };
      const names = new Map(Object.entries(all).map(([name, { product_id }]) => [product_id, name]));
      return {
        container,
        shop,
        host,
        shopper,
        trips,
        ...all,
        all: Object.values(all),
        on: async (day: string, party = 1) =>
          (await bookableOn(container, day, party)).map((id) => names.get(id)).sort(),
        listing: async (query: string) =>
          (await shopper.send<ListingAnswer>("GET", `/store/listing${query}`)).body,
        month: async (handle: string, month: string, party: number) =>
          (
            await shopper.send<MonthAvailability>(
              "GET",
              `/store/experiences/${handle}/availability?month=${month}&party=${party}`,
            )
          ).body,
      };
    }

    it("says of each day and party the same as the month of each visit", async () => {
      const { container, trips, all, house, month } = await visits();
      const hold = (departure_id: string, seats: number) =>
        holdSeats(container, { basket_id: "bsk_a", departure_id, seats });
      await hold(trips.full, 2);
      await hold(trips.early, 3);
      await changeDeparture(container, trips.midnight, { state: "closed" });
      const nights = { variant_id: house.kinds.double ?? "", arrive: "2026-11-29", leave: "2026-12-01" };
      await holdRooms(container, { ...nights, basket_id: "bsk_a", rooms: 1, guests: 2 });
      await sqlOf(container).raw("update unit set closed = true where name = 'double 2'");
      const limits = await sqlOf(container).raw<{ product_id: string; party_min: number; party_max: number }>(
        "select product_id, party_min, party_max from experience",
      );
      let bookable = 0;
      for (const party of [1, 2, 3, 6, 13]) {
        for (const { handle, product_id } of all) {
          const limit = limits.rows.find((one) => one.product_id === product_id);
          const takes = limit && party >= limit.party_min && party <= limit.party_max;
          const days = [
            ...(await month(handle, "2026-11", party)).days.filter(({ day }) => day >= "2026-11-28"),
            ...(await month(handle, "2026-12", party)).days.slice(0, 5),
          ];
          expect(days).toHaveLength(8);
          for (const { day, state } of days) {
            const found = (await bookableOn(container, day, party)).includes(product_id);
            expect([handle, day, party, found]).toEqual([handle, day, party, takes && canBeBooked(state)]);
            if (found) bookable += 1;
          }
        }
      }
      expect(bookable).toBeGreaterThan(10);
    });

    it("finds by a day and a party what can be booked at this moment, and not a basket later", async () => {
      const { container, trips, on, listing } = await visits();
      expect(await on("2026-11-29")).toEqual(["house", "kayak", "show"]);
      expect(await on("2026-11-29", 2)).toEqual(["house", "kayak", "show", "snorkel"]);
      expect(await on("2026-11-29", 4)).toEqual(["house", "kayak", "snorkel"]);
      const titles = async (query: string) =>
        (await listing(`?day=2026-11-29${query}`)).items.map(({ title }) => title).sort();
      // The listing hears of new goods in a moment.
      await vi.waitFor(async () => expect(await titles("&party=2")).toHaveLength(4), 10_000);

      await holdSeats(container, { basket_id: "bsk_a", departure_id: trips.show, seats: 1 });
      await holdSeats(container, { basket_id: "bsk_a", departure_id: trips.early, seats: 1 });
      // The boat goes with the kayaks now.
      expect(await titles("&party=2")).toEqual(["Chèo kayak vịnh Lan Hạ", "Nhà sàn Việt Hải"]);
      expect(await titles("&party=1")).toEqual([
        "Chèo kayak vịnh Lan Hạ",
        "Múa rối nước",
        "Nhà sàn Việt Hải",
      ]);
      const answer = await listing("?day=2026-11-29&party=2");
      expect(answer).toMatchObject({ total: 2, ignored: [] });
      const group = answer.facets.groups.find(({ count }) => count > 0);
      expect([group?.value, group?.count]).toEqual(["6", 2]);

      process.env.CLOCK = "2026-11-28T03:15:00Z";
      expect(await titles("&party=2")).toHaveLength(4);
    });

    it("tells on the map where one can go some day to come, and from which price, as the cards do", async () => {
      const { container, shop, host, shopper, listing, trips } = await visits();
      await anExperienceOf(container, shop, host, { title: "Chưa mở" });
      const puppets = await anExperienceOf(container, shop, host, {
        title: "Rối cạn",
        kinds: {
          infant: { price: 0, seats: 0 },
          lunch: { price: 50_000, seats: 0 },
          adult: { price: 90_000 },
        },
      });
      await aDeparture(container, { experience: puppets.id, starts_at: at("2026-12-20", 8) });
      await container.resolve(Modules.TRANSLATION).createTranslations({
        reference: "product",
        reference_id: puppets.product_id,
        locale_code: "en-US",
        translations: { title: "Rod puppets" },
      });
      const map = async (query = "") =>
        (await shopper.send<VisitsOnMap>("GET", `/store/experiences/map${query}`)).body.visits;
      const commune = { code: expect.stringMatching(/^\d{5}$/), name: expect.any(String) };
      expect(await map()).toEqual([
        { handle: "cheo-kayak-vinh-lan-ha", title: "Chèo kayak vịnh Lan Hạ", commune, price_from: 150_000 },
        { handle: "lan-ngam-san-ho", title: "Lặn ngắm san hô", commune, price_from: 150_000 },
        { handle: "mua-roi-nuoc", title: "Múa rối nước", commune, price_from: 150_000 },
        { handle: "nha-san-viet-hai", title: "Nhà sàn Việt Hải", commune, price_from: 600_000 },
        { handle: "roi-can", title: "Rối cạn", commune, price_from: 90_000 },
      ]);
      expect((await map("?locale=en")).at(-1)).toMatchObject({ title: "Rod puppets" });

      await changeDeparture(container, trips.snorkel, { state: "closed" });
      expect((await map()).map(({ handle }) => handle)).not.toContain("lan-ngam-san-ho");

      const temple = { title: "Đền Tranh", set_no: 26, price: 0, metadata: { kind: "experience" } };
      await aProductOf(container, shop, host, temple);
      await vi.waitFor(async () => {
        const { items } = await listing("");
        expect(Object.fromEntries(items.map(({ title, price }) => [title, price]))).toMatchObject({
          "Rối cạn": 90_000,
          "Nhà sàn Việt Hải": 600_000,
          "Đền Tranh": null,
        });
      }, 10_000);
    });

    it("says which condition to leave where nothing can be booked that day, and looks at no day that is over", async () => {
      const { listing } = await visits();
      await vi.waitFor(async () => expect((await listing("")).total).toBe(4), 10_000);
      const far = addDays("2026-11-28", 400);
      const nothing = await listing(`?day=${far}&party=2&locale=en`);
      expect(nothing).toMatchObject({ total: 0, empty: { drop: [{ param: "day", value: far, count: 4 }] } });
      expect(nothing.empty?.near.length).toBe(4);
      for (const wrong of ["2026-11-27", "2026-02-30", "tomorrow"]) {
        expect(await listing(`?day=${wrong}`)).toMatchObject({ total: 4, ignored: ["day"] });
      }
      expect(await listing("?day=2026-11-29&party=0")).toMatchObject({ total: 3, ignored: ["party"] });
    });
  },
});
