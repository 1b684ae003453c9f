import { setTimeout as pause } from "node:timers/promises";
import { testBackend } from "../../testing";
import { changeDeparture, holdSeats, releaseAll, releaseSeats, sweepHolds } from "..";
import { inOneTransaction, sqlOf } from "../database";
import { aClockAt } from "./a-clock";
import { aDeparture, heldOn, leftOn } from "./a-visit";
import { baskets, got, refusals } from "./at-once";

const NOW = "2026-11-28T03:00:00Z";
const minutesLater = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000);

testBackend({
  testSuite: ({ getContainer }) => {
    const turnClock = aClockAt(NOW);

    const hold = (departure_id: string, basket_id: string, seats = 1) =>
      holdSeats(getContainer(), { departure_id, basket_id, seats });

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
  },
});
