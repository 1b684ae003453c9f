import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { localServices } from "../launch/database.mjs";
import { failureOf, launch } from "../launch/processes.mjs";
import { ROOT } from "../launch/settings.mjs";
import { Trouble } from "../launch/trouble.mjs";

const PATIENCE = 10 * 60_000;
/** The demonstration's certificates end one by one; the tests live on a day when those they speak of stand. */
const TODAY = "2026-11-24T03:00:00Z+";

/** A whole product of the tests' own: its own folder, database and ports, nothing of the user's touched. */
export async function startProduct(settings) {
  const { freePort } = await localServices();
  const home = mkdtempSync(path.join(tmpdir(), "ocop-e2e-"));
  const [port, backendPort] = [await freePort(), await freePort()];
  const env = { ...process.env };
  // What the user has set for a shop of their own must not lead the tests to it.
  for (const name of [
    "DATABASE_URL",
    "DATABASE_NAME",
    "STOREFRONT_URL",
    "BACKEND_URL",
    "REDIS_URL",
    "FILES_DIR",
    "MAIL_DIR",
    "SMTP_URL",
  ]) {
    env[name] = "";
  }
  const run = launch("The product under test", process.execPath, [path.join(ROOT, "scripts/start.mjs")], {
    cwd: ROOT,
    env: {
      ...env,
      DATA_DIR: home,
      CLOCK: TODAY,
      ALLOW_PINNED_CLOCK: "1",
      PORT: String(port),
      BACKEND_PORT: String(backendPort),
      // All the tests' visitors come from one address; the limits as shipped have a test of their own.
      RATE_SEARCH_PER_MINUTE: "100000",
      RATE_SUGGEST_PER_MINUTE: "100000",
      RATE_ORDER_PER_MINUTE: "100000",
      RATE_ACCOUNT_PER_MINUTE: "100000",
      npm_lifecycle_event: "",
    },
    log: path.join(settings.logs, "e2e-product.log"),
  });
  const note = await untilReady(run, path.join(home, "run/shop.json"));
  return {
    env: {
      STOREFRONT_URL: note.storefront,
      BACKEND_URL: note.backend,
      PUBLISHABLE_KEY: note.publishableKey,
      DATABASE_URL: note.databaseUrl,
      MARKET_DATA_DIR: home,
      CLOCK: TODAY,
    },
    async stop() {
      try {
        process.kill(run.pid, "SIGTERM");
      } catch {
        // it ended by itself
      }
      await Promise.race([run.ended, pause(30_000, undefined, { ref: false })]);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function untilReady(run, file) {
  let over = null;
  run.ended.then((how) => {
    over = how;
  });
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await pause(300)) {
    if (over) throw failureOf({ ...run, ...over });
    try {
      const note = JSON.parse(readFileSync(file, "utf8"));
      if (note.ready) return note;
    } catch {
      // not yet
    }
  }
  throw new Trouble({ en: "The product under test was not ready within 10 minutes.", log: run.log });
}
