import { anExperienceOf, testBackend } from "../../testing";
import { sqlOf } from "../database";
import { aTrip, minutesLater, NOW, places } from "./a-trip";
import { aDeparture, aResource, at } from "./a-visit";

/** On a machine at work a crowd over HTTP takes its time. */
const PATIENCE_MS = 300_000;

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    /** So many strangers, each with a basket of their own. */
    async function aCrowd(count: number) {
      const t = await aTrip(getContainer(), api);
      const baskets = await Promise.all(Array.from({ length: count }, () => t.shopper.takesABasket()));
      /** All at once; those who got what they wanted, and why the others did not. */
      const want = async (takes: (basket: string, who: number) => Promise<Taken>) => {
        const answers = await Promise.all(baskets.map(takes));
        const got = baskets.filter((_, who) => answers[who]?.status === 200);
        const refused = answers.flatMap(({ status, body }) => (status === 200 ? [] : [body.code]));
        return { got, refused: [...new Set(refused)] };
      };
      const buy = async (those: readonly string[]) => {
        const checkouts = await Promise.all(those.map((basket) => t.shopper.fillsIn(basket)));
        const placed = await Promise.all(
          those.map((basket, one) => t.shopper.places(basket, checkouts[one])),
        );
        expect(placed.map(({ status }) => status)).toEqual(those.map(() => 200));
      };
      const taken = async (departure: string) =>
        (await places(t.container, departure, minutesLater(0))).taken;
      return { ...t, want, buy, taken };
    }
    type Taken = { status: number; body: { code?: string } };

    it(
      "sells 200 buyers who come at once over HTTP the ten places there are, and exactly these",
      async () => {
        const { want, buy, taken, takesPlaces, trip } = await aCrowd(200);
        const { got, refused } = await want((basket) => takesPlaces(basket, trip, { adult: 1 }));
        expect(got).toHaveLength(10);
        expect(refused).toEqual(["visit_sold_out"]);
        await buy(got);
        expect(await taken(trip)).toBe(10);
      },
      PATIENCE_MS,
    );

    it(
      "sells two trips that share the one boat to those of one trip alone, whichever was first",
      async () => {
        const { want, buy, taken, takesPlaces, trip, kayak, container, shop, boatman } = await aCrowd(60);
        const islands = await anExperienceOf(container, shop, boatman, { title: "Thăm đảo" });
        const other = await aDeparture(container, {
          experience: islands.id,
          starts_at: at("2026-12-20", 9),
          seats: 10,
        });
        await aResource(container, { capacity: 1, per: "departure", of: [kayak.id, islands.id] });
        const { got, refused } = await want((basket, who) =>
          who % 2
            ? takesPlaces(basket, trip, { adult: 1 })
            : takesPlaces(basket, other, { [islands.kinds.adult ?? ""]: 1 }),
        );
        expect(got).toHaveLength(10);
        expect(refused).toEqual(["visit_sold_out"]);
        await buy(got);
        expect([await taken(trip), await taken(other)].sort((a, b) => a - b)).toEqual([0, 10]);
      },
      PATIENCE_MS,
    );

    it(
      "sells three rooms to three of 60 who want nights that overlap, and no room twice for a night",
      async () => {
        const { want, buy, visits, container, shop, boatman } = await aCrowd(60);
        const house = await anExperienceOf(container, shop, boatman, {
          title: "Nhà dân Việt Hải",
          shape: "stay",
          kinds: { room: { price: 400_000, rooms: 3 } },
        });
        // All of them sleep there on the night of the 22nd.
        const { got, refused } = await want((basket, who) =>
          visits(basket, {
            stay: {
              variant_id: house.kinds.room,
              arrive: `2026-12-${20 + (who % 3)}`,
              leave: `2026-12-${23 + (who % 3)}`,
              rooms: 1,
              guests: 2,
            },
          }),
        );
        expect(got).toHaveLength(3);
        expect(refused).toEqual(["visit_sold_out"]);
        await buy(got);
        const { rows } = await sqlOf(container).raw<{ rooms: number; booked: number }>(
          "select count(distinct unit_id)::int as rooms, count(booking_id)::int as booked from stay",
        );
        expect(rows).toEqual([{ rooms: 3, booked: 3 }]);
      },
      PATIENCE_MS,
    );
  },
});
