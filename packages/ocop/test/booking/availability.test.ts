import { describe, expect, it } from "vitest";
import {
  type AvailabilityState,
  bookingEnds,
  type DepartureFacts,
  FEW,
  placesLeft,
  stateOfDay,
  stateOfDeparture,
  stateOfRooms,
  tellLeft,
  tellRooms,
} from "../../src/booking";

const START = new Date("2026-12-05T01:00:00Z");
const at = (seconds: number) => new Date(START.getTime() + seconds * 1000);
const EARLY = at(-7 * 24 * 3600);

const departure = (given: Partial<DepartureFacts> = {}): DepartureFacts => ({
  starts_at: START,
  capacity: 20,
  taken: 0,
  cutoff_minutes: 120,
  closed: false,
  cancelled: false,
  resource_left: null,
  ...given,
});

describe("how a departure stands", () => {
  it.each<[string, Partial<DepartureFacts>, number, AvailabilityState]>([
    ["empty", {}, 2, "open"],
    ["one more than few left", { taken: 20 - FEW - 1 }, 2, "open"],
    ["few left", { taken: 20 - FEW }, 2, "few_left"],
    ["exactly as many as the party", { taken: 18 }, 2, "few_left"],
    ["one fewer than the party", { taken: 18 }, 3, "too_few_left"],
    ["more people than it ever takes", {}, 21, "too_few_left"],
    ["full", { taken: 20 }, 1, "sold_out"],
    ["over-full, should it ever be", { taken: 21 }, 1, "sold_out"],
    ["closed by its host", { closed: true }, 1, "closed"],
    ["cancelled by its host", { cancelled: true, taken: 20 }, 1, "closed"],
    ["the boat is out with others", { resource_left: 0 }, 1, "sold_out"],
    ["the boat takes three more", { resource_left: 3 }, 4, "too_few_left"],
    ["the boat takes more than there is room for", { resource_left: 90, taken: 19 }, 1, "few_left"],
  ])("%s", (_, given, party, state) => {
    expect(stateOfDeparture(departure(given), party, EARLY)).toBe(state);
  });

  it.each<[string, number, AvailabilityState]>([
    ["a second before booking ends", -7201, "open"],
    ["at the second it ends", -7200, "too_late"],
    ["a second before the start", -1, "too_late"],
    ["at the start", 0, "past"],
    ["afterwards", 3600, "past"],
  ])("%s", (_, seconds, state) => {
    expect(stateOfDeparture(departure(), 2, at(seconds))).toBe(state);
  });

  it("says that it is over before it says that it was closed, and closed before too late", () => {
    expect(stateOfDeparture(departure({ closed: true }), 1, at(0))).toBe("past");
    expect(stateOfDeparture(departure({ closed: true }), 1, at(-60))).toBe("closed");
    expect(stateOfDeparture(departure({ taken: 20 }), 1, at(-60))).toBe("too_late");
  });

  it("takes bookings until the start where there is no cut-off", () => {
    expect(bookingEnds(START, 0)).toEqual(START);
    expect(stateOfDeparture(departure({ cutoff_minutes: 0 }), 1, at(-1))).toBe("open");
  });

  it("has the fewest places that anything leaves, never less than none", () => {
    expect(placesLeft(departure({ taken: 15, resource_left: 3 }))).toBe(3);
    expect(placesLeft(departure({ taken: 25 }))).toBe(0);
  });

  it.each<[number, AvailabilityState, number | null]>([
    [FEW, "few_left", FEW],
    [FEW + 1, "open", null],
    [2, "too_few_left", 2],
    [12, "too_few_left", null],
    [0, "sold_out", null],
    [3, "too_late", null],
    [3, "closed", null],
  ])("%i places, %s: told %j", (left, state, told) => {
    expect(tellLeft(left, state)).toBe(told);
  });
});

describe("how a day stands", () => {
  it.each<[string, AvailabilityState[], AvailabilityState]>([
    ["as its best departure", ["sold_out", "open", "closed"], "open"],
    ["few before too few", ["too_few_left", "few_left"], "few_left"],
    ["too few before none left", ["sold_out", "too_few_left"], "too_few_left"],
    ["the morning is over, the afternoon too late", ["past", "too_late"], "too_late"],
    ["all over", ["past"], "past"],
    ["nothing goes", [], "none"],
  ])("%s", (_, states, state) => {
    expect(stateOfDay("2026-12-05", states, "2026-12-05")).toBe(state);
  });

  it("is over on the day after, whatever went", () => {
    expect(stateOfDay("2026-12-04", [], "2026-12-05")).toBe("past");
  });
});

describe("how a night in a house stands", () => {
  it.each<[number, number, number, AvailabilityState, number | null]>([
    [4, 8, 2, "open", null],
    [2, 4, 4, "few_left", 2],
    [1, 2, 3, "too_few_left", 1],
    [4, 8, 9, "too_few_left", null],
    [0, 0, 1, "sold_out", null],
    [3, 0, 1, "sold_out", null],
  ])("%i rooms with %i beds for %i people", (rooms, beds, party, state, told) => {
    expect(stateOfRooms(rooms, beds, party)).toBe(state);
    expect(tellRooms(rooms, state)).toBe(told);
  });
});
