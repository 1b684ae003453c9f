import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { migrate, openDatabase } from "../scripts/launch/database.mjs";
import { prepareDataFolder } from "../scripts/launch/preflight.mjs";
import { stopAll } from "../scripts/launch/processes.mjs";
import { seed, wantsSeed } from "../scripts/launch/seed-database.mjs";
import { settingsFrom } from "../scripts/launch/settings.mjs";
import { buyFromStock, buyFromUs, caller } from "./checkout/buyers.mjs";
import { prepareGoods } from "./checkout/goods.mjs";
import { withBoth } from "./checkout/servers.mjs";
import { measure, print } from "./latency.mjs";

/**
 * From an empty basket to a placed purchase, for one and three producers, next to stock Medusa's eight calls for one cart: the same
 * version, the same database, the same run, their turns alternating. BENCH_DATABASES names a seeded database whose stock may be
 * overwritten; else one is made in the folder of `npm start`. COUNT is the number of checkouts of each kind.
 */
const COUNT = Number(process.env.COUNT) || 40;

async function database(work) {
  const given = process.env.BENCH_DATABASES;
  if (given) return work(given.split(",")[0]);
  const settings = { ...settingsFrom(), databaseUrl: null, joinRunning: true };
  prepareDataFolder(settings);
  try {
    const { url } = await openDatabase(settings, "bench_checkout");
    await migrate(settings, url);
    if (await wantsSeed(url)) await seed(settings, url);
    return await work(url);
  } finally {
    await stopAll();
  }
}

/** ms of processor that a process has used, where the system tells. */
function processorOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

await database(async (url) => {
  const { goods, key, products } = await prepareGoods(url);
  await withBoth(url, async ({ ours, stock }) => {
    console.log(`${products} products, Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}`);
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
      console.log(
        `\n${`${clients} client${clients > 1 ? "s" : ""}`.padEnd(52)}     p50     p95      /s  (ms)`,
      );
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
