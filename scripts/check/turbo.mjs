import { spawnSync } from "node:child_process";
import { TOOLS } from "../launch/build.mjs";
import { ROOT, TURBO } from "../launch/settings.mjs";
import { aloud } from "./aloud.mjs";

/** Runs a task in every workspace that has it; what has not changed comes out of turbo's cache. */
export function turboRun(task, { env = {}, args = [], concurrency } = {}) {
  return aloud(
    process.execPath,
    [
      TURBO,
      "run",
      task,
      "--continue",
      "--output-logs=new-only",
      ...(concurrency ? [`--concurrency=${concurrency}`] : []),
      ...(args.length > 0 ? ["--", ...args] : []),
    ],
    { env: { ...TOOLS, ...env } },
  );
}

/** Would the task run, or is all of it in the cache? */
export function isFresh(task, env = {}) {
  const { status, stdout } = spawnSync(process.execPath, [TURBO, "run", task, "--dry=json"], {
    cwd: ROOT,
    env: { ...process.env, ...TOOLS, ...env },
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  if (status !== 0) return false;
  const { tasks } = JSON.parse(stdout);
  const real = tasks.filter((one) => one.task === task && one.command !== "<NONEXISTENT>");
  return real.length > 0 && real.every((one) => one.cache?.status === "HIT");
}
