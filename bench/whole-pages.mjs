import { conditions } from "./latency.mjs";
import { eachDatabase, sizesFrom } from "./search/databases.mjs";
import { measurePages } from "./search/pages.mjs";
import { buildPrograms, withBackend } from "./servers/backend.mjs";

/** `npm run bench -- whole-pages [demo] [10000] [100000]`: the part of `search` that goes through the storefront, alone. */
const sizes = sizesFrom(process.argv.slice(3));
await buildPrograms();
console.log(conditions());
await eachDatabase(sizes, async (url) => {
  await withBackend(url, { MEILISEARCH_HOST: "" }, async (backend) => {
    const { total, engine } = await backend.get("/store/listing");
    console.log(`\n=== ${total.toLocaleString("en")} listings, ${engine}`);
    await measurePages(backend);
  });
});
