import { setTimeout as pause } from "node:timers/promises";
import { heading, measure, print, read } from "../latency.mjs";
import { withHome } from "../servers/home.mjs";
import { memoryOf } from "../servers/server.mjs";
import { isKept, startStorefront, untilKept } from "../servers/storefront.mjs";
import { manyHandles, WARM_UP } from "./routes.mjs";

const q = encodeURIComponent;
const PAGES = [
  ["home", "/"],
  ["listing", "/products"],
  ["search, nuoc mam", "/search?q=nuoc+mam"],
  ["search with a slip, nươc măm", `/search?q=${q("nươc măm")}`],
  ["4 and 5 stars in group 1, by price", "/products?stars=4&stars=5&group=1&sort=price"],
];
/** A cookie that pages show something of: the page is made for this visitor alone. */
const ALONE = { cookie: "wishes=bench" };
/** Clients, and so many pages. */
const MADE = [
  [1, 200],
  [8, 600],
  [16, 600],
];
const KEPT = [
  [1, 2_000],
  [8, 5_000],
  [16, 5_000],
];
/** So many product pages, so that all of them are kept. */
const SEEN_AGAIN = 200;
/** On a machine that is too slow for so many. */
const SECONDS = 30;

/**
 * Whole pages as a browser gets them, compressed: each made anew by a storefront that keeps none, then by the storefront as it is
 * shipped, which keeps pages between two changes of the shop.
 * @param {import("../servers/backend.mjs").Backend} backend
 * @param {(pids: { backend: number, storefront: number }) => Promise<void>} last what is looked at while the latter still runs
 */
export async function measurePages(backend, last = async () => {}) {
  const handles = await manyHandles(backend.get);
  await withHome(async (_, keep) => {
    const { url } = keep(await startStorefront(backend, { KEPT_PAGES_SECONDS: "0" }));
    const response = await fetch(`${url}/products`);
    await response.text();
    if (isKept(response)) throw new Error("A page was kept with KEPT_PAGES_SECONDS=0.");
    for (const [clients, count] of MADE)
      await eachPage(url, handles, "never kept", { clients, count, warmUp: WARM_UP });
  });
  await withHome(async (_, keep) => {
    const { url, pid } = keep(await startStorefront(backend));
    await untilKept(url);
    for (const [clients, count] of MADE.slice(0, 2))
      await eachPage(url, handles, "a visitor's own", { clients, count, warmUp: WARM_UP }, ALONE);
    const again = handles.slice(0, SEEN_AGAIN);
    for (const [clients, count] of KEPT)
      await eachPage(url, again, "kept", { clients, count, warmUp: SEEN_AGAIN });
    await last({ backend: backend.pid, storefront: pid });
  });
}

async function eachPage(shop, handles, what, { clients, ...how }, headers = {}) {
  heading(clients, `whole pages, ${what}`);
  for (const [label, path] of PAGES)
    print(label, await measure(() => read(shop + path, headers), { clients, seconds: SECONDS, ...how }));
  const product = (n) => read(`${shop}/products/${handles[n % handles.length]}`, headers);
  print("product, another one each time", await measure(product, { clients, seconds: SECONDS, ...how }));
}

const REST_SECONDS = Number(process.env.REST_SECONDS ?? 60);

/** Of both Node processes, after so long without a request. */
export async function restAndTellMemory({ backend, storefront }) {
  await pause(REST_SECONDS * 1000);
  const [one, other] = [memoryOf(backend), memoryOf(storefront)];
  const mb = (value) => `${Math.round(value)} MB`;
  console.log(
    `\nResident in memory (VmRSS) after ${REST_SECONDS} s of rest: ` +
      `backend ${mb(one)} + storefront ${mb(other)} = ${mb(one + other)}`,
  );
}
