import path from "node:path";
import { build, PACKAGES } from "./build.mjs";
import { cardsFor, startStandIn } from "./cards.mjs";
import { migrate, openDatabase, publishableKey, readNote } from "./database.mjs";
import { migrationsHash } from "./freshness.mjs";
import { install, isInstalled } from "./install.mjs";
import { live } from "./life.mjs";
import { checkPorts, checkSpace, isFirstStart, prepareDataFolder } from "./preflight.mjs";
import { failureOf, isStopping } from "./processes.mjs";
import { stopLeftovers, watchOver } from "./reaper.mjs";
import { watchRules } from "./rules.mjs";
import { noteRun, refuseASecondRun } from "./running.mjs";
import { say, seconds, stage } from "./say.mjs";
import { secretsFor } from "./secrets.mjs";
import { seed, startOver, wantsSeed } from "./seed-database.mjs";
import { startBackend, startStorefront, untilAnswers } from "./serve.mjs";
import { settingsFrom, shown } from "./settings.mjs";

const APPS = ["@market/backend", "@market/storefront"];

export function main(args) {
  const dev = args.includes("--dev");
  return live(settingsFrom, async (settings) => {
    const began = performance.now();
    await prepare(settings, dev ? "npm run dev" : "npm start");
    const { url, key, database } = await raise(settings, { dev });
    const cards = await cardsFor(settings);
    const servers = await serve(settings, url, key, { dev, cards });
    if (dev) servers.push(watchRules(settings));
    noteRun(settings, {
      ready: true,
      storefront: settings.storefrontUrl,
      backend: settings.backendUrl,
      publishableKey: key,
      databaseUrl: url,
    });
    welcome(settings, began, dev, cards);
    await untilOneEnds(database ? [...servers, database] : servers);
  });
}

/** All that can be known before anything is started. */
export async function prepare(settings, command) {
  say("\n  OCOP Hải Phòng\n");
  prepareDataFolder(settings);
  refuseASecondRun(settings);
  await stopLeftovers(settings.run);
  if (command) await checkPorts(settings, command);
  const installing = !isInstalled();
  checkSpace(settings, { installing, firstTime: isFirstStart(settings) });
  noteRun(settings, { ready: false });
  settings.noted = true;
  watchOver(settings.run);
  secretsFor(settings);
  if (installing) await stage("Install packages", () => install(settings));
}

/** Database and programs, side by side where the one does not need the other. */
async function raise(settings, { dev }) {
  const { url, embedded } = await stage("Start the database", (note) => {
    note(settings.databaseUrl ? "DATABASE_URL" : `PostgreSQL in ${shown(settings.postgres)}`);
    return openDatabase(settings);
  });
  const { migrated, seed: seeded } = await readNote(url);
  const settled = migrated === migrationsHash() && seeded === "done";
  if (!settled || dev)
    await stage("Build the packages", () => build(settings, PACKAGES, "build-packages.log"));
  const programs = dev ? null : stage("Build the programs", () => build(settings, APPS));
  const tables = settled ? null : fill(settings, url, embedded);
  await Promise.all([programs, tables]);
  const log = path.join(settings.logs, "postgres.log");
  const database = embedded && { name: "The database", ended: embedded.ended.then(() => ({})), log };
  return { url, key: await publishableKey(url), database };
}

async function fill(settings, url, embedded) {
  await stage("Migrate the database", async (note) => {
    if (!(await migrate(settings, url))) note("up to date");
  });
  const wanted = await wantsSeed(url);
  if (!wanted) return;
  if (wanted === "again") {
    await stage("Clear an interrupted seed", () => startOver(settings, url, embedded));
  }
  await stage("Seed the shop", async (note) => {
    if (!(await seed(settings, url))) note("there is no seed yet");
  });
}

async function serve(settings, url, key, options) {
  const standIn = options.cards.standIn && startStandIn(settings, options.cards.standIn);
  const backend = startBackend(settings, url, options);
  const storefront = startStorefront(settings, key, options);
  await Promise.all([
    stage("Start the backend", () => untilAnswers(backend, settings.backendPort)),
    stage("Start the storefront", () => untilAnswers(storefront, settings.port)),
    ...(standIn ? [untilAnswers(standIn, options.cards.standIn.port)] : []),
  ]);
  return standIn ? [backend, storefront, standIn] : [backend, storefront];
}

function welcome(settings, began, dev, { standIn }) {
  const cards = standIn ? "\n    Cards    paid at a stand-in for Stripe: no money moves" : "";
  say(`
  Ready in ${seconds(began)}${dev ? ", with hot reload" : ""}.

    Shop     ${settings.storefrontUrl}        (English: ${settings.storefrontUrl}/en)
    Admin    ${settings.backendUrl}/app    admin@demo.ocop / demo-ocop-2026
    Desk     ${settings.storefrontUrl}/desk    quay@demo.ocop / demo-ocop-2026 (staff), chu@demo.ocop (owner, same password)
    Logs     ${shown(settings.logs)}${path.sep}${cards}

  Ctrl-C stops everything.
`);
}

/** The shop is all its servers or none: the end of one is told, and ends the rest. */
async function untilOneEnds(servers) {
  const first = await Promise.race(servers.map(async (server) => ({ ...server, ...(await server.ended) })));
  if (isStopping()) return new Promise(() => {});
  throw failureOf(first);
}
