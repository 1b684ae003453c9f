import { testBackend } from "../../testing";
import { changeDeparture, makeDepartures } from "..";
import { sqlOf } from "../database";
import { aClockAt } from "./a-clock";
import { anExperience, at, bookingsIn } from "./a-visit";

const NOW = "2026-11-28T03:00:00Z";

testBackend({
  testSuite: ({ getContainer }) => {
    const turnClock = aClockAt(NOW);

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
