import { existsSync, readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number, skipped: number, why?: string[] }} Count */

/** One check without tests of its own, such as lint. @returns {Count} */
export function one(passed, why) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, why: passed ? [] : [why] };
}

/** @param {Count[]} counts @returns {Required<Count>} */
export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0, why: [] };
  for (const { passed, failed, skipped, why = [] } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    total.why.push(...why);
  }
  return total;
}

/**
 * Reads what a run wrote down. Nothing written, or no test in it, is a failure: green must mean that something ran.
 * @param {{ report: string, who: string, mayBeEmpty?: boolean }} where
 * @returns {Count}
 */
export function countOf({ report, who, mayBeEmpty = false }) {
  if (!existsSync(report)) return one(false, `${who}: it ended without a report`);
  let told;
  try {
    told = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return one(false, `${who}: its report cannot be read`);
  }
  const count = told.stats ? ofPlaywright(told, who) : ofVitest(told, who);
  const ran = count.passed + count.failed;
  if (ran === 0 && !mayBeEmpty) return one(false, `${who}: no test ran`);
  return count;
}

function ofVitest(told, who) {
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
  } = told;
  // A file that could not even be loaded has no failed test, only a failed suite.
  const unloaded = (told.testResults ?? []).filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  );
  const why = [];
  for (const file of told.testResults ?? []) {
    for (const test of file.assertionResults)
      if (test.status === "failed") why.push(`${who}: ${test.fullName}`);
  }
  for (const file of unloaded) why.push(`${who}: ${file.name} could not be run`);
  return { passed, failed: failed + unloaded.length, skipped: pending + todo, why };
}

function ofPlaywright(told, who) {
  const { expected, unexpected, flaky, skipped } = told.stats;
  const broken = told.errors?.length ?? 0;
  const why = failedIn(told.suites ?? []).map((title) => `${who}: ${title}`);
  if (broken > 0) why.push(`${who}: ${String(told.errors[0].message ?? "it broke off").split("\n")[0]}`);
  return { passed: expected + flaky, failed: unexpected + (unexpected === 0 ? broken : 0), skipped, why };
}

function failedIn(suites) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? []).filter((spec) => !spec.ok).map((spec) => `${suite.title}: ${spec.title}`),
    ...failedIn(suite.suites ?? []),
  ]);
}
