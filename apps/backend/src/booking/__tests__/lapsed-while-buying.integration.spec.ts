import { Modules } from "@medusajs/framework/utils";
import { standing, takeAway } from "../../purchase/__tests__/a-market";
import { testBackend } from "../../testing";
import { holdSeats } from "..";
import { sqlOf } from "../database";
import { aTrip, linesOf, minutesLater, NOW, places } from "./a-trip";

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

    it("tells that a hold lapsed, takes the places again when ordering, and says so when they are gone", async () => {
      const { container, shopper, trip: departure, ...t } = await trip();
      const [basket, other] = [await shopper.takesABasket(), await shopper.takesABasket()];
      await t.takesPlaces(basket);
      await t.takesPlaces(other, departure, { adult: 4 });
      turnClock(15);
      const lapsed = (await shopper.basket(basket)).body.basket;
      expect(lapsed.notices.map(({ code }) => code)).toEqual(["hold_lapsed", "hold_lapsed"]);
      expect(linesOf(lapsed)[0]?.visit?.held_until).toBeNull();
      expect(lapsed.subtotal).toBe(750_000);

      // Another takes all but two.
      await holdSeats(container, { basket_id: "bsk_x", departure_id: departure, seats: 8 });
      const gone = (await shopper.basket(basket)).body.basket;
      expect(gone.notices.map(({ code }) => code)).toEqual(["visit_gone", "visit_gone"]);
      const refused = await shopper.places(basket, {
        ...(await shopper.fillsIn(basket)),
        expected_total: 750_000,
      });
      expect(refused).toMatchObject({ status: 409, body: { code: "visit_lapsed" } });
      expect(refused.body.errors?.map(({ field, code }) => [field, code])).toEqual(
        linesOf(gone).map(({ id }) => [`lines.${id}`, "visit_gone"]),
      );

      // Their hold lapses in turn: ordering takes the places again.
      turnClock(31);
      const bought = await t.buys(basket);
      expect(bought.total).toBe(750_000);
      expect(await places(container, departure, minutesLater(31))).toEqual({ taken: 3, held: 0 });
    });

    it("buys nothing when places go to others in the middle of paying, and gives the first visit's back to the basket", async () => {
      const { container, shopper, cake, baker, trip: departure, show, ...t } = await trip();
      const basket = await shopper.takesABasket();
      await t.takesPlaces(basket);
      await t.takesTheShow(basket, 2);
      await shopper.puts(basket, cake.variant_id, 3);
      const body = await shopper.fillsIn(basket);

      // The baker's order waits while both visits are booked; then the cakes are gone.
      let placing: ReturnType<typeof shopper.places> | undefined;
      await container.resolve(Modules.LOCKING).execute([`stock-of:${baker.id}`], async () => {
        placing = shopper.places(basket, body);
        await expect.poll(async () => (await places(container, show, minutesLater(0))).taken).toBe(2);
        await expect.poll(async () => (await places(container, departure, minutesLater(0))).taken).toBe(3);
        await takeAway(container, cake, baker, 5);
      });
      expect(await placing).toMatchObject({ status: 409, body: { code: "stock_ran_out" } });
      expect(await standing(container)).toBe(0);
      expect(await places(container, departure, minutesLater(0))).toEqual({ taken: 0, held: 3 });
      expect(await places(container, show, minutesLater(0))).toEqual({ taken: 0, held: 2 });
      const { rows } = await sqlOf(container).raw("select 1 from booking union all select 1 from ticket");
      expect(rows).toEqual([]);

      const after = (await shopper.basket(basket)).body.basket;
      const cakes = linesOf(after).find(({ variant_id }) => variant_id === cake.variant_id);
      await shopper.sets(basket, cakes?.id ?? "", 0);
      expect((await t.buys(basket)).total).toBe(750_000 + 200_000);
      expect(await places(container, departure, minutesLater(0))).toEqual({ taken: 3, held: 0 });
    });

    it("refuses at the till, and undoes the rest, when a hold lapsed and was given to others while paying", async () => {
      const { container, shopper, boatman, trip: departure, show, ...t } = await trip();
      const basket = await shopper.takesABasket();
      await t.takesTheShow(basket);
      await t.takesPlaces(basket);
      const body = await shopper.fillsIn(basket);
      let placing: ReturnType<typeof shopper.places> | undefined;
      await container.resolve(Modules.LOCKING).execute([`stock-of:${boatman.id}`], async () => {
        placing = shopper.places(basket, body);
        await expect.poll(async () => (await places(container, show, minutesLater(0))).taken).toBe(1);
        turnClock(20);
        await holdSeats(container, { basket_id: "bsk_x", departure_id: departure, seats: 10 });
      });
      expect(await placing).toMatchObject({ status: 409, body: { code: "visit_lapsed" } });
      expect(await standing(container)).toBe(0);
      expect(await places(container, departure, minutesLater(20))).toEqual({ taken: 0, held: 10 });
      expect(await places(container, show, minutesLater(20))).toEqual({ taken: 0, held: 1 });
    });
  },
});
