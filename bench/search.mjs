import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { askDatabase } from "@market/local-services";
import { measure, print } from "./latency.mjs";
import { withBackend } from "./search/backend.mjs";
import { eachDatabase } from "./search/databases.mjs";

/**
 * `npm run bench -- search`: the listing route at the demonstration's, 10,000 and 100,000 goods, by 1 and 16 clients, beside stock
 * Medusa's `GET /store/products?q=` on the same backend, and the product page's route by handle. SEARCH_SIZES="10000" leaves others out,
 * BENCH_DATABASES names databases that are there. Making 100,000 goods takes ten minutes, once.
 */
const SIZES = (process.env.SEARCH_SIZES ?? "10000,100000").split(",").filter(Boolean).map(Number);
/** As many as tell a 95th percentile, and no more than a quarter of a minute of stock's. */
const COUNT = Number(process.env.SEARCH_REQUESTS ?? 300);

const q = encodeURIComponent;
const LISTING = [
  ["everything, first page, all facets", "/store/listing"],
  ["q=nuoc mam", "/store/listing?q=nuoc+mam"],
  ["q=nước mắm, with its marks", `/store/listing?q=${q("nước mắm")}`],
  ["q=nuoc man, a typo", "/store/listing?q=nuoc+man"],
  ["q=gao huu cpo dac san, a typo among words", "/store/listing?q=gao+huu+cpo+dac+san"],
  ["q=nuocmam, glued", "/store/listing?q=nuocmam"],
  ["4 and 5 stars, disjunctive", "/store/listing?stars=4&stars=5"],
  ["4 stars, group 1, in stock, by price", "/store/listing?stars=4&group=1&in_stock=1&sort=price"],
  ["q=gao, 3 and 4 stars, group 1, disjunctive", "/store/listing?q=gao&stars=3&stars=4&group=1"],
  ["page 40 by newest", "/store/listing?sort=newest&page=40"],
];

console.log(
  `Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}; times in ms, load from the same machine`,
);
await eachDatabase(SIZES, async (url) => {
  await askDatabase(url, "analyze");
  await withBackend(url, { MEILISEARCH_HOST: "" }, async ({ get, pid }) => {
    const { total, engine } = await get("/store/listing");
    console.log(`\n=== ${total.toLocaleString("en")} listings, ${engine}`);
    for (const clients of [1, 16]) {
      console.log(`\n${`${clients} client${clients > 1 ? "s" : ""}`.padEnd(52)}     p50     p95    req/s`);
      for (const [label, path] of LISTING)
        print(label, await measure(() => get(path), { clients, count: COUNT }));
      await aside("product page's route, by handle", () => productPages(get), { clients, count: COUNT });
      await aside("stock GET /store/products?q=nước mắm", () => stock(get, "nước mắm"), {
        clients,
        count: 24,
      });
      await aside("stock GET /store/products?q=nuoc man", () => stock(get, "nuoc man"), {
        clients,
        count: 24,
      });
    }
    console.log(`\nMemory of the backend: ${memoryOf(pid)}`);
  });
});

async function aside(label, prepare, { clients, count }) {
  const send = await prepare();
  print(label, await measure(send, { clients, count, warmUp: Math.min(5, count) }));
}

/** Another product each time, so that no cache flatters. */
async function productPages(get) {
  const { items } = await get("/store/listing?per_page=96&sort=newest");
  return (n) => get(`/store/listing/products/${items[n % items.length].handle}`);
}

async function stock(get, text) {
  return () => get(`/store/products?q=${q(text)}&limit=24`);
}

function memoryOf(pid) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes ? `${Math.round(Number(kilobytes) / 1024)} MB resident` : "unknown";
  } catch {
    return "known on Linux only";
  }
}
