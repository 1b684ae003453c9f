import { rmSync } from "node:fs";
import path from "node:path";
import { TOOLS } from "../launch/build.mjs";
import { localServices } from "../launch/database.mjs";
import { adopt } from "../launch/processes.mjs";
import { ROOT } from "../launch/settings.mjs";
import { aloud } from "./aloud.mjs";
import { browser } from "./browser.mjs";
import { startProduct } from "./product.mjs";
import { countOf, one, sum } from "./totals.mjs";
import { isFresh, turboRun } from "./turbo.mjs";
import { workspacesWith } from "./workspaces.mjs";

const BIOME = path.join(ROOT, "node_modules/@biomejs/biome/bin/biome");

async function lint() {
  const passed = await aloud(process.execPath, [BIOME, "ci", ".", "--diagnostic-level=error"], {
    env: TOOLS,
  });
  return one(passed, "lint: biome found something");
}

async function typecheck() {
  if (workspacesWith("typecheck").length === 0) return one(false, "typecheck: no workspace has it");
  return one(await turboRun("typecheck"), "typecheck: tsc found something");
}

async function unit() {
  return vitest("unit", {});
}

async function integration() {
  if (isFresh("test:integration")) return vitest("integration", {});
  const { throwAwayPostgres } = await localServices();
  const server = await throwAwayPostgres();
  if (server.pid) {
    adopt({ name: "PostgreSQL", pid: server.pid, signal: "SIGINT", ended: server.ended, stop: server.stop });
  }
  try {
    return await vitest("integration", server.env);
  } finally {
    await server.stop();
  }
}

/** All workspaces with tests of the kind; each tells its numbers in a report, which turbo keeps with the result. */
async function vitest(kind, env) {
  const tested = workspacesWith(`test:${kind}`);
  const reports = tested.map(({ name, dir }) => ({
    who: `${kind} ${name}`,
    report: path.join(dir, `.reports/${kind}.json`),
  }));
  for (const { report } of reports) rmSync(report, { force: true });
  const args = ["--reporter=default", "--reporter=json", `--outputFile.json=.reports/${kind}.json`];
  const ended = await turboRun(`test:${kind}`, {
    env,
    args,
    concurrency: kind === "integration" ? 1 : undefined,
  });
  // Whether a workspace may have no such test is for its own vitest settings to say; all of them together may not.
  const counts = reports.map((report) => countOf({ ...report, mayBeEmpty: true }));
  return verdict(kind, ended, counts);
}

async function e2e(settings) {
  const [tested] = workspacesWith("test:e2e");
  if (!tested) return one(false, "e2e: no workspace has it");
  const report = path.join(tested.dir, ".reports/e2e.json");
  rmSync(report, { force: true });
  let ended;
  if (isFresh("test:e2e")) {
    ended = await turboRun("test:e2e");
  } else {
    const chromium = await browser((how) => console.log(`  Chromium: ${how}`));
    console.log("  Starting a product for the tests …");
    const product = await startProduct(settings);
    try {
      ended = await turboRun("test:e2e", { env: { ...product.env, CHROMIUM_PATH: chromium } });
    } finally {
      await product.stop();
    }
  }
  return verdict("e2e", ended, [countOf({ who: "e2e", report })]);
}

/** A run that ended badly is never green, whatever its reports say. */
function verdict(kind, ended, counts) {
  const total = sum(counts);
  if (total.passed + total.failed + total.skipped === 0) return one(false, `${kind}: nothing ran`);
  if (!ended && total.failed === 0) return sum([total, one(false, `${kind}: it ended badly, see above`)]);
  return total;
}

export const PARTS = { lint, typecheck, unit, integration, e2e };
