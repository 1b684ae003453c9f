import { spawnSync } from "node:child_process";
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
    medusa(["db:migrate", "--execute-safe-links", "--execute-safe-search"], settings);
    medusa(["exec", "./src/scripts/rebuild-listing.ts"], settings);
    return await work(copy.href);
  } finally {
    await askDatabase(server.href, `drop database if exists "${name}" with (force)`);
  }
}

function medusa(args, env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MEDUSA, ...args], {
    cwd: BACKEND,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`medusa ${args.join(" ")}:\n${stdout}\n${stderr}`);
}
