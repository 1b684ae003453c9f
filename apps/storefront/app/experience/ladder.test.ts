import { describe, expect, it } from "vitest";
import { translator } from "~/i18n";
import { durationInWords } from "./duration";
import { freeUntil, ladderSentences, tellLanguages } from "./ladder";

const vi = translator("vi", "visit");
const en = translator("en", "visit");
const USUAL = [
  { hours_before: 48, refund_percent: 100 },
  { hours_before: 24, refund_percent: 50 },
];

describe("the ladder of cancelling, in sentences", () => {
  it("goes from free over half to nothing", () => {
    expect(ladderSentences(vi, USUAL)).toEqual([
      "Huỷ ít nhất 2 ngày trước giờ đi: miễn phí, hoàn đủ tiền.",
      "Huỷ ít nhất 24 giờ trước giờ đi: hoàn 50%.",
      "Sau đó: không hoàn tiền.",
    ]);
    expect(ladderSentences(en, USUAL)).toEqual([
      "At least 2 days before the start: free, all your money back.",
      "At least 24 hours before the start: 50% back.",
      "Later than that: nothing back.",
    ]);
  });

  it("is told from the most generous step on, however it is given", () => {
    expect(ladderSentences(en, [...USUAL].reverse())).toEqual(ladderSentences(en, USUAL));
  });

  it("leaves out steps by which nothing comes back", () => {
    expect(ladderSentences(en, [...USUAL, { hours_before: 1, refund_percent: 0 }])).toEqual(
      ladderSentences(en, USUAL),
    );
  });

  it("says of one hour one hour, and of the start the start", () => {
    expect(ladderSentences(en, [{ hours_before: 1, refund_percent: 100 }])[0]).toBe(
      "At least 1 hour before the start: free, all your money back.",
    );
    expect(ladderSentences(en, [{ hours_before: 0, refund_percent: 100 }])).toEqual([
      "Any time before the start: free, all your money back.",
    ]);
  });

  it("says plainly that nothing ever comes back", () => {
    expect(ladderSentences(vi, [])).toEqual(["Đã đặt thì không hoàn tiền."]);
  });
});

describe("until when cancelling is free", () => {
  const start = "2026-12-05T01:00:00Z";

  it("is so many hours before the start", () => {
    expect(freeUntil(USUAL, start, new Date("2026-12-01T00:00:00Z"))?.toISOString()).toBe(
      "2026-12-03T01:00:00.000Z",
    );
  });

  it("is told no more once it has passed, nor where it never was", () => {
    expect(freeUntil(USUAL, start, new Date("2026-12-03T01:00:00Z"))).toBeNull();
    expect(freeUntil([{ hours_before: 24, refund_percent: 50 }], start, new Date(0))).toBeNull();
  });
});

describe("facts of a visit", () => {
  it.each([
    [45, "45 phút", "45 minutes"],
    [60, "1 giờ", "1 hour"],
    [210, "3 giờ 30 phút", "3 hours 30 minutes"],
    [1_440, "24 giờ", "24 hours"],
    [2_880, "2 ngày", "2 days"],
  ])("%i minutes are told as people say them", (minutes, vietnamese, english) => {
    expect([durationInWords(vi, minutes), durationInWords(en, minutes)]).toEqual([vietnamese, english]);
  });

  it("names languages in the reader's own, and leaves unknown tags as they are", () => {
    expect(tellLanguages("vi", ["vi", "en"])).toBe("Tiếng Việt, Tiếng Anh");
    expect(tellLanguages("en", ["vi", "??"])).toBe("Vietnamese, ??");
  });
});
