import { describe, expect, it } from "vitest";
import { icsOf } from "../../src/booking";

const event = {
  uid: "bkg_1@ocop",
  written_at: new Date("2026-11-28T02:00:00Z"),
  when: { starts_at: new Date("2026-11-30T17:30:00Z"), ends_at: new Date("2026-11-30T20:00:00Z") },
  summary: "Chèo kayak",
};
const unfolded = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

describe("a calendar file", () => {
  const lines = unfolded(icsOf([event]));

  it("tells Vietnam's time, and what Vietnam's time is", () => {
    expect(lines).toContain("DTSTART;TZID=Asia/Ho_Chi_Minh:20261201T003000");
    expect(lines).toContain("DTEND;TZID=Asia/Ho_Chi_Minh:20261201T030000");
    expect(lines).toContain("TZID:Asia/Ho_Chi_Minh");
    expect(lines).toContain("TZOFFSETTO:+0700");
    expect(lines).toContain("DTSTAMP:20261128T020000Z");
  });

  it("is framed as RFC 5545 asks, every line ended with CR LF", () => {
    const text = icsOf([event]);
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
    expect(text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const name of ["VCALENDAR", "VTIMEZONE", "STANDARD", "VEVENT"]) {
      expect(lines.filter((line) => line === `BEGIN:${name}`)).toHaveLength(1);
      expect(lines.filter((line) => line === `END:${name}`)).toHaveLength(1);
    }
  });

  it("folds long lines at 75 octets without tearing a letter, and loses nothing", () => {
    const summary = "Trải nghiệm nặn tò he và múa rối nước ở làng quê đồng bằng sông Hồng ".repeat(5).trim();
    const text = icsOf([{ ...event, summary }]);
    for (const line of text.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\uFFFD");
    }
    expect(unfolded(text)).toContain(`SUMMARY:${summary}`);
  });

  it("escapes what would end a text, and lets nobody write lines of their own", () => {
    const summary = "Bến Bèo, Cát Bà; lối\\trái\r\nEND:VEVENT\u0007";
    expect(unfolded(icsOf([{ ...event, summary, url: "https://x.vn/a,b;c\r\nX:y" }]))).toEqual(
      expect.arrayContaining([
        "SUMMARY:Bến Bèo\\, Cát Bà\\; lối\\\\trái\\nEND:VEVENT ",
        "URL:https://x.vn/a,b;cX:y",
      ]),
    );
  });

  it("tells nights as whole days, up to the day of leaving", () => {
    const stay = { ...event, when: { first: "2026-12-31", after: "2027-01-02" } };
    expect(unfolded(icsOf([stay]))).toEqual(
      expect.arrayContaining(["DTSTART;VALUE=DATE:20261231", "DTEND;VALUE=DATE:20270102"]),
    );
  });

  it("says where, and that it was called off, under the same name and a higher number", () => {
    const given = { ...event, latitude: 20.73, longitude: 107.05, cancelled: true, sequence: 2 };
    expect(unfolded(icsOf([given]))).toEqual(
      expect.arrayContaining(["GEO:20.73;107.05", "STATUS:CANCELLED", "SEQUENCE:2", "UID:bkg_1@ocop"]),
    );
  });
});
