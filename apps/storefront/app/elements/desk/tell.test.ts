import { describe, expect, it } from "vitest";
import { dictionaries } from "~/i18n/dictionaries";
import { type Answer, momentOf, tellAnswer } from "./tell.js";

const NOW = new Date("2026-12-20T01:15:00Z");
const ticket = {
  id: "tkt_1",
  code: "K7M29QXA",
  title: "Người lớn",
  name: "N. T. Hoa",
  booking_id: "bkg_1",
  of_booking: { total: 3, used: 1 },
};
const told = (answer: Partial<Answer> & Pick<Answer, "outcome">, locale: "vi" | "en" = "vi") =>
  tellAnswer({ id: "event_1", ticket, ...answer }, dictionaries[locale].desk.tell, locale, NOW);

describe("what a scan says", () => {
  it("is who comes in, and how many of their booking are in", () => {
    expect(told({ outcome: "in" })).toEqual({
      tone: "good",
      title: "Mời vào",
      text: "N. T. Hoa, Người lớn, mã K7M2 9QXA. Lượt đặt này đã vào 1 trên 3 vé.",
    });
  });

  it("is when the first was, and by whom", () => {
    const first = { at: "2026-12-20T01:10:00Z", by: "Vũ Văn Bình" };
    expect(told({ outcome: "already_in", first })).toMatchObject({
      tone: "warn",
      text: "N. T. Hoa, Người lớn, mã K7M2 9QXA đã vào lúc 08:10, người kiểm: Vũ Văn Bình.",
    });
    expect(told({ outcome: "already_in", first }, "en").text).toContain("went in at 08:10, let in by");
  });

  it("names the day where it is another", () => {
    expect(momentOf("2026-12-21T01:00:00Z", "vi", NOW)).toBe("lúc 08:00 ngày 21/12");
    expect(momentOf("2026-12-21T01:00:00Z", "en", NOW)).toBe("at 08:00 on 21 Dec");
    expect(momentOf(undefined, "vi", NOW)).toBe("");
  });

  it("adds that the clock is wrong", () => {
    expect(told({ outcome: "in", clock: "ahead" }).text).toMatch(/Đồng hồ máy chạy nhanh/);
  });

  it.each([
    [{ outcome: "not_a_ticket" }, "không phải vé của sàn", "no ticket of the marketplace"],
    [{ outcome: "mistyped" }, "Có ký tự gõ nhầm", "A character is mistyped"],
    [{ outcome: "in", clock: "ahead" }, "Đồng hồ máy chạy nhanh", "This device's clock is fast"],
    [{ outcome: "in", clock: "behind" }, "Đồng hồ máy chạy chậm", "This device's clock is slow"],
    [{ outcome: "list_old" }, "", "The list on this device has run out"],
  ] as const)("says in both languages what is wrong with the ticket or the device: %o", (answer, vi, en) => {
    expect(told(answer).text).toContain(vi);
    expect(told(answer, "en").text).toContain(en);
  });

  for (const locale of ["vi", "en"] as const) {
    it.each(Object.keys(dictionaries.vi.desk.tell).filter((key) => key !== "clock") as Answer["outcome"][])(
      `leaves nothing unfilled in ${locale}: %s`,
      (outcome) => {
        const { title, text } = told({ outcome }, locale);
        expect(`${title} ${text}`).not.toMatch(/[{}]|undefined/);
      },
    );
  }
});
