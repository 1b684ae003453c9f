import { askDatabase } from "@market/local-services";
import { buyFromUs, caller } from "./checkout/buyers.mjs";
import { prepareGoods } from "./checkout/goods.mjs";
import { copyOrders, copyProducts } from "./desk/copies.mjs";
import { measureImports } from "./desk/imports.mjs";
import { conditions, heading, measure, print, read } from "./latency.mjs";
import { withDatabase } from "./search/databases.mjs";
import { buildPrograms, withBackend } from "./servers/backend.mjs";
import { heapTeller } from "./servers/heap.mjs";

/**
 * `npm run bench -- desk`: the desk of a producer with ORDERS (50,000) orders and PRODUCTS (5,000) goods, as one member asks for it;
 * then the memory that an import of ROWS (2,000) takes, five in a row.
 * BENCH_DATABASES names a seeded database that may be written to; else one is made in the folder of `npm start`.
 */
const ORDERS = Number(process.env.ORDERS) || 50_000;
const PRODUCTS = Number(process.env.PRODUCTS) || 5_000;
const ROWS = Number(process.env.ROWS) || 2_000;
/** The member that the demonstration has; see README. */
const LOGIN = { email: "quay@demo.ocop", password: "demo-ocop-2026" };

const SOLD = `
  select p.producer_id, p.product_id from producer_producer_product_product p
  join product_variant v on v.product_id = p.product_id where v.id = $1`;
const MEMBERSHIP = `
  insert into producer_membership (id, member_id, producer_id, role)
  select 'pmship_bench', id, $1, 'owner' from producer_member where email = $2 and deleted_at is null
  on conflict do nothing`;

await buildPrograms();
await withDatabase("bench_desk", async (url) => {
  const producer_id = (await filledBefore(url)) ?? (await fill(url));
  const heap = heapTeller();
  await withBackend(url, heap.env, async (backend) => {
    const { token } = await caller(backend.url, backend.key)("POST", "/producer/sign-in", LOGIN);
    const headers = { authorization: `Bearer ${token}`, "x-market-producer": producer_id };
    const desk = (path) => () => read(`${backend.url}/producer${path}`, headers);
    const { counts, next } = await (
      await fetch(`${backend.url}/producer/orders?stage=to_accept`, { headers })
    ).json();
    const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
    const list = await (await fetch(`${backend.url}/producer/products`, { headers })).json();
    console.log(`${total} orders, ${list.count} products; ${conditions()}`);
    heading(1, "the desk");
    print("today", await measure(desk("/today")));
    print("orders, first page", await measure(desk("/orders?stage=to_accept")));
    print(
      "orders, second page",
      await measure(desk(`/orders?stage=to_accept&after=${encodeURIComponent(next)}`)),
    );
    print("orders, oldest first", await measure(desk("/orders?stage=to_accept&sort=oldest")));
    print("products, first page", await measure(desk("/products")));
    print("products, page 200", await measure(desk("/products?page=200")));
    print("products, searched for", await measure(desk("/products?q=12")));
    await measureImports(backend, url, headers, { rows: ROWS, alive: () => heap.alive(backend.pid) });
  });
});

/** A database that was filled by an earlier run is used as it is. */
async function filledBefore(url) {
  const [row] = await askDatabase(
    url,
    "select producer_id from producer_membership where id = 'pmship_bench'",
  );
  return row?.producer_id;
}

/** One producer sells one piece of goods; both are copied. @returns the producer's id */
async function fill(url) {
  const { goods } = await prepareGoods(url);
  const [{ producer_id, product_id }] = await askDatabase(url, SOLD, [goods[0].variant_id]);
  await withBackend(url, {}, async (backend) => {
    await buyFromUs(caller(backend.url, backend.key), [goods[0]]);
  });
  const [{ purchase_id }] = await askDatabase(
    url,
    "select purchase_id from purchase_part where producer_id = $1 and order_id is not null order by created_at desc limit 1",
    [producer_id],
  );
  console.log(`Making ${ORDERS.toLocaleString("en")} orders and ${PRODUCTS.toLocaleString("en")} goods …`);
  await copyOrders(url, purchase_id, ORDERS);
  await copyProducts(url, product_id, PRODUCTS);
  await askDatabase(url, MEMBERSHIP, [producer_id, LOGIN.email]);
  return producer_id;
}
