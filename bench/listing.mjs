import { cpus } from "node:os";
import { measure, print } from "./latency.mjs";

/** The listing route as shoppers use it, against a backend that already runs. */
const { BACKEND_URL = "http://localhost:9000", PUBLISHABLE_KEY } = process.env;
if (!PUBLISHABLE_KEY) {
  console.error(
    "Set PUBLISHABLE_KEY: in the admin, Settings, Publishable API keys, the one titled storefront.",
  );
  process.exit(2);
}

async function get(path) {
  const response = await fetch(`${BACKEND_URL}${path}`, {
    headers: { "x-publishable-api-key": PUBLISHABLE_KEY },
  });
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return response.json();
}

const queries = [
  ["everything, first page", "/store/listing"],
  ["q = nuoc mam", "/store/listing?q=nuoc%20mam"],
  ["q = nước mắm", "/store/listing?q=n%C6%B0%E1%BB%9Bc%20m%E1%BA%AFm"],
  ["q = nươc măm, a slip", "/store/listing?q=n%C6%B0%C6%A1c%20m%C4%83m"],
  ["4 and 5 stars", "/store/listing?stars=4&stars=5"],
  ["4 stars in group 1, in stock, by price", "/store/listing?stars=4&group=1&in_stock=1&sort=price"],
  ["page 5", "/store/listing?page=5"],
  ["tile map", "/store/listing/communes"],
];

const { total, engine } = await get("/store/listing");
console.log(
  `${total} listings, ${engine}, Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}`,
);
for (const clients of [1, 16]) {
  console.log(`\n${`${clients} client${clients > 1 ? "s" : ""}`.padEnd(52)}     p50     p95    req/s  (ms)`);
  for (const [label, path] of queries) print(label, await measure(() => get(path), { clients }));
}
