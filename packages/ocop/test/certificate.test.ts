import { describe, expect, it, test } from "vitest";
import {
  type CertificateFacts,
  type CertificateState,
  certificateState,
  type Day,
  renewalWindowOf,
  shownFrom,
  shownUntil,
  starsNote,
  starsShown,
  validityOf,
} from "../src";
import { aCertificate, aCertificateOfYear } from "./a-certificate";

const states = (facts: CertificateFacts, rows: [Day, CertificateState, number][]) => {
  for (const [today, state, stars] of rows) {
    expect([today, certificateState(facts, today), starsShown(facts, today)]).toEqual([today, state, stars]);
  }
};

describe("a certificate's 36 months", () => {
  test.each([
    ["2023-12-29", "2026-12-29"],
    ["2023-08-31", "2026-08-31"],
    ["2024-02-29", "2027-02-28"],
    ["2025-06-26", "2028-06-26"],
    ["2026-01-01", "2029-01-01"],
  ])("decided on %s it is valid from that day to %s, included", (decision, until) => {
    expect(validityOf(decision)).toEqual({ from: decision, until });
  });
});

describe("a certificate with its decision's date", () => {
  it("is valid from the decision to its last day, and expired the day after", () => {
    states(aCertificate(), [
      ["2023-12-28", "not_yet_valid", 0],
      ["2023-12-29", "valid", 4],
      ["2026-07-01", "valid", 4],
      ["2026-07-02", "renewal_window", 4],
      ["2026-08-31", "renewal_window", 4],
      ["2026-09-01", "valid", 4],
      ["2026-12-29", "valid", 4],
      ["2026-12-30", "expired", 0],
    ]);
    expect(renewalWindowOf(aCertificate())).toEqual({ opens: "2026-07-02", closes: "2026-08-31" });
  });

  it("follows its printed days where they differ from the decision's", () => {
    const facts = aCertificate({ valid_from: "2024-01-15", valid_until: "2026-06-30" });
    states(facts, [
      ["2024-01-14", "not_yet_valid", 0],
      ["2024-01-15", "valid", 4],
      ["2026-06-30", "valid", 4],
      ["2026-07-01", "expired", 0],
    ]);
  });

  it("counts its months from valid_from where that alone is printed", () => {
    expect(shownUntil(aCertificate({ valid_from: "2024-01-15" }))).toBe("2027-01-15");
  });

  it("is understood from its printed end alone", () => {
    const facts = aCertificate({ decision_date: null, valid_until: "2026-06-30" });
    expect([shownFrom(facts), shownUntil(facts)]).toEqual(["2023-06-30", "2026-06-30"]);
  });

  it("never shows stars when its end is printed before its start", () => {
    const facts = aCertificate({ valid_until: "2020-01-01", renewal_filed_on: "2023-12-30" });
    states(facts, [
      ["2020-01-01", "not_yet_valid", 0],
      ["2023-12-29", "expired", 0],
    ]);
    expect(shownUntil(facts)).toBeNull();
  });
});

describe("grace", () => {
  const filed = aCertificate({ renewal_filed_on: "2026-08-01" });

  it("keeps the stars 180 days after the end, with a note, when renewal was filed while valid", () => {
    states(filed, [
      ["2026-12-29", "valid", 4],
      ["2026-12-30", "in_grace", 4],
      ["2027-06-27", "in_grace", 4],
      ["2027-06-28", "expired", 0],
    ]);
    expect(starsNote(filed, "2026-12-29")).toBeNull();
    expect(starsNote(filed, "2026-12-30")).toBe("in_grace");
    expect(starsNote(filed, "2027-06-28")).toBeNull();
    expect(shownUntil(filed)).toBe("2027-06-27");
  });

  test.each([
    ["2026-12-29", "2027-06-27"],
    ["2026-12-30", "2026-12-29"],
    ["2023-12-29", "2027-06-27"],
    ["2023-12-28", "2026-12-29"],
  ])("with renewal filed on %s the stars stay until %s", (renewal_filed_on, until) => {
    expect(shownUntil(aCertificate({ renewal_filed_on }))).toBe(until);
  });

  it("is not given where the end itself is not known", () => {
    const facts = aCertificateOfYear(2023, { renewal_filed_on: "2025-08-01" });
    expect(shownUntil(facts)).toBe("2026-01-01");
  });
});

describe("a certificate of which only the year is known", () => {
  const facts = aCertificateOfYear(2024);

  it("shows its stars, with a note, to 1 January three years on, that day included", () => {
    states(facts, [
      ["2023-12-31", "not_yet_valid", 0],
      ["2024-01-01", "unconfirmed", 4],
      ["2026-11-24", "unconfirmed", 4],
      ["2026-12-31", "unconfirmed", 4],
      ["2027-01-01", "unconfirmed", 4],
      ["2027-01-02", "expired", 0],
    ]);
    expect(starsNote(facts, "2027-01-01")).toBe("unconfirmed");
    expect(starsNote(facts, "2027-01-02")).toBeNull();
  });

  it("never outlives a certificate of that year whose date is known", () => {
    const earliest = aCertificate({ decision_date: "2024-01-01" });
    expect(shownUntil(facts)).toBe(shownUntil(earliest));
  });

  it("becomes an ordinary one as soon as its date is recorded", () => {
    const dated = aCertificateOfYear(2024, { decision_date: "2024-06-30" });
    expect(certificateState(dated, "2027-01-02")).toBe("renewal_window");
    expect(starsNote(dated, "2026-11-24")).toBeNull();
  });
});

describe("a certificate without date or rank", () => {
  it("never shows stars when nothing dates it", () => {
    const facts = aCertificateOfYear(null, { stars: 5 });
    states(facts, [
      ["2000-01-01", "unconfirmed", 0],
      ["2026-11-24", "unconfirmed", 0],
    ]);
    expect([shownFrom(facts), shownUntil(facts), starsNote(facts, "2026-11-24")]).toEqual([null, null, null]);
  });

  it("never shows stars when the source gives no rank", () => {
    const facts = aCertificate({ stars: null });
    states(facts, [["2026-11-24", "unranked", 0]]);
    expect(shownUntil(facts)).toBeNull();
  });
});

describe("withdrawal", () => {
  it("takes the stars from its day on", () => {
    const facts = aCertificate({ withdrawn_on: "2026-11-24" });
    states(facts, [
      ["2026-11-23", "valid", 4],
      ["2026-11-24", "withdrawn", 0],
      ["2026-12-30", "withdrawn", 0],
    ]);
    expect(shownUntil(facts)).toBe("2026-11-23");
  });

  it("ends grace and an unconfirmed certificate too", () => {
    const inGrace = aCertificate({ renewal_filed_on: "2026-08-01", withdrawn_on: "2027-02-01" });
    expect(shownUntil(inGrace)).toBe("2027-01-31");
    expect(shownUntil(aCertificateOfYear(2024, { withdrawn_on: "2026-02-01" }))).toBe("2026-01-31");
  });

  it("after the end changes nothing about the days before", () => {
    const facts = aCertificate({ withdrawn_on: "2027-05-01" });
    states(facts, [
      ["2027-01-01", "expired", 0],
      ["2027-05-01", "withdrawn", 0],
    ]);
    expect(shownUntil(facts)).toBe("2026-12-29");
  });

  it("on the first day leaves no day with stars", () => {
    const facts = aCertificate({ withdrawn_on: "2023-12-29" });
    expect([shownFrom(facts), shownUntil(facts)]).toEqual([null, null]);
  });
});
