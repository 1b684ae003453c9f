import { testBackend } from "../../testing";
import { holdRooms, holdSeats } from "..";
import { aClockAt } from "./a-clock";
import { aDeparture, aHomestay, anExperience, aResource, at, heldOn } from "./a-visit";
import { baskets, got, refusals } from "./at-once";

const NOW = "2026-11-28T03:00:00Z";
const minutesLater = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000);

testBackend({
  testSuite: ({ getContainer }) => {
    aClockAt(NOW);

    const hold = (departure_id: string, basket_id: string, seats = 1) =>
      holdSeats(getContainer(), { departure_id, basket_id, seats });

    describe("what several experiences share", () => {
      it("is one boat for two trips at the same time: whoever comes first has it", async () => {
        const container = getContainer();
        const [kayak, squid] = [await anExperience(container), await anExperience(container)];
        await aResource(container, { capacity: 1, per: "departure", of: [kayak, squid] });
        for (let day = 10; day < 15; day += 1) {
          const first = await aDeparture(container, {
            experience: kayak,
            starts_at: at(`2026-12-${day}`, 8),
          });
          const second = await aDeparture(container, {
            experience: squid,
            starts_at: at(`2026-12-${day}`, 9),
          });
          const answers = await Promise.allSettled(
            baskets(20).map((basket, one) => hold(one % 2 ? first : second, basket)),
          );
          const held = [
            await heldOn(container, first, minutesLater(0)),
            await heldOn(container, second, minutesLater(0)),
          ];
          expect(held.sort((a, b) => a - b)).toEqual([0, 10]);
          expect(refusals(answers)).toHaveLength(10);
        }
      });

      it("is free for the next trip as soon as one ends, and for a third that overlaps neither twice", async () => {
        const container = getContainer();
        const [a, b] = [await anExperience(container), await anExperience(container)];
        await aResource(container, { capacity: 2, per: "departure", of: [a, b] });
        const trips = await Promise.all(
          [8, 10].map((hour) => aDeparture(container, { experience: a, starts_at: at("2026-12-20", hour) })),
        );
        for (const [index, trip] of trips.entries()) await hold(trip, `bsk_${index}`);
        // From nine to eleven: each of the two boats-in-use is over another half of it.
        const between = await aDeparture(container, { experience: b, starts_at: at("2026-12-20", 9) });
        expect(await hold(between, "bsk_x")).toMatchObject({ places: 1 });
        // The third at half past nine meets two at once.
        const third = await aDeparture(container, { experience: b, starts_at: at("2026-12-20", 9.5) });
        await expect(hold(third, "bsk_y")).rejects.toMatchObject({ code: "visit_sold_out" });
      });

      it("is ten beds, whoever sleeps in them: guests of a trek and of a house, at once", async () => {
        const container = getContainer();
        const trek = await anExperience(container);
        const { experience: house, variant } = await aHomestay(container, { rooms: 5 });
        await aResource(container, { capacity: 10, per: "seat", of: [trek, house] });
        const night = await aDeparture(container, {
          experience: trek,
          starts_at: at("2026-12-20", 15),
          hours: 18,
          seats: 30,
        });
        const room = { variant_id: variant, arrive: "2026-12-20", leave: "2026-12-21", rooms: 1, guests: 2 };
        const answers = await Promise.allSettled([
          ...baskets(8).map((basket) => hold(night, basket)),
          ...baskets(5).map((basket) => holdRooms(container, { ...room, basket_id: `${basket}_room` })),
        ]);
        const trekkers = await heldOn(container, night, minutesLater(0));
        const rooms = got(answers) - trekkers;
        expect(trekkers + 2 * rooms).toBeLessThanOrEqual(10);
        expect(trekkers + 2 * rooms).toBeGreaterThanOrEqual(9);
      });
    });
  },
});
