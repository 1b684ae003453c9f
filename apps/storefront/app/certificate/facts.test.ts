import type { CertificateSummary } from "@market/store-contract";
import { describe, expect, it } from "vitest";
import { certificateFacts, stateWords } from "./facts";

const aCertificate = (facts: Partial<CertificateSummary>): CertificateSummary => ({
  id: "cert_1",
  product_name: "Nước mắm",
  holder_name: "HTX Cát Hải",
  stars: 4,
  stars_shown: 4,
  stars_note: null,
  state: "valid",
  product_code: null,
  decision_number: null,
  decision_date: "2023-12-29",
  decision_year: 2023,
  level: "city",
  valid_from: "2023-12-29",
  valid_until: "2026-12-29",
  shown_until: "2026-12-29",
  renewal_filed_on: null,
  withdrawn_on: null,
  withdrawal_ground: null,
  ...facts,
});

const undated = { decision_date: null, valid_from: null, valid_until: null };

describe("a certificate is told plainly", () => {
  it("with its last day while it is valid", () => {
    expect(stateWords(aCertificate({}), "vi").text).toBe("Có hiệu lực đến hết ngày 29/12/2026.");
  });

  it("with the day it ended, and that no stars remain", () => {
    const words = stateWords(aCertificate({ state: "expired", stars_shown: 0 }), "en");
    expect(words.name).toBe("Ended");
    expect(words.text).toContain("29 December 2026");
    expect(words.text).toContain("without OCOP stars");
  });

  it("with the year alone where no day is known", () => {
    const old = aCertificate({ state: "expired", stars_shown: 0, decision_year: 2019, ...undated });
    expect(stateWords(old, "vi").text).toContain("2019");
    expect(stateWords(old, "vi").text).not.toContain("{{");
  });

  it("with the last day of its stars while only the year is known", () => {
    const words = stateWords(
      aCertificate({
        state: "unconfirmed",
        stars_note: "unconfirmed",
        ...undated,
        shown_until: "2027-12-31",
      }),
      "vi",
    );
    expect(words.name).toBe("Chưa có ngày quyết định");
    expect(words.text).toContain("31/12/2027");
  });

  it("as unknown altogether where the source gives neither day nor year", () => {
    const nothing = { ...undated, decision_year: null, shown_until: null, stars_shown: 0 } as const;
    for (const locale of ["vi", "en"] as const) {
      const words = stateWords(aCertificate({ state: "unconfirmed", ...nothing }), locale);
      expect(words.name).toMatch(/ngày quyết định|Decision date/);
      expect(words.text).not.toMatch(/chưa rõ|not known/);
    }
  });

  it("with the end of grace, not of the old validity, while a renewal is looked at", () => {
    const grace = { state: "in_grace", renewal_filed_on: "2026-08-01", shown_until: "2027-06-27" } as const;
    const { text } = stateWords(aCertificate(grace), "vi");
    expect(text).toContain("01/08/2026");
    expect(text).toContain("27/06/2027");
  });

  it("with the day it was withdrawn", () => {
    const withdrawn = aCertificate({ state: "withdrawn", stars_shown: 0, withdrawn_on: "2026-06-01" });
    expect(stateWords(withdrawn, "vi").text).toContain("01/06/2026");
  });

  it("never with an invented decision number", () => {
    expect(certificateFacts(aCertificate({}), "vi")).toContainEqual(["Quyết định", "chưa rõ"]);
  });
});
