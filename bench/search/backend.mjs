import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { askDatabase } from "@market/local-services";

const BACKEND = fileURLToPath(new URL("../../apps/backend", import.meta.url));
const MEDUSA = fileURLToPath(new URL("../../node_modules/@medusajs/cli/cli.js", import.meta.url));

/**
 * Starts a backend of this run's own on a database, and stops it when the work is done.
 * @template T
 * @param {string} databaseUrl
 * @param {Record<string, string>} env
 * @param {(backend: { get: (path: string) => Promise<any>, pid: number }) => Promise<T>} work
 */
export async function withBackend(databaseUrl, env, work) {
  const home = mkdtempSync(path.join(tmpdir(), "bench-"));
  const port = await freePort();
  const settings = {
    ...process.env,
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    JWT_SECRET: "bench",
    COOKIE_SECRET: "bench",
    DISABLE_ADMIN: "true",
    MEDUSA_DISABLE_TELEMETRY: "1",
    FILES_DIR: path.join(home, "files"),
    BACKEND_URL: `http://localhost:${port}`,
    RATE_SEARCH_PER_MINUTE: "100000000",
    ...env,
  };
  const log = path.join(home, "backend.log");
  const words = openSync(log, "a");
  const server = spawn(process.execPath, [MEDUSA, "start", "--port", String(port)], {
    cwd: BACKEND,
    env: settings,
    stdio: ["ignore", words, words],
  });
  try {
    await untilHealthy(server, port, log);
    const key = await storefrontKey(databaseUrl);
    const get = async (url) => {
      const response = await fetch(`http://127.0.0.1:${port}${url}`, {
        headers: { "x-publishable-api-key": key },
      });
      if (!response.ok) throw new Error(`${response.status} ${url}`);
      return response.json();
    };
    return await work({ get, pid: server.pid });
  } finally {
    if (server.exitCode === null) {
      server.kill("SIGKILL");
      await once(server, "exit");
    }
    rmSync(home, { recursive: true, force: true });
  }
}

async function untilHealthy(server, port, log) {
  for (let tries = 0; tries < 1_800 && server.exitCode === null; tries++) {
    if (await fetch(`http://127.0.0.1:${port}/health`).catch(() => null)) return;
    await pause(100);
  }
  throw new Error(`The backend did not start; its words are in ${log}`);
}

async function storefrontKey(databaseUrl) {
  const [row] = await askDatabase(
    databaseUrl,
    `select token from api_key where type = 'publishable' and revoked_at is null
     order by (title = 'storefront') desc, created_at limit 1`,
  );
  if (!row) throw new Error("The database has no publishable key: is it seeded?");
  return row.token;
}

export async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  return port;
}
