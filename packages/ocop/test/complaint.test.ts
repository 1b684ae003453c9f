import { describe, expect, it } from "vitest";
import { complaintClocks, FIRST_REPLY_HOURS, RESOLUTION_DAYS } from "../src";

describe("a complaint's clocks", () => {
  it("run from the moment it was received: hours for the reply, whole days of Vietnam for the decision", () => {
    // 23:30 on 24 November in Vietnam.
    const { reply_due, resolve_due, resolve_day } = complaintClocks(new Date("2026-11-24T16:30:00Z"));
    expect(reply_due.toISOString()).toBe("2026-11-26T16:30:00.000Z");
    expect(resolve_day).toBe("2026-12-09");
    expect(resolve_due.toISOString()).toBe("2026-12-09T16:59:59.999Z");
  });

  it("count a day by Vietnam's calendar: half an hour later it is another day", () => {
    expect(complaintClocks(new Date("2026-11-24T17:00:00Z")).resolve_day).toBe("2026-12-10");
  });

  it("promise what is published", () => {
    expect([FIRST_REPLY_HOURS, RESOLUTION_DAYS]).toEqual([48, 15]);
  });
});
