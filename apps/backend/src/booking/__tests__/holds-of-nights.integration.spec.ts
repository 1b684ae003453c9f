import { testBackend } from "../../testing";
import { holdRooms } from "..";
import { sqlOf } from "../database";
import { aClockAt } from "./a-clock";
import { aHomestay } from "./a-visit";
import { baskets, got, refusals } from "./at-once";

const NOW = "2026-11-28T03:00:00Z";
const minutesLater = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000);

testBackend({
  testSuite: ({ getContainer }) => {
    const turnClock = aClockAt(NOW);

    describe("nights in a room", () => {
      const stay = (variant_id: string, basket_id: string, arrive: string, leave: string, rooms = 1) =>
        holdRooms(getContainer(), { variant_id, basket_id, arrive, leave, rooms, guests: rooms });

      it("are one party's: of twenty who want the only room, one gets it", async () => {
        const { variant } = await aHomestay(getContainer());
        const answers = await Promise.allSettled(
          baskets(20).map((basket, one) =>
            stay(variant, basket, `2026-12-${10 + (one % 3)}`, `2026-12-${13 + (one % 3)}`),
          ),
        );
        expect(got(answers)).toBe(1);
        expect(new Set(refusals(answers))).toEqual(new Set(["visit_sold_out"]));
      });

      it("are free again on the day the guests leave", async () => {
        const { variant } = await aHomestay(getContainer());
        await stay(variant, "bsk_a", "2026-12-10", "2026-12-12");
        await expect(stay(variant, "bsk_b", "2026-12-11", "2026-12-13")).rejects.toMatchObject({
          code: "visit_sold_out",
        });
        expect(await stay(variant, "bsk_b", "2026-12-12", "2026-12-13")).toMatchObject({ places: 1 });
        expect(await stay(variant, "bsk_c", "2026-12-09", "2026-12-10")).toMatchObject({ places: 1 });
      });

      it("lapse like places, and are counted by rooms that are free all nights", async () => {
        const container = getContainer();
        const { variant } = await aHomestay(container, { rooms: 3 });
        await stay(variant, "bsk_a", "2026-12-10", "2026-12-11");
        await stay(variant, "bsk_b", "2026-12-10", "2026-12-12", 1);
        await expect(stay(variant, "bsk_c", "2026-12-10", "2026-12-13", 2)).rejects.toMatchObject({
          code: "visit_too_few_left",
          errors: [{ values: { left: 1 } }],
        });
        turnClock(minutesLater(15));
        expect(await stay(variant, "bsk_c", "2026-12-10", "2026-12-13", 3)).toMatchObject({ places: 3 });
        expect(await stay(variant, "bsk_c", "2026-12-10", "2026-12-13", 2)).toMatchObject({ places: 2 });
        expect(await stay(variant, "bsk_d", "2026-12-12", "2026-12-13", 1)).toMatchObject({ places: 1 });
      });

      it("have the database's own constraint behind them", async () => {
        const container = getContainer();
        const { variant } = await aHomestay(container);
        await stay(variant, "bsk_a", "2026-12-10", "2026-12-12");
        const past = sqlOf(container).raw(
          `insert into stay (id, unit_id, experience_id, variant_id, arrive, leave, starts_at, ends_at, first_at,
             basket_id, expires_at)
           select 'stay_x', unit_id, experience_id, variant_id, '2026-12-11', '2026-12-12', starts_at, ends_at, first_at,
             'bsk_x', expires_at from stay limit 1`,
        );
        await expect(past).rejects.toThrow(/stay_one_party_a_night/);
      });
    });
  },
});
