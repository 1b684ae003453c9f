import type { CertificateDraft } from "../certificate-facts";
import { certificateFaults, renewalFaults } from "../certificate-rules";
import { applyCorrection, completeDraft } from "../complete-draft";

const TODAY = "2026-11-24";
const GOOD: CertificateDraft = {
  product_name: "Chả mực",
  holder_name: "HTX Biển Xanh",
  set_no: 8,
  stars: 4,
  decision_number: "12/QĐ-UBND",
  decision_date: "2024-01-15",
};
const faultsOf = (given: Partial<CertificateDraft>, strict = true) => {
  const draft = { ...GOOD, ...given };
  const options = { today: TODAY, strict, validity_reason: draft.validity_reason };
  return certificateFaults(completeDraft(draft), options).map(({ field, code }) => `${field} ${code}`);
};

describe("what follows from a certificate's facts", () => {
  it("36 months, level and year follow from decision and stars", () => {
    expect(completeDraft(GOOD)).toMatchObject({
      valid_from: "2024-01-15",
      valid_until: "2027-01-15",
      decision_year: 2024,
      level: "city",
    });
    expect(completeDraft({ ...GOOD, stars: 5 }).level).toBe("central");
  });

  it("follow anew when a correction changes the date, unless the last day was set by hand", () => {
    const before = completeDraft(GOOD);
    expect(applyCorrection(before, { decision_date: "2024-02-01" }).valid_until).toBe("2027-02-01");
    const byHand = { ...before, valid_until: "2026-12-31" };
    expect(applyCorrection(byHand, { decision_date: "2024-02-01" }).valid_until).toBe("2026-12-31");
    expect(applyCorrection(before, { stars: 5 }).level).toBe("central");
  });

  it("a product code is kept in one spelling", () => {
    expect(completeDraft({ ...GOOD, product_code: " 31 – 11914 – 012 – 2024" }).product_code).toBe(
      "31-11914-012-2024",
    );
  });
});

describe("what an officer may record", () => {
  it.each<[string, Partial<CertificateDraft>, string[]]>([
    ["all is in order", {}, []],
    ["no name", { product_name: " " }, ["product_name required"]],
    ["a name without end", { holder_name: "x".repeat(201) }, ["holder_name too_long"]],
    ["a set that is not one of the 26", { set_no: 27 }, ["set_no not_a_set"]],
    ["two stars", { stars: 2 as never }, ["stars not_a_rank"]],
    ["five stars by the city", { stars: 5, level: "city" }, ["level level_does_not_fit_stars"]],
    ["a commune of another province", { commune_code: "00004" }, ["commune_code unknown_commune"]],
    ["a code out of form", { product_code: "31-1-2" }, ["product_code not_a_product_code"]],
    ["another province's code", { product_code: "22-00001-001-2024" }, ["product_code other_province"]],
    ["a decision of tomorrow", { decision_date: "2026-11-25" }, ["decision_date in_future"]],
    ["a decision of today", { decision_date: TODAY }, []],
    ["a decision before the programme", { decision_date: "2017-12-31" }, ["decision_date year_out_of_range"]],
    ["30 February", { decision_date: "2024-02-30" }, ["decision_date not_a_day"]],
    ["another term without a reason", { valid_until: "2026-12-31" }, ["validity_reason reason_required"]],
    ["another term with one", { valid_until: "2026-12-31", validity_reason: "Theo quyết định" }, []],
    ["an end before the beginning", { valid_until: "2024-01-15" }, ["valid_until before_valid_from"]],
    [
      "no decision",
      { decision_number: null, decision_date: null },
      ["decision_number required", "decision_date required"],
    ],
    ["an address that is none", { source_url: "javascript:alert(1)" }, ["source_url not_an_address"]],
    ["a withdrawal without a ground", { withdrawn_on: "2024-05-01" }, ["withdrawal_ground required"]],
    [
      "a withdrawal before the decision",
      { withdrawn_on: "2024-01-14", withdrawal_ground: "mark_misused" },
      ["withdrawn_on before_decision"],
    ],
  ])("%s", (_, given, faults) => {
    expect(faultsOf(given)).toEqual(faults);
  });

  it("only data that is not an officer's may leave out rank and decision", () => {
    expect(
      faultsOf({ stars: null, decision_number: null, decision_date: null, decision_year: 2024 }, false),
    ).toEqual([]);
  });
});

describe("when renewal may be filed", () => {
  const facts = completeDraft({ ...GOOD, decision_date: "2023-12-29" });
  it.each<[string, string | null, string[]]>([
    ["2026-07-02", null, []],
    ["2026-08-31", null, []],
    ["2026-07-01", null, ["reason outside_renewal_window"]],
    ["2026-09-01", null, ["reason outside_renewal_window"]],
    ["2026-09-01", "Nộp muộn do bão", []],
    ["2026-12-30", "Nộp muộn", ["renewal_filed_on after_end"]],
  ])("%s (%s)", (day, reason, faults) => {
    expect(renewalFaults(facts, day, reason).map(({ field, code }) => `${field} ${code}`)).toEqual(faults);
  });
});
