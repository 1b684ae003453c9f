import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { askDatabase } from "@market/local-services";
import { BACKEND, MEDUSA } from "../../scripts/launch/settings.mjs";

/**
 * Lends a copy of a database whose goods stand in another engine too, and drops it: the copied one never learns of that
 * engine. Nobody may be connected to it.
 */
export async function reindexed(databaseUrl, env, work) {
  const server = new URL(databaseUrl);
  const of = server.pathname.slice(1);
  const name = `bench_${process.pid}`;
  server.pathname = "/postgres";
  await askDatabase(server.href, `create database "${name}" template "${of}"`);
  const copy = new URL(databaseUrl);
  copy.pathname = `/${name}`;
  try {
    const settings = {
      ...process.env,
      ...env,
      NODE_ENV: "development",
      DATABASE_URL: copy.href,
      JWT_SECRET: "bench",
      COOKIE_SECRET: "bench",
      DISABLE_ADMIN: "true",
      MEDUSA_DISABLE_TELEMETRY: "1",
    };
    await medusa(["db:migrate", "--execute-safe-links", "--execute-safe-search"], settings);
    await medusa(["exec", "./src/scripts/rebuild-listing.ts"], settings);
    return await work(copy.href);
  } finally {
    await askDatabase(server.href, `drop database if exists "${name}" with (force)`);
  }
}

/** Not waited for in one go: the way to the engine may lead through this process. */
async function medusa(args, env) {
  await promisify(execFile)(process.execPath, [MEDUSA, ...args], {
    cwd: BACKEND,
    env,
    maxBuffer: 64 * 1024 * 1024,
  }).catch(({ stdout, stderr }) => {
    throw new Error(`medusa ${args.join(" ")}:\n${stdout}\n${stderr}`);
  });
}
