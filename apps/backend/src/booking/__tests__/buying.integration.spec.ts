import { anExperienceOf, testBackend } from "../../testing";
import { aTrip, linesOf, minutesLater, NOW, only, places } from "./a-trip";

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });
    const turnClock = (minutes: number) => {
      process.env.CLOCK = minutesLater(minutes).toISOString();
    };
    const trip = () => aTrip(getContainer(), api);

    it("buys goods and the visits of two hosts as one purchase of three orders, with a ticket for everybody", async () => {
      const {
        container,
        shopper,
        sauce,
        fisher,
        boatman,
        puppeteer,
        kayak,
        trip: departure,
        show,
        ...t
      } = await trip();
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, sauce.variant_id, 1);
      const { status, body } = await t.takesPlaces(basket);
      expect([status, body.message]).toEqual([200, undefined]);
      await t.takesTheShow(basket);

      const shown = (await shopper.basket(basket)).body.basket;
      expect(shown).toMatchObject({ item_count: 5, subtotal: 85_000 + 750_000 + 100_000, notices: [] });
      expect(shown.parts.map(({ delivery_options }) => delivery_options.length)).toEqual([2, 0, 0]);
      expect(linesOf(shown).find(({ variant_id }) => variant_id === kayak.kinds.child)?.visit).toEqual({
        departure_id: departure,
        starts_at: "2026-12-20T01:00:00.000Z",
        ends_at: "2026-12-20T03:00:00.000Z",
        nights: null,
        held_until: minutesLater(15).toISOString(),
      });
      expect(await places(container, departure, minutesLater(0))).toEqual({ taken: 0, held: 3 });

      const checkout = await shopper.fillsIn(basket);
      const { [fisher.id]: parcel = "" } = checkout.delivery;
      const placed = await shopper.places(basket, { ...checkout, delivery: { [fisher.id]: parcel } });

      expect(placed.body.message).toBeUndefined();
      const { purchase, key } = placed.body;
      expect(purchase.orders.map(({ producer, total }) => [producer.id, total])).toEqual([
        [fisher.id, 85_000 + 30_000],
        [boatman.id, 750_000],
        [puppeteer.id, 100_000],
      ]);
      expect(purchase.orders[1]?.lines[0]?.visit).toMatchObject({
        departure_id: departure,
        held_until: null,
      });
      expect(await places(container, departure, minutesLater(0))).toEqual({ taken: 3, held: 0 });
      expect(await places(container, show, minutesLater(0))).toEqual({ taken: 1, held: 0 });

      const bookings = await t.bookings(purchase.id, key);
      expect(bookings).toMatchObject([
        {
          state: "confirmed",
          product_handle: "cheo-kayak-vinh-lan-ha",
          order_id: purchase.orders[1]?.id,
          seats: 3,
          total: 750_000,
          meeting_point: "Bến Bèo, Cát Bà",
          producer: { name: "Tổ du lịch Cát Bà", phone: "0912345678" },
          if_cancelled: { refund: 750_000, kept: 0, percent: 100 },
          can_move: true,
        },
        { seats: 1, total: 100_000 },
      ]);
      const tickets = bookings.flatMap((one) => one.tickets);
      expect(tickets.map(({ title, state }) => [title, state])).toEqual([
        ["adult", "valid"],
        ["adult", "valid"],
        ["child", "valid"],
        ["adult", "valid"],
      ]);
      expect(new Set(tickets.map(({ code }) => code)).size).toBe(4);
      expect(tickets[0]?.token).toMatch(/^v1\.tkt_/);
      // A stranger learns nothing.
      expect(await t.bookings(purchase.id, "wrong")).toBeUndefined();
    });

    it("needs no address and no delivery where nothing is brought, and asks for none", async () => {
      const { shopper, ...t } = await trip();
      const basket = await shopper.takesABasket();
      await t.takesPlaces(basket);
      const { address, delivery, ...rest } = await shopper.fillsIn(basket);
      const { status, body } = await shopper.places(basket, { ...rest, delivery: {} });
      expect([status, body.message]).toEqual([200, undefined]);
      expect(body.purchase).toMatchObject({ address: null, total: 750_000, orders: [{ status: "placed" }] });
    });

    it("counts places once, however often and at once a basket is placed", async () => {
      const { container, shopper, trip: departure, ...t } = await trip();
      const basket = await shopper.takesABasket();
      await t.takesPlaces(basket);
      const body = await shopper.fillsIn(basket);
      const answers = await Promise.all([1, 2, 3].map(() => shopper.places(basket, body)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(new Set(answers.map((one) => one.body.purchase.id)).size).toBe(1);
      expect(await places(container, departure, minutesLater(0))).toEqual({ taken: 3, held: 0 });
      expect(
        only(await t.bookings(answers[0]?.body.purchase.id ?? "", answers[0]?.body.key)).tickets,
      ).toHaveLength(3);
    });

    it("keeps places in step with the basket's lines, and lets go of them with the last", async () => {
      const { container, shopper, trip: departure, later, ...t } = await trip();
      const basket = await shopper.takesABasket();
      await t.takesPlaces(basket);
      await t.takesPlaces(basket, departure, { adult: 1 });
      await t.takesPlaces(basket, later, { adult: 1 });
      const lines = linesOf((await shopper.basket(basket)).body.basket);
      // The same ticket on two days is two lines.
      expect(lines.map(({ quantity, visit }) => [quantity, visit?.departure_id])).toEqual([
        [3, departure],
        [1, departure],
        [1, later],
      ]);
      const [adults, child, onLater] = lines.map(({ id }) => id);
      const held = async () => [
        (await places(container, departure, minutesLater(0))).held,
        (await places(container, later, minutesLater(0))).held,
      ];
      expect(await held()).toEqual([4, 1]);
      await shopper.sets(basket, adults ?? "", 5);
      expect(await held()).toEqual([6, 1]);
      expect(await shopper.sets(basket, adults ?? "", 10)).toMatchObject({
        status: 409,
        body: { code: "visit_too_few_left", errors: [{ values: { left: 10 } }] },
      });
      expect(await held()).toEqual([6, 1]);
      await shopper.sets(basket, adults ?? "", 1);
      expect(await held()).toEqual([2, 1]);
      await shopper.send("DELETE", `/store/baskets/${basket}/lines/${onLater}`);
      expect(await held()).toEqual([2, 0]);
      await shopper.sets(basket, adults ?? "", 0);
      expect(await held()).toEqual([1, 0]);
      // What is left is a child alone.
      expect(await shopper.places(basket, await shopper.fillsIn(basket))).toMatchObject({
        status: 422,
        body: { code: "adult_missing", errors: [{ field: `lines.${child}` }] },
      });
      await shopper.sets(basket, child ?? "", 0);
      expect(await held()).toEqual([0, 0]);
    });

    it("refuses in plain words tickets that may not go, and keeps nothing for them", async () => {
      const { container, shopper, trip: departure, ...t } = await trip();
      const basket = await shopper.takesABasket();
      const asked: Array<[Record<string, number>, number, string]> = [
        [{}, 422, "tickets_missing"],
        [{ child: 1 }, 422, "adult_missing"],
        [{ adult: 13 }, 422, "party_too_large"],
        [{ adult: 11 }, 409, "visit_too_few_left"],
        [{ adult: 0.5 }, 422, "fields_wrong"],
        // A ticket of another visit.
        [{ infant: 1, adult: 1 }, 409, "not_for_sale"],
      ];
      for (const [tickets, status, code] of asked) {
        expect(await t.takesPlaces(basket, departure, tickets)).toMatchObject({ status, body: { code } });
      }
      expect(await places(container, departure, minutesLater(0))).toEqual({ taken: 0, held: 0 });
      expect((await shopper.basket(basket)).body.basket.item_count).toBe(0);
    });

    it("refuses a ticket without a day, a departure that is not there, and a day that is over", async () => {
      const { shopper, kayak, trip: departure, ...t } = await trip();
      const basket = await shopper.takesABasket();
      expect(await shopper.puts(basket, kayak.kinds.adult ?? "")).toMatchObject({
        body: { code: "not_for_sale" },
      });
      expect(await t.takesPlaces(basket, "dep_none")).toMatchObject({ status: 404 });
      process.env.CLOCK = "2026-12-20T01:00:00Z";
      expect(await t.takesPlaces(basket, departure)).toMatchObject({
        status: 409,
        body: { code: "visit_too_late" },
      });
    });

    it("books nights in rooms, priced by the night, and never the same night twice", async () => {
      const { container, shop, shopper, boatman, visits, buys, bookings } = await trip();
      const house = await anExperienceOf(container, shop, boatman, {
        title: "Nhà dân Việt Hải",
        shape: "stay",
        kinds: { double: { price: 450_000, rooms: 2 } },
      });
      const stay = {
        variant_id: house.kinds.double,
        arrive: "2026-12-20",
        leave: "2026-12-22",
        rooms: 2,
        guests: 3,
      };
      const [basket, other] = [await shopper.takesABasket(), await shopper.takesABasket()];
      const { body } = await visits(basket, { stay });
      expect(linesOf(body.basket)[0]).toMatchObject({ quantity: 4, total: 1_800_000, visit: { nights: 2 } });
      const night = { ...stay, rooms: 1, arrive: "2026-12-21", guests: 1 };
      expect(await visits(other, { stay: night })).toMatchObject({
        status: 409,
        body: { code: "visit_sold_out" },
      });
      expect(await visits(other, { stay: { ...stay, guests: 5 } })).toMatchObject({
        status: 422,
        body: { code: "guests_too_many" },
      });
      const line = linesOf(body.basket)[0]?.id ?? "";
      expect(await shopper.sets(basket, line, 3)).toMatchObject({ status: 422 });
      await shopper.sets(basket, line, 2);
      expect(await visits(other, { stay: night })).toMatchObject({ status: 200 });

      const bought = await buys(basket);
      expect(bought.total).toBe(900_000);
      const booking = only(await bookings(bought.id, bought.key));
      expect(booking).toMatchObject({
        nights: 2,
        seats: 1,
        can_move: false,
        starts_at: "2026-12-20T07:00:00.000Z",
      });
      expect(booking.tickets).toHaveLength(1);
      turnClock(60);
      const late = await shopper.takesABasket();
      expect(await visits(late, { stay: { ...stay, guests: 2 } })).toMatchObject({
        body: { code: "visit_too_few_left", errors: [{ values: { left: 1 } }] },
      });
    });
  },
});
