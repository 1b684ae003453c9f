import { askDatabase } from "@market/local-services";
import { conditions } from "./latency.mjs";
import { eachDatabase, sizesFrom } from "./search/databases.mjs";
import { measurePages, restAndTellMemory } from "./search/pages.mjs";
import { measureRoutes } from "./search/routes.mjs";
import { measureStock } from "./search/stock.mjs";
import { buildPrograms, withBackend } from "./servers/backend.mjs";

/**
 * `npm run bench -- search [demo] [10000] [100000]`: for each size of catalogue what a search call takes, then whole pages through the
 * built storefront, next to stock Medusa's own look-ups on the same database, and last the memory of both processes after a rest.
 * BENCH_DATABASES names databases that are there. Making 100,000 goods takes ten minutes, once.
 */
const sizes = sizesFrom(process.argv.slice(3));
await buildPrograms();
console.log(conditions());
await eachDatabase(sizes, async (url) => {
  await askDatabase(url, "analyze");
  await withBackend(url, { MEILISEARCH_HOST: "" }, async (backend) => {
    const { total, engine } = await backend.get("/store/listing");
    console.log(`\n=== ${total.toLocaleString("en")} listings, ${engine}`);
    await measureRoutes(backend);
    await measureStock(url);
    await measurePages(backend, restAndTellMemory);
  });
});
