import pg from "pg";
import { buyAll, takePlaces } from "./booking/buyers.mjs";
import { openVisit } from "./booking/departure.mjs";
import { holdingPlaces, oneRow } from "./booking/rows.mjs";
import { caller } from "./checkout/buyers.mjs";
import { conditions, heading, measure, print } from "./latency.mjs";
import { withDatabase } from "./search/databases.mjs";
import { buildPrograms, withBackend } from "./servers/backend.mjs";
import { heapTeller } from "./servers/heap.mjs";

/**
 * `npm run bench -- booking`: ATTEMPTS (2,000) of CLIENTS (64) to get one of PLACES (500) on one departure. First what PostgreSQL can do at
 * all, one row written by as many; then the hold itself on the same connections; then over HTTP, and what was taken is bought.
 * BENCH_DATABASES names a seeded database that may be written to; else one is made in the folder of `npm start`.
 */
const ATTEMPTS = Number(process.env.ATTEMPTS) || 2_000;
const PLACES = Number(process.env.PLACES) || 500;
const CLIENTS = Number(process.env.CLIENTS) || 64;
/** Nobody's places lapse while others try. */
const PATIENT = { HOLD_MINUTES: "600" };

await buildPrograms();
await withDatabase("bench_booking", async (url) => {
  console.log(`${ATTEMPTS} attempts, ${PLACES} places; ${conditions()}`);
  const visit = await openVisit(url);
  await inDatabase(url, visit);
  await overHttp(url, visit);
});

async function inDatabase(url, visit) {
  const pool = new pg.Pool({ connectionString: url, max: CLIENTS });
  // Connections are made before anything is timed.
  await Promise.all(Array.from({ length: CLIENTS }, () => pool.query("select pg_sleep(0.05)")));
  const load = { count: ATTEMPTS, clients: CLIENTS, warmUp: 0 };
  try {
    await holdingPlaces(pool, await visit.departure(1)).attempt();
    heading(CLIENTS, "in the database");
    const limit = await measure(await oneRow(pool), load);
    print("one row updated", limit);
    const departure = await visit.departure(PLACES);
    const holding = holdingPlaces(pool, departure);
    const held = await measure(holding.attempt, load);
    print("places held or refused", held);
    const roomy = holdingPlaces(pool, await visit.departure(ATTEMPTS));
    const all = await measure(roomy.attempt, load);
    print("places held, enough for all", all);
    const share = (one) => `${((100 * one.perSecond) / limit.perSecond).toFixed(0)} %`;
    console.log(
      `    ${holding.got()} held of ${PLACES}; ${share(held)} of the plain limit, ${share(all)} where all get one`,
    );
    check(holding.got(), PLACES, "held");
  } finally {
    await pool.end();
  }
}

async function overHttp(url, visit) {
  const heap = heapTeller();
  await withBackend(url, { ...PATIENT, ...heap.env }, async (backend) => {
    const call = caller(backend.url, backend.key);
    const departure = await visit.departure(PLACES);
    const baskets = await takePlaces(
      call,
      { ...visit, departure: await visit.departure(CLIENTS) },
      CLIENTS,
      CLIENTS,
    );
    await buyAll(call, baskets.got.slice(0, CLIENTS), 8);
    const alive = [await heap.alive(backend.pid)];
    heading(CLIENTS, "over HTTP");
    const { got, attempts, empty } = await takePlaces(call, { ...visit, departure }, ATTEMPTS, CLIENTS);
    print("an empty basket", empty);
    print("places taken into it, or refused", attempts);
    alive.push(await heap.alive(backend.pid));
    const again = await takePlaces(
      call,
      { ...visit, departure: await visit.departure(PLACES) },
      ATTEMPTS,
      CLIENTS,
    );
    check(again.got.length, PLACES, "got a place of the second departure");
    alive.push(await heap.alive(backend.pid));
    const bought = await buyAll(call, got, 8);
    heading(8, "what was taken");
    print("bought", bought);
    const { taken } = await visit.standing(departure);
    console.log(`    ${got.length} baskets got a place, ${taken} sold of ${PLACES}`);
    alive.push(await heap.alive(backend.pid));
    const [before, once, twice, after] = alive.map((mb) => `${mb.toFixed(0)} MB`);
    console.log(
      `    alive in the server's heap: ${before} before, ${once} after ${ATTEMPTS} attempts, ${twice} after as many again, ${after} after buying`,
    );
    check(got.length, PLACES, "got a place");
    check(taken, PLACES, "sold");
  });
}

/** Figures of a shop that sells a place twice are none. */
function check(found, wanted, what) {
  const exactly = Math.min(wanted, ATTEMPTS);
  if (found === exactly) return;
  console.error(`    WRONG: ${found} ${what}, not ${exactly}`);
  process.exitCode = 1;
}
