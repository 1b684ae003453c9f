import { startStripeStandIn } from "@market/stripe-stand-in";
import { secretsFor } from "../scripts/launch/secrets.mjs";
import { settingsFrom } from "../scripts/launch/settings.mjs";
import { caller } from "./checkout/buyers.mjs";
import { prepareGoods } from "./checkout/goods.mjs";
import { conditions, heading, measure, print } from "./latency.mjs";
import { bankCalls, bankNotices } from "./payments/bank.mjs";
import { ordersPaid, untilQuiet } from "./payments/books.mjs";
import { buyersBy, goodsOfAll } from "./payments/buyers.mjs";
import { stripeCalls, stripeEvents } from "./payments/stripe.mjs";
import { withDatabase } from "./search/databases.mjs";
import { buildPrograms, withBackend } from "./servers/backend.mjs";
import { memoryOf } from "./servers/server.mjs";

/**
 * `npm run bench -- payments`: CALLS (10,000) webhooks of Stripe's from CLIENTS (32), then as many of a bank's. Most tell of what is none of
 * ours; PURCHASES (50) are told of, each several times and in any order. Then everything must be there once: judged, not only timed.
 */
const CALLS = Number(process.env.CALLS) || 10_000;
const CLIENTS = Number(process.env.CLIENTS) || 32;
const PURCHASES = Number(process.env.PURCHASES) || 50;
const KEY = "sk_test_bench";
const SECRET = "whsec_bench";
const BANK_SECRET = "bench";
/** This run's own calls and purchases: the database may know those of another. */
const RUN = `run${Date.now().toString(36)}`;
const SINCE = new Date();

await buildPrograms();
await withDatabase("bench_payments", async (url) => {
  await prepareGoods(url);
  const goods = await goodsOfAll(url);
  const stripe = await startStripeStandIn({ key: KEY, webhooks: [] });
  const settings = {
    // Accounts of producers are sealed with the secret of the shop that made them.
    ...secretsFor(settingsFrom()).apps,
    STRIPE_API_KEY: KEY,
    STRIPE_WEBHOOK_SECRET: SECRET,
    STRIPE_API_BASE: stripe.url,
    BANK_WEBHOOK_SECRET: BANK_SECRET,
  };
  try {
    await withBackend(url, settings, async (backend) => {
      console.log(`${CALLS} calls, ${PURCHASES} purchases; ${conditions()}`);
      const buyers = buyersBy(caller(backend.url, backend.key), goods);
      await tellOf("Stripe tells", backend, url, {
        method: "prepaid",
        begin: async () => {
          await buyers.buy("prepaid", PURCHASES);
          const sessions = stripe.control.sessions();
          for (const { id } of sessions) stripe.control.pay(id);
          return stripeCalls(backend.url, SECRET, stripeEvents(sessions, CALLS, RUN));
        },
      });
      await tellOf("a bank tells", backend, url, {
        method: "vietqr",
        begin: async () => {
          const orders = await buyers.buy("vietqr", PURCHASES);
          return bankCalls(backend.url, BANK_SECRET, bankNotices(orders, CALLS, RUN));
        },
      });
    });
  } finally {
    await stripe.stop();
  }
});

/** Measures the calls, then looks whether each was kept, and each purchase paid once. */
async function tellOf(what, backend, url, { method, begin }) {
  const { send, told } = await begin();
  const before = memoryOf(backend.pid);
  heading(CLIENTS, `what ${what}`);
  const calls = await measure(send, { count: CALLS, clients: CLIENTS, warmUp: 0 });
  print("a call is answered", calls);
  const began = performance.now();
  await untilQuiet(url, method);
  const seconds = (performance.now() - began) / 1000;
  const memory = `${before.toFixed(0)} MB before, ${memoryOf(backend.pid).toFixed(0)} MB after`;
  console.log(
    `    all of it done ${seconds.toFixed(0)} s after the last answer; memory of the server ${memory}`,
  );
  check(calls.failed, 0, "calls failed");
  const { kept, paid, twice } = await ordersPaid(url, method, { run: RUN, since: SINCE });
  check(kept, told, "told and kept");
  check(paid, PURCHASES, "purchases paid in full");
  check(twice, 0, "paid twice");
}

function check(found, wanted, what) {
  console.log(`    ${what}: ${found}${found === wanted ? "" : `   WRONG: not ${wanted}`}`);
  if (found !== wanted) process.exitCode = 1;
}
