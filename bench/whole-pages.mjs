import { cpus } from "node:os";
import { measure, print, read } from "./latency.mjs";

/**
 * Whole pages as a shopper's browser gets them, against a built shop that runs with RATE_SEARCH_PER_MINUTE=10000000.
 * A cookie that is unknown to the shop makes a page for this request alone: "made". Without one it may be kept: "kept".
 */
const { STOREFRONT_URL = "http://localhost:3000" } = process.env;
const shop = STOREFRONT_URL.replace(/\/$/, "");
const html = await (await fetch(`${shop}/products`)).text();
const [, product] = /href="(\/products\/[a-z0-9-]+)"/.exec(html) ?? [];
const [, results = "?"] = /class="listing-count"[^>]*>([^<]+)/.exec(html) ?? [];
if (!product) throw new Error(`${shop}/products shows no goods: is the shop seeded?`);

const pages = [
  ["home", "/"],
  ["listing", "/products"],
  ["search, nuoc mam", "/search?q=nuoc+mam"],
  ["search with a slip, nươc măm", "/search?q=n%C6%B0%C6%A1c+m%C4%83m"],
  ["4 and 5 stars in group 1, by price", "/products?stars=4&stars=5&group=1&sort=price"],
  ["product", product],
];
const ALONE = { cookie: "bench=1" };

console.log(
  `${results} in the listing; Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}`,
);
for (const [clients, count] of [
  [1, 200],
  [8, 800],
]) {
  const who = `${clients} client${clients > 1 ? "s" : ""}`;
  console.log(`\n${`made, ${who}`.padEnd(52)}     p50     p95  pages/s  (ms)`);
  for (const [label, path] of pages) {
    print(label, await measure(() => read(shop + path, ALONE), { clients, count }));
  }
}
console.log(`\n${"kept, 8 clients".padEnd(52)}     p50     p95  pages/s  (ms)`);
for (const [label, path] of pages) {
  print(label, await measure(() => read(shop + path), { clients: 8, count: 5_000, warmUp: 50 }));
}
process.exit(0);
