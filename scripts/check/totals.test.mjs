import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { countOf, one, sum } from "./totals.mjs";

const home = mkdtempSync(path.join(tmpdir(), "ocop-totals-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function aReport(told) {
  const report = path.join(home, `${Math.random()}.json`);
  writeFileSync(report, typeof told === "string" ? told : JSON.stringify(told));
  return report;
}

const aSuite = (status, ...tests) => ({
  name: "buying.spec.ts",
  status,
  assertionResults: tests.map((test) => ({ status: test, fullName: `a basket ${test}` })),
});
const aVitestReport = (facts) => ({
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
  ...facts,
});

describe("the totals of a run", () => {
  test("are the sums of its parts", () => {
    const unit = aVitestReport({ numPassedTests: 5, numPendingTests: 1, numTodoTests: 1 });
    const e2e = { stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 2 }, suites: [], errors: [] };
    const counts = [
      one(true),
      countOf({ who: "unit", report: aReport(unit) }),
      countOf({ who: "e2e", report: aReport(e2e) }),
    ];
    expect(sum(counts)).toMatchObject({ passed: 10, failed: 0, skipped: 4 });
  });

  test("name the tests that failed", () => {
    const told = aVitestReport({
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [aSuite("failed", "passed", "failed")],
    });
    expect(countOf({ who: "unit", report: aReport(told) })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
      why: ["unit: a basket failed"],
    });
  });

  test("count a file that could not be loaded as a failure, though none of its tests failed", () => {
    const told = aVitestReport({
      numPassedTests: 4,
      testResults: [aSuite("passed", "passed"), aSuite("failed")],
    });
    expect(countOf({ who: "unit", report: aReport(told) })).toMatchObject({ passed: 4, failed: 1 });
  });

  test.each([
    ["wrote nothing down", path.join(home, "missing.json")],
    ["broke off while writing", aReport('{"numPassedTests": 12')],
    ["ran no test", aReport(aVitestReport({}))],
    ["skipped every test", aReport(aVitestReport({ numPendingTests: 9 }))],
    [
      "could not start the browser's tests",
      aReport({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{ message: "no" }] }),
    ],
  ])("are never green for a part that %s", (_what, report) => {
    expect(countOf({ who: "a part", report }).failed).toBe(1);
  });
});
