import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { localServices } from "../launch/database.mjs";
import { failureOf, launch } from "../launch/processes.mjs";
import { SETTING_NAMES } from "../launch/setting-names.mjs";
import { ROOT } from "../launch/settings.mjs";
import { Trouble } from "../launch/trouble.mjs";

const PATIENCE = 10 * 60_000;
/** The demonstration's certificates end one by one; the tests live on a day when those they speak of stand. */
const TODAY = "2026-11-24T03:00:00Z+";

/**
 * A whole product of the tests' own, with its own folder, database and ports, nothing of the user's touched; and beside it,
 * ready a little later, a second shop, whose operator has switched the sale of alcohol on.
 */
export async function startProduct(settings) {
  const home = mkdtempSync(path.join(tmpdir(), "ocop-e2e-"));
  const data = { shop: path.join(home, "shop"), alcohol: path.join(home, "alcohol") };
  const ghn = await carrierFor(settings);
  const shop = await begin("e2e-product", data.shop, settings, ghn.env);
  const note = await shop.ready;
  // Built with the shop.
  const carrier = ghn.start(note.backend);
  const second = await beginWithAlcohol(data, note, settings);
  return {
    env: {
      STOREFRONT_URL: note.storefront,
      BACKEND_URL: note.backend,
      PUBLISHABLE_KEY: note.publishableKey,
      DATABASE_URL: note.databaseUrl,
      MARKET_DATA_DIR: data.shop,
      GHN_API_BASE: ghn.env.GHN_API_BASE,
      ALCOHOL_SHOP: data.alcohol,
      CLOCK: TODAY,
    },
    async stop() {
      // The second one lives in the database of the first.
      await second.stop();
      await shop.stop();
      await ended(carrier);
      await forgetSearch();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A stand-in for Giao Hàng Nhanh, at which the shop's parcels are booked. */
async function carrierFor(settings) {
  const { freePort } = await localServices();
  const port = await freePort();
  const account = { GHN_TOKEN: "for-tests-only", GHN_SHOP_ID: "885" };
  const GHN_WEBHOOK_SECRET = "for-tests-only";
  const GHN_API_BASE = `http://127.0.0.1:${port}/shiip/public-api`;
  const program = path.join(ROOT, "packages/carrier-ghn/dist/stand-in-main.js");
  return {
    env: { ...account, GHN_API_BASE, GHN_WEBHOOK_SECRET },
    start(backend) {
      const GHN_WEBHOOK_URL = `${backend}/hooks/carrier/ghn?key=${GHN_WEBHOOK_SECRET}`;
      return launch("The stand-in for Giao Hàng Nhanh", process.execPath, [program], {
        cwd: ROOT,
        env: { ...account, PORT: String(port), GHN_WEBHOOK_URL },
        log: path.join(settings.logs, "ghn-stand-in.log"),
      });
    },
  };
}

/** The same server and folder of files, a database of its own. */
async function beginWithAlcohol(data, { databaseUrl }, settings) {
  const { askDatabase } = await localServices();
  await askDatabase(databaseUrl, "create database with_alcohol");
  const own = new URL(databaseUrl);
  own.pathname = "/with_alcohol";
  // The built backend serves uploads from one place, whoever starts it.
  mkdirSync(data.alcohol);
  symlinkSync(path.join(data.shop, "files"), path.join(data.alcohol, "files"), "junction");
  // Its tests are of a shop that has no way of paying without cash.
  const switched = { ALCOHOL_SALES: "true", STRIPE_API_KEY: "off", DATABASE_URL: own.href };
  const second = await begin("e2e-alcohol", data.alcohol, settings, switched);
  // Nobody waits for it here: its tests do, and would not know why it does not come.
  second.ready.catch((error) => console.log(`  The shop with alcohol did not start: ${error.message}`));
  return second;
}

/** `npm start` on a folder; `ready` is the note that it leaves there. */
async function begin(name, home, settings, given = {}) {
  const { freePort } = await localServices();
  const run = launch("The product under test", process.execPath, [path.join(ROOT, "scripts/start.mjs")], {
    cwd: ROOT,
    env: {
      ...withoutSettings(name),
      DATA_DIR: home,
      CLOCK: TODAY,
      ALLOW_PINNED_CLOCK: "1",
      PORT: String(await freePort()),
      BACKEND_PORT: String(await freePort()),
      // All the tests' visitors come from one address; the limits as shipped have a test of their own.
      RATE_SEARCH_PER_MINUTE: "100000",
      RATE_SUGGEST_PER_MINUTE: "100000",
      RATE_ORDER_PER_MINUTE: "100000",
      RATE_ACCOUNT_PER_MINUTE: "100000",
      BANK_WEBHOOK_SECRET: "for-tests-only",
      npm_lifecycle_event: undefined,
      ...given,
    },
    log: path.join(settings.logs, `${name}.log`),
  });
  const ready = untilReady(run, path.join(home, "run/shop.json"));
  return {
    ready,
    stop: () => ended(run),
  };
}

async function ended(run) {
  try {
    process.kill(run.pid, "SIGTERM");
  } catch {
    // it ended by itself
  }
  await Promise.race([run.ended, pause(30_000, undefined, { ref: false })]);
}

/** Indexes of the tests' own in a Meilisearch that the user's shop may use, too. */
const PREFIX = `e2e_${randomBytes(4).toString("hex")}_`;
const { MEILISEARCH_HOST, MEILISEARCH_API_KEY } = process.env;

/**
 * What the user has set for a shop of their own must not change what is tested. Only a Meilisearch is kept: with it the tests
 * are of a shop that searches there.
 */
function withoutSettings(name) {
  const none = Object.fromEntries(SETTING_NAMES.map((setting) => [setting, undefined]));
  if (!MEILISEARCH_HOST) return none;
  return {
    ...none,
    MEILISEARCH_HOST,
    MEILISEARCH_API_KEY,
    SEARCH_INDEX_PREFIX: `${PREFIX}${name.replace("-", "_")}_`,
  };
}

async function forgetSearch() {
  if (!MEILISEARCH_HOST) return;
  const ask = (where, method = "GET") =>
    fetch(new URL(where, MEILISEARCH_HOST), {
      method,
      headers: MEILISEARCH_API_KEY ? { authorization: `Bearer ${MEILISEARCH_API_KEY}` } : {},
    });
  try {
    const { results } = await (await ask("/indexes?limit=1000")).json();
    const ours = results.filter(({ uid }) => uid.startsWith(PREFIX));
    await Promise.all(ours.map(({ uid }) => ask(`/indexes/${uid}`, "DELETE")));
  } catch (error) {
    console.log(`  Indexes named ${PREFIX}… are left in Meilisearch: ${error.message}`);
  }
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
