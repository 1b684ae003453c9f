import { readLadder, scheduleFault } from "@market/ocop/booking";
import { readDemoData } from "../demo-data";
import { readVisitsData } from "../visits-data";

const { real, madeUp } = readDemoData();
const { experiences, resources } = readVisitsData();
const listings = new Map([...real, ...madeUp].map((each) => [each.handle, each]));

describe("the demonstration's visits", () => {
  it("are those that can be booked, all of them and no others: a temple is a page, not a ticket", () => {
    const bookable = [...listings.values()].filter(({ bookable }) => bookable === true);
    expect(experiences.map(({ handle }) => handle).sort()).toEqual(
      bookable.map(({ handle }) => handle).sort(),
    );
    const pages = [...listings.values()].filter(({ kind, bookable }) => kind === "experience" && !bookable);
    expect(pages.map(({ handle }) => handle)).toEqual(["dinh-trinh-xuyen", "den-tranh", "den-khuc-thua-du"]);
  });

  it("show a house, a boat and a workshop that are made up, and say so", () => {
    for (const handle of [
      "vi-du-nha-dan-lang-chai-viet-hai",
      "vi-du-cau-muc-dem-vinh-lan-ha",
      "vi-du-nan-to-he-lang-que",
    ]) {
      expect(madeUp.find((each) => each.handle === handle)?.name.vi).toMatch(/^Ví dụ: /);
    }
    for (const { name } of resources) expect(name).toContain("ví dụ");
  });

  it.each(experiences)(
    "$handle goes by a schedule that can be read, or has rooms",
    ({ shape, schedules, rooms }) => {
      expect(schedules.length > 0).toBe(shape === "departure");
      expect((rooms?.length ?? 0) > 0).toBe(shape === "stay");
      for (const schedule of schedules) {
        const { season_from = null, season_to = null, except_days = [], ...rule } = schedule;
        expect(scheduleFault({ ...rule, season_from, season_to, except_days, until: null })).toBeNull();
        expect(schedule.capacity).toBeGreaterThan(0);
      }
    },
  );

  it.each(experiences)("$handle has tickets in whole đồng, the first at the price of its card", (visit) => {
    const { handle, tickets, shape, rooms = [], party, schedules } = visit;
    expect(tickets[0]?.price).toBe(listings.get(handle)?.price);
    expect(new Set(tickets.map(({ key }) => key)).size).toBe(tickets.length);
    for (const { price, seats, title } of tickets) {
      expect(Number.isSafeInteger(price) && price >= 0).toBe(true);
      expect(title.vi && title.en).toBeTruthy();
      expect(shape === "stay" ? seats === 0 : Number.isInteger(seats)).toBe(true);
    }
    for (const { ticket } of rooms) expect(tickets.map(({ key }) => key)).toContain(ticket);
    for (const { capacity } of schedules) expect(party.max).toBeLessThanOrEqual(capacity);
    expect(party.min).toBeGreaterThan(0);
  });

  it.each(experiences)(
    "$handle tells all of it in both languages, and gives money back by a ladder",
    (visit) => {
      const { ladder, weather, accessibility, meeting_point, includes, bring, minimum } = visit;
      expect(readLadder(ladder)).toEqual(ladder);
      expect(ladder.length).toBeGreaterThan(0);
      for (const text of [weather, accessibility, meeting_point]) expect(text.vi && text.en).toBeTruthy();
      for (const list of [includes, bring]) expect(list.en).toHaveLength(list.vi.length);
      // Whoever is told that a group is too small gets all money back: there must be time to say so.
      if (minimum) expect(minimum.decided_hours_before).toBeGreaterThan(0);
    },
  );

  it("ask the host first where that is made up", () => {
    const asked = experiences.filter(({ answer_hours }) => answer_hours);
    expect(asked).not.toEqual([]);
    for (const { handle } of asked) expect(listings.get(handle)?.name.vi).toMatch(/^Ví dụ: /);
  });

  it("share a boat between two trips of the same host", () => {
    const users = experiences.filter(({ uses }) => uses?.some(({ resource }) => resource === "boat"));
    expect(users).toHaveLength(2);
    for (const { handle } of users) expect(listings.get(handle)?.producer).toBe(resources[0]?.producer);
  });
});
