import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { conditions } from "./latency.mjs";
import { buildPrograms, readers as readersOf } from "./servers/backend.mjs";
import { withHome } from "./servers/home.mjs";
import { untilKept } from "./servers/storefront.mjs";
import { meilisearch, postgresListing } from "./soak/engines.mjs";
import { lostOrders, theGoods } from "./soak/goods.mjs";
import { sendOfficer } from "./soak/officer.mjs";
import { provePagesAreRead, readPage, sendReaders } from "./soak/readers.mjs";
import { openShop } from "./soak/shop.mjs";
import { sendShoppers } from "./soak/shoppers.mjs";
import { verdict } from "./soak/verdict.mjs";
import { watchChanges } from "./soak/watching.mjs";

/**
 * `npm run bench -- soak`: a minute of mixed load on backend and storefront while goods, prices and certificates change and the search
 * engine fails and hangs. It starts all that it needs. MEILISEARCH_BINARY: the same with a Meilisearch, whose process is stopped and
 * started too. Unlike the other benchmarks this one judges: any 5xx, stale star or lost order, or too little done, and it ends with 1.
 */
const { SOAK_SECONDS = "60", SOAK_CLIENTS = "32", MEILISEARCH_BINARY } = process.env;
const SECONDS = Number(SOAK_SECONDS);
const CLIENTS = Number(SOAK_CLIENTS);
/** So many of the clients look at pages, the others ask what pages ask and buy. */
const READERS = Math.ceil(CLIENTS * 0.375);
const TROUBLES = [
  [0.25, "fail"],
  [0.48, "hang"],
  [0.72, "stop"],
];

await buildPrograms();
let databaseUrl;
const open = async () => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  return client;
};
await withHome(async (home, keep) => {
  const engine = MEILISEARCH_BINARY ? await meilisearch(MEILISEARCH_BINARY) : postgresListing(open);
  keep({ stop: () => engine.close() });
  const shop = await openShop(home, keep, engine.env);
  databaseUrl = shop.databaseUrl;
  process.exitCode = (await soak(shop, engine)) ? 0 : 1;
});

async function soak(shop, engine) {
  const db = await open();
  const { get } = readersOf(shop.url, shop.key);
  const goods = await theGoods(db);
  await untilReady(get);
  await untilKept(shop.pages);
  await provePagesAreRead(shop.pages, get);

  const search = ({ find }) => `q=${encodeURIComponent(find)}&exactly=1`;
  const page = async (path) => (await readPage(shop.pages, path)).cards;
  const changes = watchChanges({
    "the listing": async (fact) => (await get(`/store/listing?${search(fact)}`)).items,
    "the search page": (fact) => page(`/search?${search(fact)}`),
    "the product page": (fact) => page(`/products/${fact.handle}`),
  });
  const say = (text) => console.log(`  ${text}`);
  const changeEach = await sendOfficer({ url: shop.url, db, get, goods, follow: changes.follow, say });
  console.log(
    `${goods.length} goods, ${engine.name}, ${CLIENTS} clients, ${READERS} of them reading pages, ${SECONDS} s; ${conditions()}\n`,
  );
  const { items: starred } = await get("/store/listing?sort=stars&kind=product&per_page=24");
  const handles = [...goods, ...starred].map(({ handle }) => handle);
  const { judge } = changes;
  const shoppers = sendShoppers({
    url: shop.url,
    key: shop.key,
    goods,
    clients: CLIENTS - READERS,
    judge,
  });
  const readers = sendReaders({ url: shop.pages, handles, clients: READERS, judge });
  const started = Date.now();
  const at = (share) => pause(Math.max(0, started + share * SECONDS * 1000 - Date.now()));

  await at(0.08);
  await changeEach("all is well");
  for (const [share, trouble] of TROUBLES) {
    if (!engine[trouble]) continue;
    await at(share);
    const mend = await engine[trouble]();
    await changeEach(`the engine is made to ${trouble}`);
    await at(share + 0.13);
    await mend();
    const ms = await untilUsedAgain(get);
    if (ms === null) changes.violations.push(`after ${trouble}: the engine was not used again within 20 s`);
    else say(`after ${trouble}: the usual engine answered again after ${ms} ms`);
  }
  await at(1);
  await Promise.all([shoppers.stop(), readers.stop()]);
  const lost = await lostOrders(shoppers.orders, db);
  await db.end();
  return verdict({
    seconds: SECONDS,
    shoppers,
    readers,
    violations: changes.violations,
    lost,
    log: shop.log,
  });
}

async function untilReady(get) {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await get("/store/listing").catch(() => null);
    if (answer?.total > 0 && !answer.degraded) return;
    await pause(200);
  }
  throw new Error("The listing was not filled within a minute.");
}

async function untilUsedAgain(get) {
  const since = Date.now();
  while ((await get("/store/listing").catch(() => ({ degraded: true }))).degraded) {
    if (Date.now() - since > 20_000) return null;
    await pause(50);
  }
  return Date.now() - since;
}
