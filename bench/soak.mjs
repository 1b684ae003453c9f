import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { meilisearch, postgresListing } from "./soak/engines.mjs";
import { openShop } from "./soak/shop.mjs";
import { sendShoppers } from "./soak/shoppers.mjs";
import { TWO_SECONDS, watchChanges } from "./soak/watching.mjs";

/**
 * `npm run bench -- soak`: a minute of mixed load while goods, prices and certificates change and the search engine fails and hangs.
 * It starts all that it needs. MEILISEARCH_BINARY: the same with a Meilisearch, whose process is stopped and started too. Unlike the other
 * benchmarks this one judges: any 5xx, stale star or lost order, and it ends with 1.
 */
const { SOAK_SECONDS = "60", SOAK_CLIENTS = "32", MEILISEARCH_BINARY } = process.env;
const SECONDS = Number(SOAK_SECONDS);
const CLIENTS = Number(SOAK_CLIENTS);
const OFFICER = { email: "admin@demo.ocop", password: "demo-ocop-2026" };

let shop;
const engine = MEILISEARCH_BINARY
  ? await meilisearch(MEILISEARCH_BINARY)
  : postgresListing(async () => {
      const client = new pg.Client({ connectionString: shop.databaseUrl });
      await client.connect();
      return client;
    });
try {
  shop = await openShop(engine.env);
  process.exitCode = (await soak()) ? 0 : 1;
} finally {
  await shop?.close();
  await engine.close();
}

async function soak() {
  const db = new pg.Client({ connectionString: shop.databaseUrl });
  await db.connect();
  const { rows: keys } = await db.query(
    "select token from api_key where type = 'publishable' and title = 'storefront'",
  );
  const key = keys[0].token;
  const get = (path) => call("GET", path, undefined, { "x-publishable-api-key": key });
  const goods = await theGoods(db);
  const officer = await logIn();
  await untilReady(get);

  const changes = watchChanges(get);
  const said = [];
  const say = (text) => {
    said.push(text);
    console.log(`  ${text}`);
  };
  console.log(
    `${goods.length} goods, ${engine.name}, ${CLIENTS} clients, ${SECONDS} s, Node ${process.version}, ${cpus().length} cores\n`,
  );
  const shoppers = sendShoppers({ url: shop.url, key, goods, clients: CLIENTS, judge: changes.judge });
  const started = Date.now();
  const at = (share) => pause(Math.max(0, started + share * SECONDS * 1000 - Date.now()));
  const starred = await theStarred(db, get);
  const withdraw = async (when) => {
    const good = starred.shift();
    if (!good) return say(`${when}: no starred goods are left`);
    await call("POST", `/admin/certificates/${good.certificate}/withdraw`, await withdrawal(), officer);
    const ms = await changes.follow({
      kind: "stars",
      what: `stars of ${good.title}, ${when}`,
      handle: good.handle,
      find: good.title,
      isOld: ({ stars }) => stars > 0,
    });
    say(`${when}: a withdrawn certificate was seen after ${ms} ms`);
  };
  const reprice = async (when) => {
    const good = goods[goods.length - 1];
    good.price += 1_000;
    const { price } = good;
    const prices = [{ id: good.price_id, amount: price, currency_code: "vnd" }];
    await call("POST", `/admin/products/${good.id}/variants/${good.variant_id}`, { prices }, officer);
    const ms = await changes.follow({
      kind: "price",
      what: `price of ${good.title}, ${when}`,
      handle: good.handle,
      find: good.title,
      isOld: (card) => typeof card.price === "number" && card.price < price,
    });
    say(`${when}: a changed price was seen after ${ms} ms`);
  };
  const rename = async (when) => {
    const good = goods[goods.length - 2];
    const before = good.title;
    const title = `${good.title.replace(/ mới \d+$/, "")} mới ${Date.now() % 10_000}`;
    await call("POST", `/admin/products/${good.id}`, { title }, officer);
    good.title = title;
    const ms = await changes.follow({
      kind: "name",
      what: `name of ${good.handle}, ${when}`,
      handle: good.handle,
      find: title,
      isOld: (card) => card.title === before,
    });
    say(`${when}: a changed name was seen after ${ms} ms`);
  };
  const everything = async (when) => {
    await withdraw(when);
    await reprice(when);
    await rename(when);
  };

  await at(0.08);
  await everything("all is well");
  for (const [share, trouble] of [
    [0.25, "fail"],
    [0.48, "hang"],
    [0.72, "stop"],
  ]) {
    if (!engine[trouble]) continue;
    await at(share);
    const mend = await engine[trouble]();
    await everything(`the engine is made to ${trouble}`);
    await at(share + 0.13);
    await mend();
    const since = Date.now();
    while ((await get("/store/listing").catch(() => ({ degraded: true }))).degraded) {
      if (Date.now() - since > 20_000) {
        changes.violations.push(`after ${trouble}: the engine was not used again within 20 s`);
        break;
      }
      await pause(50);
    }
    say(`after ${trouble}: the usual engine answered again after ${Date.now() - since} ms`);
  }
  await at(1);
  await shoppers.stop();
  const lost = await lostOrders(shoppers.orders, db);
  await db.end();
  return verdict(shoppers, changes, lost);
}

