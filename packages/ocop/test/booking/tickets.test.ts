import { describe, expect, it } from "vitest";
import {
  countNights,
  decidedAt,
  groupDecision,
  isStay,
  newTicketCode,
  nightsOf,
  parseTicketCode,
  showTicketCode,
  TICKET_SIGNS,
} from "../../src/booking";

/** Different each time, and the same in each run. */
function aRandom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

describe("a ticket's code", () => {
  const code = newTicketCode(aRandom(7));

  it("has eight signs, none of which is mistaken for another", () => {
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
    expect(TICKET_SIGNS).toHaveLength(31);
    for (const sign of "01OIL") expect(TICKET_SIGNS).not.toContain(sign);
  });

  it("is read however it is typed", () => {
    expect(parseTicketCode(showTicketCode(code))).toBe(code);
    expect(parseTicketCode(` ${code.toLowerCase().slice(0, 4)}-${code.slice(4)} `)).toBe(code);
  });

  it("is told from every code with one wrong sign, or with two neighbours swapped", () => {
    const random = aRandom(11);
    for (let round = 0; round < 50; round += 1) {
      const one = newTicketCode(random);
      for (let place = 0; place < one.length; place += 1) {
        for (const sign of TICKET_SIGNS) {
          if (sign === one[place]) continue;
          expect(parseTicketCode(one.slice(0, place) + sign + one.slice(place + 1))).toBeNull();
        }
        const next = one[place + 1];
        if (!next || next === one[place]) continue;
        expect(parseTicketCode(one.slice(0, place) + next + one[place] + one.slice(place + 2))).toBeNull();
      }
    }
  });

  it.each(["", "ABC", `${code}2`, code.replace(/^./, "0"), "ĐĐĐĐĐĐĐĐ"])("%j is none", (text) => {
    expect(parseTicketCode(text)).toBeNull();
  });
});

describe("a smallest group", () => {
  const START = new Date("2026-12-05T01:00:00Z");
  const four = { seats: 4, decided_hours_before: 24 };
  const decided = decidedAt(START, four);

  it("is decided so long before the start", () => {
    expect(decided.toISOString()).toBe("2026-12-04T01:00:00.000Z");
  });

  it.each([
    ["too few, not decided yet", 3, new Date(decided.getTime() - 1), "waiting"],
    ["too few at the moment of decision", 3, decided, "falls"],
    ["just enough", 4, decided, "goes"],
    ["enough long before", 4, new Date(0), "goes"],
  ])("%s", (_, taken, now, decision) => {
    expect(groupDecision(taken, START, four, now)).toBe(decision);
  });

  it("is not asked for where there is none", () => {
    expect(groupDecision(0, START, null, START)).toBe("goes");
  });
});

describe("the nights of a stay", () => {
  it("are the evenings on which the guests are there", () => {
    expect(nightsOf("2026-12-31", "2027-01-02")).toEqual(["2026-12-31", "2027-01-01"]);
    expect(countNights("2028-02-28", "2028-03-01")).toBe(2);
    expect(() => countNights("2026-12-31", "2026-12-31")).toThrow(/no night/);
  });

  it.each([
    ["2026-12-31", "2027-01-01", true],
    ["2026-12-31", "2026-12-31", false],
    ["2027-01-01", "2026-12-31", false],
    ["2026-12-01", "2026-12-31", true],
    ["2026-12-01", "2027-01-01", false],
    ["2026-02-30", "2026-03-02", false],
    [20261231, "2027-01-01", false],
  ])("%s to %s", (arrive, leave, is) => {
    expect(isStay(arrive, leave)).toBe(is);
  });
});
