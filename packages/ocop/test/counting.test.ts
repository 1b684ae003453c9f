import { describe, expect, it } from "vitest";
import { certificateThatCounts, isWithdrawalGround, starsPeriods, WITHDRAWAL_GROUNDS } from "../src";
import { aCertificate, aCertificateOfYear } from "./a-certificate";

describe("of a product's certificates, the one that counts", () => {
  const four = aCertificate();
  const five = aCertificate({ stars: 5, decision_date: "2025-06-26" });

  it("is none when no stars may be shown", () => {
    expect(certificateThatCounts([], "2026-11-24")).toBeNull();
    expect(certificateThatCounts([four], "2026-12-30")).toBeNull();
    expect(certificateThatCounts([aCertificate({ stars: null })], "2026-11-24")).toBeNull();
  });

  it("is the one with more stars, whatever the order", () => {
    expect(certificateThatCounts([four, five], "2026-11-24")).toBe(five);
    expect(certificateThatCounts([five, four], "2026-11-24")).toBe(five);
    expect(certificateThatCounts([five, four], "2025-06-25")).toBe(four);
  });

  it("is, among equals, the one that may be shown longest", () => {
    const renewed = aCertificate({ decision_date: "2026-10-01" });
    expect(certificateThatCounts([four, renewed], "2026-11-24")).toBe(renewed);
    expect(certificateThatCounts([aCertificateOfYear(2024), four], "2026-11-24")).not.toBe(four);
  });

  it("is the result of the renewal once there is one, even at a lower rank: grace ends with it", () => {
    const inGrace = aCertificate({ renewal_filed_on: "2026-08-01" });
    const result = aCertificate({ stars: 3, decision_date: "2027-02-10" });
    expect(certificateThatCounts([inGrace, result], "2027-02-09")).toBe(inGrace);
    expect(certificateThatCounts([inGrace, result], "2027-02-10")).toBe(result);
  });

  it("is not held in grace by a certificate from before the renewal was filed", () => {
    const inGrace = aCertificate({ renewal_filed_on: "2026-08-01" });
    const other = aCertificate({ stars: 3, decision_date: "2025-01-01" });
    expect(certificateThatCounts([other, inGrace], "2027-01-15")).toBe(inGrace);
  });
});

describe("the periods in which a product shows stars", () => {
  it("hand over from one certificate to the next without a gap", () => {
    const four = aCertificate();
    const three = aCertificate({ stars: 3, decision_date: "2025-06-30" });
    expect(starsPeriods([three, four])).toEqual([
      { from: "2023-12-29", until: "2026-12-29", stars: 4, note: null },
      { from: "2026-12-30", until: "2028-06-30", stars: 3, note: null },
    ]);
  });

  it("become one where a renewal follows at the same rank", () => {
    const renewed = aCertificate({ decision_date: "2026-12-01" });
    expect(starsPeriods([aCertificate(), renewed])).toEqual([
      { from: "2023-12-29", until: "2029-12-01", stars: 4, note: null },
    ]);
  });

  it("tell grace apart from validity", () => {
    expect(starsPeriods([aCertificate({ renewal_filed_on: "2026-08-01" })])).toEqual([
      { from: "2023-12-29", until: "2026-12-29", stars: 4, note: null },
      { from: "2026-12-30", until: "2027-06-27", stars: 4, note: "in_grace" },
    ]);
  });

  it("are none without a certificate that may show stars", () => {
    expect(starsPeriods([])).toEqual([]);
    expect(starsPeriods([aCertificate({ stars: null })])).toEqual([]);
  });
});

describe("the grounds for withdrawal", () => {
  it("are six, each with a code of its own and both names", () => {
    expect(new Set(WITHDRAWAL_GROUNDS.map((ground) => ground.code)).size).toBe(6);
    for (const ground of WITHDRAWAL_GROUNDS) expect(ground.name.vi && ground.name.en).toBeTruthy();
    expect(isWithdrawalGround("mark_misused")).toBe(true);
    expect(isWithdrawalGround("because")).toBe(false);
  });
});
