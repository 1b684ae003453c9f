import { describe, expect, it } from "vitest";
import { checkInHours, scanMoment, shortName, undoUntil } from "../../src/booking";

/** Of a trip at eight in the morning of 20 December in Vietnam, for two hours. */
const EIGHT = new Date("2026-12-20T01:00:00Z");
const TEN = new Date("2026-12-20T03:00:00Z");
const hours = checkInHours(EIGHT, TEN);
const at = (iso: string) => new Date(iso);

describe("when visitors are let in", () => {
  it("is from the first second of the day, in Vietnam, until twelve hours after the end", () => {
    expect(hours).toEqual({ opens: at("2026-12-19T17:00:00Z"), closes: at("2026-12-20T15:00:00Z") });
  });

  it("is from the evening before for what goes in the night", () => {
    const { opens } = checkInHours(at("2026-12-19T18:00:00Z"), at("2026-12-19T20:00:00Z"));
    expect(opens).toEqual(at("2026-12-19T15:00:00Z"));
  });

  it.each([
    ["a second before the day", null, "2026-12-19T16:59:59Z", "too_early"],
    ["at the day's first second", null, "2026-12-19T17:00:00Z", null],
    ["late, while it is still on", null, "2026-12-20T14:59:59Z", null],
    ["a day later", null, "2026-12-21T03:00:00Z", "over"],
    ["in time without a network, told two days later", "2026-12-20T01:05:00Z", "2026-12-22T03:00:00Z", null],
    [
      "in time without a network, told ten days later",
      "2026-12-20T01:05:00Z",
      "2026-12-30T03:00:00Z",
      "over",
    ],
    [
      "early by the right clock, whatever the device says",
      "2026-12-20T01:05:00Z",
      "2026-12-19T10:00:00Z",
      "too_early",
    ],
  ])("%s", (_what, said, now, refused) => {
    expect(scanMoment(said ? at(said) : null, hours, at(now)).refused).toBe(refused);
  });
});

describe("a device's clock", () => {
  const now = at("2026-12-20T01:30:00Z");
  it.each([
    ["is believed about the last minutes", "2026-12-20T01:10:00Z", "2026-12-20T01:10:00Z", null],
    ["may be a minute fast: then it is now", "2026-12-20T01:31:00Z", "2026-12-20T01:30:00Z", null],
    ["that is an hour fast is not believed", "2026-12-20T02:30:00Z", "2026-12-20T01:30:00Z", "ahead"],
    ["that is years fast is not believed", "2036-12-20T01:30:00Z", "2026-12-20T01:30:00Z", "ahead"],
    ["from before the day is not believed", "2026-12-19T16:59:59Z", "2026-12-20T01:30:00Z", "behind"],
    [
      "of a phone without a battery is not believed",
      "1970-01-01T00:00:00Z",
      "2026-12-20T01:30:00Z",
      "behind",
    ],
  ])("%s", (_what, said, taken, clock) => {
    expect(scanMoment(at(said), hours, now)).toEqual({ at: at(taken), clock, refused: null });
  });
});

describe("at the door", () => {
  it("can be taken back for ten minutes", () => {
    expect(undoUntil(EIGHT)).toEqual(at("2026-12-20T01:10:00Z"));
  });

  it.each([
    ["Nguyễn Thị Hoa", "N. T. Hoa"],
    ["  Đỗ   Ân ", "Đ. Ân"],
    ["John Smith", "J. Smith"],
    ["Hoa", "Hoa"],
    ["", ""],
  ])("greets %s as %s", (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});
