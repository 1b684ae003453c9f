import { type CertificateFacts, endOfDay, startOfDay, validityOf } from "@market/ocop";
import { describe, expect, it } from "vitest";
import { starSpans } from "../star-spans";

const TODAY = "2026-11-24";

function certificate(given: Partial<CertificateFacts>): CertificateFacts {
  const validity = given.decision_date ? validityOf(given.decision_date) : null;
  return {
    stars: 4,
    decision_date: null,
    decision_year: null,
    valid_from: validity?.from ?? null,
    valid_until: validity?.until ?? null,
    renewal_filed_on: null,
    withdrawn_on: null,
    ...given,
  };
}

const from = (day: string) => startOfDay(day).getTime();
const until = (day: string) => endOfDay(day).getTime();

describe("the days on which stars are shown", () => {
  it("run from today to the certificate's last day, included", () => {
    expect(starSpans([certificate({ decision_date: "2023-12-29" })], TODAY)).toEqual([
      { stars: 4, from: from(TODAY), until: until("2026-12-29") },
    ]);
  });

  it("are none without a certificate, after its end, once withdrawn, or without a rank", () => {
    expect(starSpans([], TODAY)).toEqual([]);
    expect(starSpans([certificate({ decision_date: "2022-01-10" })], TODAY)).toEqual([]);
    expect(starSpans([certificate({ decision_date: "2025-01-10", withdrawn_on: TODAY })], TODAY)).toEqual([]);
    expect(starSpans([certificate({ decision_date: "2025-01-10", stars: null })], TODAY)).toEqual([]);
  });

  it("are one stretch where a renewal of the same rank follows", () => {
    const both = [certificate({ decision_date: "2023-12-29" }), certificate({ decision_date: "2026-11-01" })];
    expect(starSpans(both, TODAY)).toEqual([{ stars: 4, from: from(TODAY), until: until("2029-11-01") }]);
  });

  it("change with the day a higher rank begins", () => {
    const both = [
      certificate({ stars: 3, decision_date: "2023-12-20" }),
      certificate({ stars: 5, decision_date: "2026-12-15" }),
    ];
    expect(starSpans(both, TODAY)).toEqual([
      { stars: 3, from: from(TODAY), until: until("2026-12-14") },
      { stars: 5, from: from("2026-12-15"), until: until("2029-12-15") },
    ]);
  });

  it("fall back to the lower certificate that runs longer", () => {
    const both = [
      certificate({ stars: 5, decision_date: "2024-01-10" }),
      certificate({ stars: 3, decision_date: "2025-06-30" }),
    ];
    expect(starSpans(both, TODAY)).toEqual([
      { stars: 5, from: from(TODAY), until: until("2027-01-10") },
      { stars: 3, from: from("2027-01-11"), until: until("2028-06-30") },
    ]);
  });
});
