import type { FieldError } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { translator } from "~/i18n";
import { dictionaries } from "~/i18n/dictionaries";
import { tellVisitRefusal } from "./visit-telling";

type Values = FieldError["values"];

function told(locale: "vi" | "en", code: string, values: Values = {}): string | null {
  return tellVisitRefusal(translator(locale, "visit"), { code, errors: [{ field: "", code, values }] });
}

/** What is asked for and cannot be, as the backend refuses it. */
const WRONG: Array<[what: string, code: string, values: Values, vi: string, en: string]> = [
  ["a past day", "visit_too_late", {}, "Đã quá hạn đặt", "It is too late to book this time"],
  ["a closed day", "visit_closed", {}, "Chủ nhà đã đóng giờ này", "The host has closed this time"],
  ["a full day", "visit_sold_out", {}, "vừa hết chỗ", "has just sold out"],
  ["too few places", "visit_too_few_left", { left: 2 }, "chỉ còn 2 chỗ", "Only 2 places are left"],
  ["one place too few", "visit_too_few_left", { left: 1 }, "chỉ còn 1 chỗ", "Only 1 place is left"],
  ["a party too large", "party_too_large", { max: 12 }, "nhiều nhất 12 khách", "takes 12 guests at most"],
  ["a party too small", "party_too_small", { min: 2 }, "ít nhất 2 khách", "needs 2 guests at least"],
  ["a child alone", "adult_missing", {}, "Trẻ em cần đi cùng người lớn", "A child needs an adult along"],
  ["no tickets", "tickets_missing", {}, "Chưa chọn vé", "No ticket was chosen"],
  ["a night without a room", "stay_unavailable", {}, "không còn phòng", "has no room left"],
  ["too many guests in a room", "guests_too_many", {}, "không đủ", "do not take so many guests"],
];

describe("why a visit cannot be booked as it was asked for", () => {
  it.each(WRONG)("is told of %s in both languages", (_, code, values, vi, en) => {
    expect(told("vi", code, values)?.toLowerCase()).toContain(vi.toLowerCase());
    expect(told("en", code, values)).toContain(en);
  });

  it("leaves no words unused, and says nothing of what is not about a visit", () => {
    const words = Object.keys(dictionaries.en.visit.refused).map((key) => key.replace(/_(one|other)$/, ""));
    expect(new Set(words)).toEqual(new Set(WRONG.map(([, code]) => code)));
    expect(told("en", "not_for_sale")).toBeNull();
  });
});
