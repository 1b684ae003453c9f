import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import type { ListingAnswer } from "@market/store-contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { aProducer, aShop, type Shop, testBackend } from "../../testing";
import { openGate } from "./gate";
import { goods, until } from "./shop";

const load = createRequire(__filename);
const { listingKeeper }: typeof import("../keeper") = load("../keeper");
const { rebuildListing }: typeof import("../refresh") = load("../refresh");

const { MEILISEARCH_HOST, MEILISEARCH_API_KEY } = process.env;
// Suites run side by side on one Meilisearch.
const PREFIX = `away-suite-${randomUUID()}`;
process.env.SEARCH_INDEX_PREFIX = PREFIX;

const SOON = 15_000;
const TWO_SECONDS = 2_000;

if (MEILISEARCH_HOST) meilisearchAway(MEILISEARCH_HOST);
else {
  describe.skip("the shop while Meilisearch is away", () => {
    it("is left out: set MEILISEARCH_HOST and MEILISEARCH_API_KEY to test it", () => undefined);
  });
}

function meilisearchAway(host: string): void {
  let gate: Awaited<ReturnType<typeof openGate>>;

  beforeAll(async () => {
    gate = await openGate(host);
    process.env.MEILISEARCH_HOST = gate.url;
    process.env.CLOCK = "2026-11-24T03:00:00Z";
  });
  afterAll(() => {
    gate.close();
    process.env.MEILISEARCH_HOST = host;
    delete process.env.CLOCK;
  });

  testBackend({
    testSuite: ({ getContainer, api }) => {
      let shop: Shop;
      const db = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
      async function listing(query = ""): Promise<ListingAnswer> {
        return (await api.get(`/store/listing${query}`, { headers: shop.headers })).data;
      }
      const isUsual = async () => {
        const { engine, degraded, total } = await listing();
        return engine === "meilisearch" && !degraded && total === 3;
      };

      beforeAll(async () => {
        const container = getContainer();
        shop = await aShop(container);
        const maker = await aProducer(container, shop, { name: "Hợp tác xã Đại Hà", handle: "dai-ha" });
        await goods(container, shop, maker, { title: "Nước mắm Cát Hải", set_no: 7, price: 85_000 });
        await goods(container, shop, maker, { title: "Mắm tép", set_no: 7, price: 60_000 });
        await goods(container, shop, maker, { title: "Dứa sấy", set_no: 1, price: 40_000 });
      });

      beforeEach(async () => {
        gate.set("open");
        await listingKeeper(getContainer()).settle();
        await until(isUsual, 30_000);
      });

      it("refuses every call: PostgreSQL answers and the page says so, until it is back", async () => {
        gate.set("shut");
        const answer = await listing("?q=nuoc+mam");
        expect(answer).toMatchObject({ engine: "postgres", degraded: true, total: 1 });
        await db().raw("update product set title = 'Nước mắm Vạn Vân' where title = 'Nước mắm Cát Hải'");
        await until(async () => (await listing("?q=van+van")).total === 1, TWO_SECONDS);
        gate.set("open");
        await until(async () => (await listing("?q=van+van")).engine === "meilisearch", SOON);
        expect((await listing("?q=van+van")).items[0]?.title).toBe("Nước mắm Vạn Vân");
      });

      it("hangs: no page waits much longer than a second, and soon none waits at all", async () => {
        gate.set("silent");
        const started = Date.now();
        const first = await Promise.all(Array.from({ length: 10 }, () => listing()));
        expect(Date.now() - started).toBeLessThan(TWO_SECONDS);
        expect(
          first.every(({ engine, degraded, total }) => engine === "postgres" && degraded && total === 3),
        ).toBe(true);
        const again = Date.now();
        expect((await listing()).degraded).toBe(true);
        expect(Date.now() - again).toBeLessThan(500);
        gate.set("open");
        await until(isUsual, SOON);
      });

      it("was emptied: what is there is found all the same, and it is filled again by itself", async () => {
        const headers = { Authorization: `Bearer ${MEILISEARCH_API_KEY ?? ""}` };
        const { results } = (await (await fetch(`${host}/indexes?limit=100`, { headers })).json()) as {
          results: Array<{ uid: string }>;
        };
        for (const { uid } of results) {
          if (uid.startsWith(PREFIX)) {
            await fetch(`${host}/indexes/${uid}/documents`, { method: "DELETE", headers });
          }
        }
        const totals = new Set<number>();
        await until(async () => {
          totals.add((await listing()).total);
          return (await listing()).engine === "postgres";
        }, SOON);
        await until(isUsual, 30_000);
        expect([...totals]).toEqual([3]);
      });

      it("is built anew without a gap, and what changes meanwhile is not lost", async () => {
        let building = true;
        const totals = new Set<number>();
        const watching = (async () => {
          while (building) totals.add((await listing()).total);
        })();
        const rebuilt = rebuildListing(getContainer());
        await db().raw("update product set title = 'Mắm cáy' where title = 'Mắm tép'");
        await until(async () => (await listing("?q=cay")).items[0]?.title === "Mắm cáy", TWO_SECONDS);
        await rebuilt;
        building = false;
        await watching;
        expect([...totals]).toEqual([3]);
        await until(isUsual, SOON);
        expect((await listing("?q=cay")).items[0]?.title).toBe("Mắm cáy");
      });
    },
  });
}
