import { buyFromStock, buyFromUs, caller } from "./checkout/buyers.mjs";
import { prepareGoods } from "./checkout/goods.mjs";
import { conditions, heading, measure, print } from "./latency.mjs";
import { withDatabase } from "./search/databases.mjs";
import { buildPrograms, startBackend, startStock } from "./servers/backend.mjs";
import { withHome } from "./servers/home.mjs";
import { processorOf } from "./servers/server.mjs";

/**
 * From an empty basket to a placed purchase, for one and three producers, next to stock Medusa's eight calls for one cart: the same
 * version, the same database, the same run, one kind after the other. BENCH_DATABASES names a seeded database whose stock may be
 * overwritten; else one is made in the folder of `npm start`. COUNT is the number of checkouts of each kind.
 */
const COUNT = Number(process.env.COUNT) || 40;

await buildPrograms();
await withDatabase("bench_checkout", async (url) => {
  const { goods, key, products } = await prepareGoods(url);
  await withHome(async (home, keep) => {
    const ours = keep(await startBackend(url, home));
    const stock = keep(await startStock(url, home));
    console.log(`${products} products; ${conditions()}`);
    const us = caller(ours.url, key);
    const them = caller(stock.url, key);
    const pick = (n, producers) =>
      Array.from({ length: producers }, (_, place) => goods[(n * producers + place) % goods.length]);
    const kinds = [
      ["stock Medusa, one cart, 8 calls", stock, (n) => buyFromStock(them, goods[n % goods.length])],
      ["ours, 1 producer, 3 calls", ours, (n) => buyFromUs(us, pick(n, 1))],
      ["ours, 3 producers, 5 calls", ours, (n) => buyFromUs(us, pick(n, 3))],
    ];
    for (const clients of [1, 8]) {
      heading(clients, "checkouts");
      for (const [label, server, buy] of kinds) {
        const count = clients === 1 ? COUNT : COUNT * 2;
        const warmUp = 5;
        const before = processorOf(server.pid);
        print(label, await measure(buy, { count, clients, warmUp }));
        const each = (processorOf(server.pid) - before) / (count + warmUp);
        if (!Number.isNaN(each)) console.log(`    processor of the server: ${each.toFixed(0)} ms each`);
      }
    }
  });
});
