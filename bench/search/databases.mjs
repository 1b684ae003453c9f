import { migrate, openDatabase } from "../../scripts/launch/database.mjs";
import { prepareDataFolder } from "../../scripts/launch/preflight.mjs";
import { stopAll } from "../../scripts/launch/processes.mjs";
import { seed, startOver, wantsSeed } from "../../scripts/launch/seed-database.mjs";
import { settingsFrom } from "../../scripts/launch/settings.mjs";

/** The demonstration's goods; any other size is a number of made-up ones. */
export const DEMO = "demo";
export const ALL_SIZES = [DEMO, 10_000, 100_000];

/**
 * Sizes of catalogue as they are named on the command line: `demo`, `10000`, `10,000`; none: all of them.
 * @param {readonly string[]} words
 */
export function sizesFrom(words) {
  if (words.length === 0) return ALL_SIZES;
  return words.map((word) => {
    if (word === DEMO) return DEMO;
    const products = Number(word.replace(/[,._]/g, ""));
    if (Number.isInteger(products) && products > 0 && products <= 1_000_000) return products;
    console.error(`“${word}” is no size: name ${DEMO} or numbers of goods, for example 10000.`);
    return process.exit(2);
  });
}

/**
 * The databases to measure, one after the other: those of BENCH_DATABASES (addresses, with commas between), else one for each
 * size in the folder of `npm start`; what is not there yet is made first.
 * @param {ReadonlyArray<typeof DEMO | number>} sizes
 * @param {(url: string) => Promise<void>} work
 */
export async function eachDatabase(sizes, work) {
  const { BENCH_DATABASES } = process.env;
  if (BENCH_DATABASES) {
    for (const url of BENCH_DATABASES.split(",")) await work(url.trim());
    return;
  }
  await amongOurs(async (settings) => {
    for (const size of sizes) {
      const name = size === DEMO ? settings.databaseName : `catalogue_${size}`;
      await work(await seeded(settings, name, size));
    }
  });
}

/**
 * One database with the demonstration's goods that may be written to: the first of BENCH_DATABASES, else one of this name.
 * @param {string} name
 * @param {(url: string) => Promise<void>} work
 */
export async function withDatabase(name, work) {
  const { BENCH_DATABASES } = process.env;
  if (BENCH_DATABASES) return work(BENCH_DATABASES.split(",")[0].trim());
  await amongOurs(async (settings) => work(await seeded(settings, name, DEMO)));
}

async function amongOurs(work) {
  const settings = { ...settingsFrom(), databaseUrl: null, joinRunning: true };
  prepareDataFolder(settings);
  try {
    await work(settings);
  } finally {
    await stopAll();
  }
}

async function seeded(settings, name, size) {
  const { url, embedded } = await openDatabase(settings, name);
  await migrate(settings, url);
  const wanted = await wantsSeed(url);
  if (wanted === "again") await startOver(settings, url, embedded);
  if (wanted) {
    console.log(`Making ${size === DEMO ? "the demonstration's" : size.toLocaleString("en")} goods …`);
    await seed(settings, url, size === DEMO ? {} : { products: size });
  }
  return url;
}
