import { describe, expect, it } from "vitest";
import { type RenewalStep, renewalStep } from "../src/certificate";
import { aCertificate } from "./a-certificate";

/** Decided on 29 December 2023: it ends with 29 December 2026, and is renewed from 2 July to 31 August 2026. */
const DECIDED = { decision_date: "2023-12-29" };

describe("renewing a certificate", () => {
  it.each<[string, Parameters<typeof aCertificate>[0], string, RenewalStep]>([
    ["the day before the window opens", {}, "2026-07-01", "not_yet"],
    ["on the window's first day", {}, "2026-07-02", "file_now"],
    ["on the window's last day", {}, "2026-08-31", "file_now"],
    ["once the window has closed", {}, "2026-09-01", "late"],
    ["on the certificate's last day", {}, "2026-12-29", "late"],
    ["after its end", {}, "2026-12-30", "none"],
    ["filed in the window", { renewal_filed_on: "2026-08-01" }, "2026-09-01", "filed"],
    ["filed late, but while it ran", { renewal_filed_on: "2026-12-01" }, "2026-12-30", "filed"],
    ["filed in time, when grace is over", { renewal_filed_on: "2026-08-01" }, "2027-06-28", "none"],
    ["filed after its end", { renewal_filed_on: "2027-01-05" }, "2027-01-06", "none"],
    ["withdrawn", { withdrawn_on: "2026-07-10" }, "2026-07-15", "none"],
    ["to be withdrawn later", { withdrawn_on: "2026-08-10" }, "2026-07-15", "file_now"],
    ["without a rank", { stars: null }, "2026-07-15", "none"],
    ["of which only the year is known", { decision_date: null, decision_year: 2023 }, "2026-07-15", "none"],
  ])("%s", (_, given, today, step) => {
    expect(renewalStep(aCertificate({ ...DECIDED, ...given }), today)).toBe(step);
  });
});
