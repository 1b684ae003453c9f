import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "../../refusal";
import { testBackend } from "../../testing";
import {
  changeDeparture,
  holdRooms,
  holdSeats,
  makeDepartures,
  releaseAll,
  releaseSeats,
  sweepHolds,
} from "..";
import { inOneTransaction, sqlOf } from "../database";
import { aDeparture, aHomestay, anExperience, aResource, at, bookingsIn, heldOn, leftOn } from "./a-visit";

const NOW = "2026-11-28T03:00:00Z";
const minutesLater = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000);

const refusals = (answers: PromiseSettledResult<unknown>[]) =>
  answers.flatMap((one) => (one.status === "rejected" ? [(one.reason as Refusal).code] : []));
const got = (answers: PromiseSettledResult<{ places: number }>[]) =>
  answers.reduce((sum, one) => sum + (one.status === "fulfilled" ? one.value.places : 0), 0);

testBackend({
  testSuite: ({ getContainer }) => {
    const turnClock = (to: Date | string) => {
      process.env.CLOCK = typeof to === "string" ? to : to.toISOString();
    };
    beforeEach(() => turnClock(NOW));
    afterAll(() => {
      delete process.env.CLOCK;
    });

    const hold = (departure_id: string, basket_id: string, seats = 1) =>
      holdSeats(getContainer(), { departure_id, basket_id, seats });
    const baskets = (count: number) => Array.from({ length: count }, (_, one) => `bsk_${one}`);

    it("gives 200 who want one of 20 places at once exactly 20", async () => {
      const departure = await aDeparture(getContainer(), { seats: 20 });

      const answers = await Promise.allSettled(baskets(200).map((basket) => hold(departure, basket)));

      expect(got(answers)).toBe(20);
      expect(refusals(answers)).toEqual(Array(180).fill("visit_sold_out"));
      expect(await heldOn(getContainer(), departure, minutesLater(0))).toBe(20);
    });

    it("is exact by its lock alone: with the lock taken out it gives more, and the database refuses to sell them", async () => {
      const container = getContainer();
      const db = sqlOf(container);
      const departure = await aDeparture(container, { seats: 20 });
      const { rows } = await db.raw<{ sql: string }>(
        "select pg_get_functiondef('hold_places'::regproc) as sql",
      );
      const locked = rows[0]?.sql ?? "";
      const open = locked
        .replace("perform lock_places(array[p_departure], '{}');", "")
        .replace("return query\n      insert", "perform pg_sleep(0.05);\n    return query\n      insert");
      expect(open).not.toContain("lock_places");
      expect(open).toContain("pg_sleep");
      try {
        await db.raw(open);
        const answers = await Promise.allSettled(baskets(200).map((basket) => hold(departure, basket)));
        expect(got(answers)).toBeGreaterThan(20);
      } finally {
        await db.raw(locked);
      }
      const sell = db.raw(
        "update departure set taken = (select sum(seats) from hold where departure_id = departure.id) where id = ?",
        [departure],
      );
      await expect(sell).rejects.toThrow(/departure_taken/);
    });

    it("has nobody wait who would get nothing, while who might get something waits for those before", async () => {
      const full = await aDeparture(getContainer(), { seats: 1 });
      const roomy = await aDeparture(getContainer(), { seats: 2 });
      await hold(full, "bsk_first");

      const waiting = await inOneTransaction(getContainer(), async (other) => {
        await other.raw("select lock_places(array[?, ?], '{}')", [full, roomy]);
        await expect(hold(full, "bsk_second")).rejects.toMatchObject({ code: "visit_sold_out" });
        const held = hold(roomy, "bsk_second");
        expect(await Promise.race([held, pause(300, "waits")])).toBe("waits");
        return { held };
      });

      expect(await waiting.held).toMatchObject({ places: 1 });
    });

    it("waits for no disk alone, and leaves other deeds in its transaction to wait", async () => {
      const departure = await aDeparture(getContainer(), { seats: 2 });

      const waits = await inOneTransaction(getContainer(), async (sql) => {
        await sql.raw("set local synchronous_commit to on");
        await holdSeats(getContainer(), { departure_id: departure, basket_id: "bsk_first", seats: 1 }, sql);
        return (await sql.raw<{ now: string }>("select current_setting('synchronous_commit') as now")).rows;
      });

      expect(waits).toEqual([{ now: "on" }]);
    });

    it("lets a group of four and three single visitors collide over five places without one too many", async () => {
      for (let round = 0; round < 10; round += 1) {
        const departure = await aDeparture(getContainer(), { seats: 5 });
        const answers = await Promise.allSettled([
          hold(departure, "bsk_group", 4),
          hold(departure, "bsk_a"),
          hold(departure, "bsk_b"),
          hold(departure, "bsk_c"),
        ]);
        // Either the group came in time and one with it, or the three came first and the group is too many.
        expect([5, 3]).toContain(got(answers));
        expect(refusals(answers).every((code) => /visit_(sold_out|too_few_left)/.test(code))).toBe(true);
      }
    });

    it("tells how many places are left where they are too few", async () => {
      const departure = await aDeparture(getContainer(), { seats: 5 });
      await hold(departure, "bsk_a", 3);
      await expect(hold(departure, "bsk_b", 3)).rejects.toMatchObject({
        status: 409,
        code: "visit_too_few_left",
        errors: [{ values: { left: 2 } }],
      });
    });

    it("keeps places for a quarter of an hour, to the second, whether or not anybody swept", async () => {
      const departure = await aDeparture(getContainer(), { seats: 2 });
      const { until } = await hold(departure, "bsk_a", 2);
      expect(until).toEqual(minutesLater(15));

      turnClock(new Date(until.getTime() - 1));
      await expect(hold(departure, "bsk_b", 1)).rejects.toMatchObject({ code: "visit_sold_out" });
      turnClock(until);
      expect(await hold(departure, "bsk_b", 1)).toMatchObject({ places: 1 });
      expect(await leftOn(getContainer(), departure, until)).toBe(1);

      expect(await sweepHolds(getContainer())).toBe(1);
      expect(await heldOn(getContainer(), departure, until)).toBe(1);
    });

    it("counts a basket once: more, fewer and none of its places", async () => {
      const container = getContainer();
      const departure = await aDeparture(container, { seats: 4 });
      await hold(departure, "bsk_a", 3);
      expect(await hold(departure, "bsk_a", 4)).toMatchObject({ places: 4 });
      await expect(hold(departure, "bsk_a", 5)).rejects.toMatchObject({ code: "visit_too_few_left" });
      expect(await heldOn(container, departure, minutesLater(0))).toBe(4);
      await hold(departure, "bsk_a", 1);
      expect(await hold(departure, "bsk_b", 3)).toMatchObject({ places: 3 });
      await releaseSeats(container, "bsk_b", departure);
      await releaseAll(container, ["bsk_a"]);
      expect(await leftOn(container, departure, minutesLater(0))).toBe(4);
    });

    it("is kept longer by asking again, but not for ever, and given back to none who let it lapse", async () => {
      const departure = await aDeparture(getContainer(), { seats: 1 });
      for (const minutes of [0, 14, 28, 42, 56]) {
        turnClock(minutesLater(minutes));
        const { until } = await hold(departure, "bsk_a");
        expect(until).toEqual(minutesLater(Math.min(60, minutes + 15)));
      }
      turnClock(minutesLater(60));
      await hold(departure, "bsk_b");
      await expect(hold(departure, "bsk_a")).rejects.toMatchObject({ code: "visit_sold_out" });
    });

    it("is refused in plain words when it is too late, over, closed or not there", async () => {
      const container = getContainer();
      const soon = await aDeparture(container, { starts_at: minutesLater(120), cutoff_minutes: 60 });
      turnClock(new Date(minutesLater(60).getTime() - 1));
      await hold(soon, "bsk_a");
      turnClock(minutesLater(60));
      await expect(hold(soon, "bsk_b")).rejects.toMatchObject({ code: "visit_too_late" });
      // Who has places keeps them, or fewer, but gets no more.
      await expect(hold(soon, "bsk_a", 2)).rejects.toMatchObject({ code: "visit_too_late" });
      expect(await hold(soon, "bsk_a", 1)).toMatchObject({ places: 1 });
      turnClock(minutesLater(120));
      await expect(hold(soon, "bsk_c")).rejects.toMatchObject({ code: "visit_too_late" });

      turnClock(NOW);
      const closed = await aDeparture(container);
      await changeDeparture(container, closed, { state: "closed" });
      await expect(hold(closed, "bsk_a")).rejects.toMatchObject({ code: "visit_closed" });
      await changeDeparture(container, closed, { state: "open" });
      expect(await hold(closed, "bsk_a")).toMatchObject({ places: 1 });
      await expect(hold("dep_none", "bsk_a")).rejects.toMatchObject({ status: 404 });
    });

    it("never makes a departure smaller than what is spoken for", async () => {
      const container = getContainer();
      const departure = await aDeparture(container, { seats: 10 });
      await hold(departure, "bsk_a", 6);
      await expect(changeDeparture(container, departure, { capacity: 5 })).rejects.toMatchObject({
        code: "capacity_below_taken",
        errors: [{ values: { taken: 6 } }],
      });
      expect(await changeDeparture(container, departure, { capacity: 6, note: "Thuyền nhỏ" })).toMatchObject({
        capacity: 6,
        note: "Thuyền nhỏ",
        state: "open",
      });
      await expect(hold(departure, "bsk_b")).rejects.toMatchObject({ code: "visit_sold_out" });
    });

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

    describe("departures of schedules", () => {
      it("are made for a year, once, though two processes make them at the same time", async () => {
        const container = getContainer();
        const experience_id = await anExperience(container, { duration_minutes: 90 });
        await bookingsIn(container).createSchedules({
          experience_id,
          rrule: "DTSTART:20260101\nRRULE:FREQ=DAILY",
          times: ["08:00", "14:00"],
          except_days: ["2027-02-06"],
          capacity: 12,
        });
        const made = await Promise.all([makeDepartures(container), makeDepartures(container)]);
        // Today and a year of days, less the one that is left out.
        expect(made[0] + made[1]).toBe(2 * 365);
        expect(await makeDepartures(container)).toBe(0);
        const [first] = (
          await sqlOf(container).raw<{ starts_at: Date; ends_at: Date; capacity: number; id: string }>(
            "select * from departure where experience_id = ? order by starts_at limit 1",
            [experience_id],
          )
        ).rows;
        expect(first).toMatchObject({
          starts_at: at("2026-11-28", 8),
          ends_at: at("2026-11-28", 9.5),
          capacity: 12,
        });
        // What a host changed by hand stays so, and a day later a day more is there.
        await changeDeparture(container, first?.id ?? "", { state: "closed", capacity: 3 });
        turnClock("2026-11-28T17:00:00Z");
        expect(await makeDepartures(container)).toBe(2);
        const { rows } = await sqlOf(container).raw("select state, capacity from departure where id = ?", [
          first?.id,
        ]);
        expect(rows).toEqual([{ state: "closed", capacity: 3 }]);
      });

      it("go on for the others when one schedule cannot be read", async () => {
        const container = getContainer();
        const experience_id = await anExperience(container);
        const schedule = { experience_id, times: ["08:00"], capacity: 1 };
        await bookingsIn(container).createSchedules([
          { ...schedule, rrule: "every other week" },
          { ...schedule, rrule: "DTSTART:20261201\nRRULE:FREQ=DAILY;COUNT=3" },
        ]);
        expect(await makeDepartures(container)).toBe(3);
      });
    });
  },
});
