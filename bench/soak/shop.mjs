import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { databasesOf, startPostgres } from "@market/local-services";

const BACKEND = fileURLToPath(new URL("../../apps/backend", import.meta.url));
const MEDUSA = fileURLToPath(new URL("../../node_modules/@medusajs/cli/cli.js", import.meta.url));

/**
 * A shop of its own with the demonstration's goods, started for this run and gone after it. SOAK_SERVER, the address of a PostgreSQL
 * server, saves starting one; SOAK_TEMPLATE, a seeded database on it, saves filling one.
 */
export async function openShop(env) {
  const home = mkdtempSync(path.join(tmpdir(), "soak-"));
  const closing = [() => rmSync(home, { recursive: true, force: true })];
  const close = async () => {
    for (const each of closing.reverse()) await each();
  };
  try {
    const server = await databaseServer(home, closing);
    const name = `soak_${process.pid}`;
    const { SOAK_TEMPLATE } = process.env;
    if (SOAK_TEMPLATE) await server.ask(`create database ${name} template ${SOAK_TEMPLATE}`);
    else await server.ensureDatabase(name);
    closing.push(() => server.dropDatabase(name));
    const port = await freePort();
    const settings = {
      ...process.env,
      NODE_ENV: "development",
      DATABASE_URL: server.url(name),
      JWT_SECRET: "soak",
      COOKIE_SECRET: "soak",
      DISABLE_ADMIN: "true",
      MEDUSA_DISABLE_TELEMETRY: "1",
      FILES_DIR: path.join(home, "files"),
      MAIL_DIR: path.join(home, "mails"),
      BACKEND_URL: `http://localhost:${port}`,
      RATE_SEARCH_PER_MINUTE: "1000000",
      RATE_ORDER_PER_MINUTE: "1000000",
      ...env,
    };
    mkdirSync(settings.FILES_DIR, { recursive: true });
    await medusa(["db:migrate"], settings);
    if (!SOAK_TEMPLATE) await medusa(["exec", "./src/scripts/seed.ts"], settings);
    const log = path.join(home, "backend.log");
    const process_ = await start(port, settings, log);
    closing.push(async () => {
      if (process_.exitCode !== null) return;
      process_.kill("SIGKILL");
      await once(process_, "exit");
    });
    return { url: `http://127.0.0.1:${port}`, databaseUrl: server.url(name), log, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function databaseServer(home, closing) {
  const { SOAK_SERVER } = process.env;
  if (!SOAK_SERVER) {
    const server = await startPostgres({ dir: path.join(home, "postgres"), durable: false });
    closing.push(() => server.stop());
    return server;
  }
  const { hostname, port, username, password } = new URL(SOAK_SERVER);
  const server = databasesOf({
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  });
  const { askDatabase } = await import("@market/local-services");
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

async function start(port, env, log) {
  const words = openSync(log, "a");
  const child = spawn(process.execPath, [MEDUSA, "start", "--port", String(port)], {
    cwd: BACKEND,
    env,
    stdio: ["ignore", words, words],
  });
  for (let tries = 0; tries < 1_200; tries++) {
    if (child.exitCode !== null) break;
    if (await fetch(`http://127.0.0.1:${port}/health`).catch(() => null)) return child;
    await pause(100);
  }
  child.kill("SIGKILL");
  throw new Error(`The backend did not start; its words are in ${log}`);
}

export async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  return port;
}
