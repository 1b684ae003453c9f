import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { askDatabase, databasesOf, startPostgres } from "@market/local-services";
import { BACKEND, MEDUSA } from "../../scripts/launch/settings.mjs";
import { startBackend, storefrontKey } from "../servers/backend.mjs";
import { startStorefront } from "../servers/storefront.mjs";

/**
 * A whole shop of its own with the demonstration's goods, backend and storefront as built, started for this run and gone after it.
 * SOAK_SERVER, the address of a PostgreSQL server, saves starting one; SOAK_TEMPLATE, a seeded database on it, saves filling one.
 * @param {string} home
 * @param {(server: { stop: () => Promise<void> }) => unknown} keep
 * @param {Record<string, string>} env
 */
export async function openShop(home, keep, env) {
  const database = await databaseServer(home, keep);
  const name = `soak_${process.pid}`;
  const { SOAK_TEMPLATE } = process.env;
  if (SOAK_TEMPLATE) await database.ask(`create database ${name} template ${SOAK_TEMPLATE}`);
  else await database.ensureDatabase(name);
  keep({ stop: () => database.dropDatabase(name) });
  const databaseUrl = database.url(name);
  const files = path.join(home, "files");
  mkdirSync(files);
  const settings = {
    ...process.env,
    NODE_ENV: "development",
    DATABASE_URL: databaseUrl,
    JWT_SECRET: "bench",
    COOKIE_SECRET: "bench",
    DISABLE_ADMIN: "true",
    MEDUSA_DISABLE_TELEMETRY: "1",
    FILES_DIR: files,
    ...env,
  };
  await medusa(["db:migrate", "--execute-safe-links", "--execute-safe-search"], settings);
  if (!SOAK_TEMPLATE) await medusa(["exec", "./src/scripts/seed.ts"], settings);
  const key = await storefrontKey(databaseUrl);
  const backend = await startBackend(databaseUrl, home, env);
  keep(backend);
  const storefront = await startStorefront({ url: backend.url, key, home });
  keep(storefront);
  return { url: backend.url, key, pages: storefront.url, databaseUrl, log: backend.log };
}

async function databaseServer(home, keep) {
  const { SOAK_SERVER } = process.env;
  if (!SOAK_SERVER) {
    const server = await startPostgres({ dir: path.join(home, "postgres"), durable: false });
    keep(server);
    return server;
  }
  const { hostname, port, username, password } = new URL(SOAK_SERVER);
  const server = databasesOf({
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  });
  return { ...server, ask: (sql) => askDatabase(server.url("postgres"), sql) };
}

/** Without blocking: the gate before Meilisearch is kept by this process. */
async function medusa(args, env) {
  const child = spawn(process.execPath, [MEDUSA, ...args], {
    cwd: BACKEND,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const words of [child.stdout, child.stderr]) words.on("data", (text) => (said += text));
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`medusa ${args.join(" ")}:\n${said.slice(-4_000)}`);
}
