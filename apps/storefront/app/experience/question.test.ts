import { describe, expect, it } from "vitest";
import {
  questionAddress,
  readChosen,
  readQuestion,
  stayAfterClick,
  ticketsToBegin,
  withChosen,
} from "./question";

const TODAY = "2026-11-28";
const ask = (query: string, party = { min: 1, max: 12 }) =>
  readQuestion(new URLSearchParams(query), { party }, TODAY);

describe("what the address of a visit's page asks", () => {
  it("is two people and no day, when it says nothing", () => {
    expect(ask("")).toEqual({
      month: null,
      day: null,
      party: 2,
      partyAsked: null,
      arrive: null,
      leave: null,
      past: false,
    });
  });

  it("shows the month of the day that is chosen", () => {
    expect(ask("day=2027-01-03")).toMatchObject({ month: "2027-01", day: "2027-01-03" });
    expect(ask("month=2026-12&day=2027-01-03")).toMatchObject({ month: "2026-12", day: "2027-01-03" });
  });

  it.each([
    ["a day that does not exist", "day=2026-02-30"],
    ["a month that does not exist", "month=2026-14"],
    ["a month that is over", "month=2026-10"],
    ["words", "day=tomorrow&party=many&month=next"],
  ])("drops %s", (_what, query) => {
    expect(ask(query)).toMatchObject({ month: null, day: null, party: 2, past: false });
  });

  it("says so of a day that is over", () => {
    expect(ask("day=2026-11-27")).toMatchObject({ day: null, past: true });
    expect(ask("day=2026-11-28")).toMatchObject({ day: "2026-11-28", past: false });
  });

  it("says so of a group that is too large or too small, and shows the nearest", () => {
    expect(ask("party=40")).toMatchObject({ party: 12, partyAsked: 40 });
    expect(ask("party=1", { min: 4, max: 8 })).toMatchObject({ party: 4, partyAsked: 1 });
    expect(ask("party=5")).toMatchObject({ party: 5, partyAsked: null });
    expect(ask("", { min: 4, max: 8 })).toMatchObject({ party: 4, partyAsked: null });
  });

  it("takes a stay only where one leaves after one arrives, within a season", () => {
    expect(ask("arrive=2026-12-05&leave=2026-12-07")).toMatchObject({
      leave: "2026-12-07",
      month: "2026-12",
    });
    for (const leave of ["2026-12-05", "2026-12-01", "2027-12-05"]) {
      expect(ask(`arrive=2026-12-05&leave=${leave}`)).toMatchObject({ arrive: "2026-12-05", leave: null });
    }
  });
});

describe("a click on a day", () => {
  const none = { arrive: null, leave: null };

  it("is the arrival first, then the day of leaving, then a new arrival", () => {
    const arrived = stayAfterClick(none, "2026-12-05");
    expect(arrived).toEqual({ arrive: "2026-12-05", leave: null });
    const whole = stayAfterClick(arrived, "2026-12-07");
    expect(whole).toEqual({ arrive: "2026-12-05", leave: "2026-12-07" });
    expect(stayAfterClick(whole, "2026-12-20")).toEqual({ arrive: "2026-12-20", leave: null });
  });

  it("on an earlier day is an earlier arrival", () => {
    expect(stayAfterClick({ arrive: "2026-12-05", leave: null }, "2026-12-01").arrive).toBe("2026-12-01");
  });
});

describe("what was chosen", () => {
  const chosen = { departure: "dep_1", tickets: { v_adult: 2, v_child: 1 }, variant: null, rooms: null };

  it("comes back with the page, before its place on it", () => {
    const address = withChosen("/en/experiences/bees?month=2026-12&day=2026-12-05&party=3#times", chosen);
    expect(address).toBe(
      "/en/experiences/bees?month=2026-12&day=2026-12-05&party=3&departure=dep_1&ticket=v_adult%3A2&ticket=v_child%3A1#times",
    );
    expect(readChosen(new URL(address, "http://shop").searchParams)).toEqual(chosen);
    expect(withChosen(address, chosen)).toBe(address);
  });

  it("is dropped where it is no id and no number", () => {
    const query = new URLSearchParams("departure=%3Cb%3E&ticket=v1:-2&ticket=v2:900&rooms=x&variant=a%20b");
    expect(readChosen(query)).toEqual({ departure: null, tickets: {}, variant: null, rooms: null });
  });

  it("fills the tickets in; before that the party stands in the kind for one person", () => {
    const kinds = [
      { variant_id: "v_group", title: "Group", price: 900_000, seats: 6 },
      { variant_id: "v_adult", title: "Adult", price: 200_000, seats: 1 },
      { variant_id: "v_baby", title: "Baby", price: 0, seats: 0 },
    ];
    expect(ticketsToBegin(kinds, 3, {})).toEqual({ v_group: 0, v_adult: 3, v_baby: 0 });
    expect(ticketsToBegin(kinds, 3, { v_group: 1 })).toEqual({ v_group: 1, v_adult: 0, v_baby: 0 });
  });

  it("writes an address without what is not said", () => {
    expect(questionAddress("/experiences/bees", { party: 2, month: "2026-12" }, "#month")).toBe(
      "/experiences/bees?month=2026-12&party=2#month",
    );
  });
});
