import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../search/backend.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MEDUSA = path.join(ROOT, "node_modules/@medusajs/cli/cli.js");

const STOCK = `const { defineConfig } = require("@medusajs/framework/utils");
const http = { storeCors: "*", adminCors: "*", authCors: "*", jwtSecret: "bench", cookieSecret: "bench" };
const databaseDriverOptions = { ssl: false, connection: { ssl: false } };
module.exports = defineConfig({
  projectConfig: { databaseUrl: process.env.DATABASE_URL, databaseDriverOptions, http },
  admin: { disable: true },
});
`;

/**
 * Our backend and a bare Medusa of the same version, with none of our code, both on one database: ours closes Medusa's own cart routes,
 * so they are called where they are open.
 * @param {string} databaseUrl
 * @param {(servers: { ours: Server, stock: Server }) => Promise<void>} work
 * @typedef {{ url: string, pid: number }} Server
 */
export async function withBoth(databaseUrl, work) {
  const home = mkdtempSync(path.join(tmpdir(), "bench-checkout-"));
  const bare = path.join(home, "stock");
  mkdirSync(bare);
  writeFileSync(path.join(bare, "medusa-config.js"), STOCK);
  const dependencies = { "@medusajs/medusa": "*" };
  writeFileSync(path.join(bare, "package.json"), JSON.stringify({ name: "stock", dependencies }));
  symlinkSync(path.join(ROOT, "node_modules"), path.join(bare, "node_modules"), "junction");
  const started = [];
  try {
    const start = async (name, cwd) => {
      const server = await startServer(name, cwd, home, databaseUrl);
      started.push(server.process);
      await server.ready();
      return { url: server.url, pid: server.process.pid };
    };
    const ours = await start("ours", path.join(ROOT, "apps/backend"));
    const stock = await start("stock", bare);
    await work({ ours, stock });
  } finally {
    for (const server of started) {
      if (server.exitCode !== null) continue;
      server.kill("SIGKILL");
      await once(server, "exit");
    }
    rmSync(home, { recursive: true, force: true });
  }
}

async function startServer(name, cwd, home, databaseUrl) {
  const port = await freePort();
  const log = path.join(home, `${name}.log`);
  const words = openSync(log, "a");
  const child = spawn(process.execPath, [MEDUSA, "start", "--port", String(port)], {
    cwd,
    stdio: ["ignore", words, words],
    env: {
      ...process.env,
      NODE_ENV: "production",
      DATABASE_URL: databaseUrl,
      JWT_SECRET: "bench",
      COOKIE_SECRET: "bench",
      DISABLE_ADMIN: "true",
      MEDUSA_DISABLE_TELEMETRY: "1",
      FILES_DIR: path.join(home, "files"),
      BACKEND_URL: `http://localhost:${port}`,
      RATE_ORDER_PER_MINUTE: "100000000",
    },
  });
  const url = `http://127.0.0.1:${port}`;
  const ready = async () => {
    for (let tries = 0; tries < 1_800 && child.exitCode === null; tries++) {
      if (await fetch(`${url}/health`).catch(() => null)) return;
      await pause(100);
    }
    throw new Error(`The server “${name}” did not start; its words are in ${log}`);
  };
  return { url, process: child, ready };
}
