import { migrate, openDatabase } from "../../scripts/launch/database.mjs";
import { prepareDataFolder } from "../../scripts/launch/preflight.mjs";
import { stopAll } from "../../scripts/launch/processes.mjs";
import { seed, wantsSeed } from "../../scripts/launch/seed-database.mjs";
import { settingsFrom } from "../../scripts/launch/settings.mjs";

/**
 * The databases to measure, one after the other: those of BENCH_DATABASES (addresses, with commas between), else the
 * demonstration's and one for each number in `sizes`, in the folder of `npm start`; what is not there yet is made first.
 * @param {readonly number[]} sizes numbers of made-up goods
 * @param {(url: string) => Promise<void>} work
 */
export async function eachDatabase(sizes, work) {
  const { BENCH_DATABASES } = process.env;
  if (BENCH_DATABASES) {
    for (const url of BENCH_DATABASES.split(",")) await work(url.trim());
    return;
  }
  const settings = { ...settingsFrom(), databaseUrl: null, joinRunning: true };
  prepareDataFolder(settings);
  try {
    for (const products of [null, ...sizes]) {
      const { url } = await openDatabase(
        settings,
        products ? `catalogue_${products}` : settings.databaseName,
      );
      await migrate(settings, url);
      if (await wantsSeed(url)) {
        console.log(`Making ${products?.toLocaleString("en") ?? "the demonstration's"} goods …`);
        await seed(settings, url, products ? { products } : {});
      }
      await work(url);
    }
  } finally {
    await stopAll();
  }
}