async function call(method, path, body, headers = {}) {
  const response = await fetch(`${shop.url}${path}`, {
    method,
    headers: { "content-type": "application/json", ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function logIn() {
  const { token } = await call("POST", "/auth/user/emailpass", OFFICER);
  return { authorization: `Bearer ${token}` };
}

async function untilReady(get) {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await get("/store/listing").catch(() => null);
    if (answer?.total > 0 && !answer.degraded) return;
    await pause(200);
  }
  throw new Error("The listing was not filled within a minute.");
}

/** Goods that a parcel may bring, with plenty in stock: it is not the stock that is tested here. */
async function theGoods(db) {
  await db.query(
    'update inventory_level set stocked_quantity = 1000000, raw_stocked_quantity = \'{"value": "1000000", "precision": 20}\'',
  );
  const { rows } = await db.query(`
    select p.id, p.handle, p.title, v.id as variant_id, pr.id as price_id, pr.amount::int as price
    from product p
    join product_variant v on v.product_id = p.id and v.deleted_at is null
    join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
    join price pr on pr.price_set_id = ps.price_set_id and pr.currency_code = 'vnd' and pr.deleted_at is null
    where p.status = 'published' and p.deleted_at is null and (p.metadata ->> 'set_no')::int between 6 and 13
    order by p.id`);
  // One variant each: the listing shows the lowest price.
  const once = new Map();
  for (const row of rows) once.set(row.id, once.has(row.id) ? null : row);
  return [...once.values()].filter(Boolean);
}

async function theStarred(db, get) {
  const { items } = await get("/store/listing?sort=stars&per_page=24");
  const shown = items.filter(({ stars }) => stars > 0).map(({ id }) => id);
  const { rows } = await db.query(
    `select p.id, p.handle, p.title, min(c.id) as certificate
     from product p
     join product_product_certification_certificate l on l.product_id = p.id and l.deleted_at is null
     join certificate c on c.id = l.certificate_id and c.withdrawn_on is null and c.deleted_at is null
     where p.id = any($1) group by p.id having count(*) = 1`,
    [shown],
  );
  return rows;
}

async function withdrawal() {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
  return { withdrawn_on: day, ground: "mark_misused" };
}

/** What a shopper was told is bought must stand in the database, and nothing may be left half-bought. */
async function lostOrders(orders, db) {
  const lost = [];
  const { rows } = await db.query(
    `select p.id, p.state, (select count(*)::int from purchase_purchase_order_order l where l.purchase_id = p.id) as orders
     from purchase p`,
  );
  const kept = new Map(rows.map((row) => [row.id, row]));
  for (const { id } of orders) {
    const there = kept.get(id);
    if (!there) lost.push(`${id}: not in the database`);
    else if (there.state !== "placed" || there.orders < 1)
      lost.push(`${id}: ${there.state}, ${there.orders} orders`);
  }
  for (const { id, state } of rows) if (state === "placing") lost.push(`${id}: left half-way`);
  return lost;
}

function verdict(shoppers, { violations }, lost) {
  const ms = (value) => (value === undefined ? "-" : value.toFixed(0)).padStart(8);
  console.log(`\n${"".padEnd(16)}   count     p50     p95  (ms)`);
  for (const [name, times] of shoppers.times) {
    times.sort((a, b) => a - b);
    const part = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
    console.log(`${name.padEnd(16)}${ms(times.length)}${ms(part(0.5))}${ms(part(0.95))}`);
  }
  console.log(`\n${shoppers.degradedAnswers()} answers said that another engine gave them`);
  for (const [refusal, count] of shoppers.refused) console.log(`${count} × ${refusal}`);
  const judged = [
    ["5xx or no answer", shoppers.errors],
    [`older than ${TWO_SECONDS} ms`, violations],
    [`lost, of ${shoppers.orders.length} orders`, lost],
  ];
  let good = shoppers.orders.length > 0;
  for (const [what, found] of judged) {
    console.log(`${found.length === 0 ? "ok  " : "NOT "} ${found.length} ${what}`);
    for (const each of found.slice(0, 5)) console.log(`       ${each}`);
    if (found.length > 0) good = false;
  }
  const told = readFileSync(shop.log, "utf8")
    .split("\n")
    .filter((line) => /Search: |The listing |Meilisearch holds|Meilisearch does not/.test(line));
  for (const line of told.slice(0, 12)) console.log(`     | ${line}`);
  console.log(good ? "\nIt holds." : "\nIt does not hold.");
  return good;
}
