import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { askDatabase, freePort } from "@market/local-services";
import { build } from "../../scripts/launch/build.mjs";
import { prepareDataFolder } from "../../scripts/launch/preflight.mjs";
import { BUILT_BACKEND, MEDUSA, ROOT, settingsFrom } from "../../scripts/launch/settings.mjs";
import { read } from "../latency.mjs";
import { withHome } from "./home.mjs";
import { startServer } from "./server.mjs";

/** Nobody is refused for asking often: all requests come from one address. */
export const NO_LIMITS = {
  RATE_SEARCH_PER_MINUTE: "100000000",
  RATE_SUGGEST_PER_MINUTE: "100000000",
  RATE_ORDER_PER_MINUTE: "100000000",
  RATE_ACCOUNT_PER_MINUTE: "100000000",
};

const STOCK = `const { defineConfig } = require("@medusajs/framework/utils");
const http = { storeCors: "*", adminCors: "*", authCors: "*", jwtSecret: "bench", cookieSecret: "bench" };
const databaseDriverOptions = { ssl: false, connection: { ssl: false } };
module.exports = defineConfig({
  projectConfig: { databaseUrl: process.env.DATABASE_URL, databaseDriverOptions, http },
  admin: { disable: true },
});
`;

/** What production runs is measured: built, where the sources have changed since. */
export async function buildPrograms() {
  const settings = settingsFrom();
  prepareDataFolder(settings);
  await build(settings, ["@market/backend", "@market/storefront"], "bench-build.log");
}

/** Our backend on a database, as built by {@link buildPrograms}. */
export function startBackend(databaseUrl, home, env = {}) {
  return startMedusa("backend", BUILT_BACKEND, databaseUrl, home, { ...NO_LIMITS, ...env });
}

/** A bare Medusa of the same version with none of our code, on the same database: its own routes, as it ships them. */
export function startStock(databaseUrl, home) {
  const bare = path.join(home, "stock");
  mkdirSync(bare);
  writeFileSync(path.join(bare, "medusa-config.js"), STOCK);
  const dependencies = { "@medusajs/medusa": "*" };
  writeFileSync(path.join(bare, "package.json"), JSON.stringify({ name: "stock", dependencies }));
  symlinkSync(path.join(ROOT, "node_modules"), path.join(bare, "node_modules"), "junction");
  return startMedusa("stock Medusa", bare, databaseUrl, home, {});
}

async function startMedusa(name, cwd, databaseUrl, home, env) {
  const port = await freePort();
  return startServer({
    name,
    args: [MEDUSA, "start", "--port", String(port)],
    cwd,
    home,
    port,
    env: {
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      JWT_SECRET: "bench",
      COOKIE_SECRET: "bench",
      DISABLE_ADMIN: "true",
      FILES_DIR: path.join(home, "files"),
      MAIL_DIR: path.join(home, "mails"),
      BACKEND_URL: `http://localhost:${port}`,
      ...env,
    },
  });
}

/**
 * Lends a backend of this run's own on a database.
 * @template T
 * @param {string} databaseUrl
 * @param {Record<string, string>} env
 * @param {(backend: Backend) => Promise<T>} work
 * @typedef {import("./server.mjs").Server & { key: string, home: string, get: (path: string) => Promise<any>, read: (path: string) => Promise<number> }} Backend
 *   `get` answers what was said, `read` only its length: so cheap that it measures the server and not itself
 */
export function withBackend(databaseUrl, env, work) {
  return withHome(async (home, keep) => {
    const key = await storefrontKey(databaseUrl);
    const server = keep(await startBackend(databaseUrl, home, env));
    const backend = { ...server, key, home, ...readers(server.url, key) };
    await untilListed(backend.get);
    return work(backend);
  });
}

/** How a shop asks a Medusa. */
export function readers(url, key) {
  const headers = { "x-publishable-api-key": key };
  return {
    get: async (path) => {
      const response = await fetch(`${url}${path}`, { headers });
      if (!response.ok) throw new Error(`${response.status} ${path}`);
      return response.json();
    },
    read: (path) => read(`${url}${path}`, headers),
  };
}

async function untilListed(get) {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await get("/store/listing?per_page=1").catch(() => null);
    if (answer?.total > 0 && !answer.degraded) return;
    await pause(200);
  }
  throw new Error("The listing was not filled within two minutes.");
}

export async function storefrontKey(databaseUrl) {
  const [row] = await askDatabase(
    databaseUrl,
    `select token from api_key where type = 'publishable' and revoked_at is null and deleted_at is null
     order by (title = 'storefront') desc, created_at limit 1`,
  );
  if (!row) throw new Error("The database has no publishable key: is it seeded?");
  return row.token;
}
