import { once } from "node:events";
import http from "node:http";
import { createRequire } from "node:module";
import type { ListingAnswer, ShopChangeEvent, SuggestionsAnswer } from "@market/store-contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { updateInventoryLevelsWorkflow, updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows";
import { aProducer, aShop, type Shop, testBackend } from "../../testing";
import { withdrawCertificateWorkflow } from "../../workflows/certification";
import { CAT_HAI, goods, until } from "./shop";

delete process.env.MEILISEARCH_HOST;

/** The running backend's own copies: importing them here would bring second ones. */
const load = createRequire(__filename);
const { listingKeeper }: typeof import("../keeper") = load("../keeper");
const { rebuildListing }: typeof import("../refresh") = load("../refresh");
const { ensureNotes }: typeof import("../../shop-changes") = load("../../shop-changes");

/** What a shopper is promised. */
const TWO_SECONDS = 2_000;
const TODAY = "2026-11-24T03:00:00Z";

testBackend({
  testSuite: ({ getContainer, api }) => {
    let shop: Shop;
    let maker: Awaited<ReturnType<typeof aProducer>>;
    let fishSauce: string;

    const db = () => getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION);
    async function listing(query = ""): Promise<ListingAnswer> {
      return (await api.get(`/store/listing${query}`, { headers: shop.headers })).data;
    }
    async function suggested(q: string, more = ""): Promise<SuggestionsAnswer> {
      const url = `/store/listing/suggestions?q=${encodeURIComponent(q)}${more}`;
      return (await api.get(url, { headers: shop.headers })).data;
    }
    async function variantOf(product: string) {
      const { data } = await getContainer()
        .resolve("query")
        .graph({
          entity: "product",
          fields: ["variants.id", "variants.inventory_items.inventory_item_id", "certificates.id"],
          filters: { id: product },
        });
      const [row] = data as unknown as Array<{
        variants: Array<{
          id: string;
          inventory_items: Array<{ inventory_item_id: string }>;
        }>;
        certificates: Array<{ id: string }>;
      }>;
      return {
        variant: row?.variants[0]?.id ?? "",
        item: row?.variants[0]?.inventory_items[0]?.inventory_item_id ?? "",
        certificate: row?.certificates[0]?.id ?? "",
      };
    }

    beforeAll(async () => {
      process.env.CLOCK = TODAY;
      const container = getContainer();
      shop = await aShop(container);
      maker = await aProducer(container, shop, {
        name: "Hợp tác xã Cát Hải",
        handle: "cat-hai",
        commune_code: CAT_HAI,
      });
      const make = (given: Parameters<typeof goods>[3]) => goods(container, shop, maker, given);
      fishSauce = await make({
        title: "Nước mắm Cát Hải",
        title_en: "Cat Hai fish sauce",
        set_no: 7,
        price: 85_000,
        certificates: [{ decision_date: "2023-12-29" }],
      });
      await make({ title: "Mắm tép", set_no: 7, price: 60_000 });
      await make({ title: "Dứa sấy", set_no: 1, price: 40_000 });
      await make({ title: "Khăn <b>lụa</b> thêu", set_no: 22, price: 1_250_000 });
    });

    beforeEach(async () => {
      process.env.CLOCK = TODAY;
      await listingKeeper(getContainer()).settle();
      await until(async () => (await listing()).total === 4, 10_000);
    });

    afterAll(() => {
      delete process.env.CLOCK;
    });

    describe("within two seconds the listing shows", () => {
      it("a changed price", async () => {
        const { variant } = await variantOf(fishSauce);
        await updateProductVariantsWorkflow(getContainer()).run({
          input: {
            selector: { id: variant },
            update: { prices: [{ currency_code: "vnd", amount: 91_000 }] },
          },
        });
        await until(async () => (await listing("?price_min=91000&price_max=91000")).total === 1, TWO_SECONDS);
      });

      it("goods that were sold out", async () => {
        const { item } = await variantOf(fishSauce);
        const location_id = maker.stock_location_id ?? "";
        await updateInventoryLevelsWorkflow(getContainer()).run({
          input: { updates: [{ inventory_item_id: item, location_id, stocked_quantity: 0 }] },
        });
        await until(async () => (await listing("?in_stock=1")).total === 3, TWO_SECONDS);
      });

      it("a withdrawn certificate", async () => {
        expect((await listing("?stars=4")).total).toBe(1);
        const { certificate } = await variantOf(fishSauce);
        await withdrawCertificateWorkflow(getContainer()).run({
          input: { id: certificate, withdrawn_on: "2026-11-24", ground: "mark_misused" },
        });
        await until(async () => (await listing("?stars=4")).total === 0, TWO_SECONDS);
      });

      it("what was written past Medusa, straight into the database", async () => {
        await db().raw("update product set title = 'Mắm cáy' where title = 'Mắm tép'");
        await until(async () => (await listing("?q=cay")).items[0]?.title === "Mắm cáy", TWO_SECONDS);
      });

      it("nothing of a change that was taken back", async () => {
        const transaction = await db().transaction();
        await transaction.raw("update product set title = 'Mắm cáy' where title = 'Mắm tép'");
        await transaction.rollback();
        const { rows } = await db().raw(
          "select count(*)::int as open from listing_change where listed_at is null",
        );
        expect(rows[0].open).toBe(0);
      });
    });

    it("notes a change with the change itself, so that no crash between the two can lose it", async () => {
      const transaction = await db().transaction();
      await transaction.raw("update product set title = 'Mắm cáy' where title = 'Mắm tép'");
      const { rows } = await transaction.raw(
        "select ref from listing_change where listed_at is null and subject = 'product'",
      );
      await transaction.rollback();
      expect(rows).toHaveLength(1);
    });

    it("finds everything made at the next start, and locks no table to make it again", async () => {
      const asked: string[] = [];
      await ensureNotes({
        raw: (sql, values) => {
          asked.push(sql);
          return db().raw(sql, values as never);
        },
      });
      expect(asked).not.toEqual([]);
      expect(asked.filter((sql) => /create|lock/i.test(sql))).toEqual([]);
    });

    it("answers all the time while it is built anew, and keeps what changes meanwhile", async () => {
      let building = true;
      const totals = new Set<number>();
      const watching = (async () => {
        while (building) totals.add((await listing()).total);
      })();
      const rebuilt = rebuildListing(getContainer());
      await db().raw("update product set title = 'Mắm cáy' where title = 'Mắm tép'");
      await rebuilt;
      building = false;
      await watching;
      expect([...totals]).toEqual([4]);
      await until(async () => (await listing("?q=cay")).items[0]?.title === "Mắm cáy", TWO_SECONDS);
    });

    describe("the stream of changes", () => {
      async function follow(heard: ShopChangeEvent[]) {
        const { baseURL = "" } = api.defaults;
        const request = http.get(`${baseURL}/store/listing/changes`, { headers: shop.headers, agent: false });
        const [response] = (await once(request, "response")) as [http.IncomingMessage];
        response.setEncoding("utf8");
        response.on("data", (text: string) => {
          for (const [, event] of text.matchAll(/^event: (\w+)$/gm)) heard.push(event as ShopChangeEvent);
        });
        response.on("error", () => undefined);
        return { status: response.statusCode, close: () => request.destroy() };
      }

      it("tells at once of a price, and beats while nothing happens", async () => {
        const heard: ShopChangeEvent[] = [];
        const { status, close } = await follow(heard);
        expect(status).toBe(200);
        await until(async () => heard.includes("beat"), TWO_SECONDS);
        expect(heard[0]).toBe("now");
        heard.length = 0;
        await db().raw("update price set amount = amount + 1000");
        await until(async () => heard.includes("changed"), 500);
        close();
      });

      it("tells of midnight, when stars end", async () => {
        const heard: ShopChangeEvent[] = [];
        const { close } = await follow(heard);
        await until(async () => heard.includes("beat"), TWO_SECONDS);
        heard.length = 0;
        process.env.CLOCK = "2026-11-24T17:00:00Z";
        await until(async () => heard.includes("changed"), TWO_SECONDS);
        close();
      });
    });

    describe("while one types, the search box offers", () => {
      it("goods whose name begins so, marked as safe HTML, with today's stars", async () => {
        const { goods: offered } = await suggested("nuoc m");
        expect(offered).toMatchObject([
          {
            title: "Nước mắm Cát Hải",
            title_marked: "<mark>Nước</mark> <mark>m</mark>ắm Cát Hải",
            stars: 4,
            price: 85_000,
          },
        ]);
        expect((await suggested("khăn l")).goods[0]?.title_marked).toBe(
          "<mark>Khăn</mark> &lt;b&gt;<mark>l</mark>ụa&lt;/b&gt; thêu",
        );
      });

      it("English names to English readers", async () => {
        expect((await suggested("fish sau", "&locale=en")).goods).toMatchObject([
          { title: "Cat Hai fish sauce" },
        ]);
      });

      it("producers, sets, today's communes, and old ones by the name people know", async () => {
        expect((await suggested("hop tac xa c")).producers).toMatchObject([{ handle: "cat-hai" }]);
        expect((await suggested("thuc pham")).groups[0]).toEqual({
          param: "group",
          value: "1",
          name: "Thực phẩm",
        });
        expect((await suggested("cat h")).places[0]).toMatchObject({ code: CAT_HAI, old_name: null });
        expect((await suggested("huyện kiến th")).places[0]?.old_name).toBe("Huyện Kiến Thụy");
      });

      it("at most eight things, nothing before a letter is typed, and no error whatever is typed", async () => {
        for (const q of ["", "!!!", "a", "h", "c", "t", "%", "\\", "'", "<b>", "x".repeat(5_000), "a\0b"]) {
          const { goods: offered, producers, groups, places } = await suggested(q);
          const all = [...offered, ...producers, ...groups, ...places];
          expect(all.length).toBeLessThanOrEqual(8);
          if (q === "" || q === "!!!") expect(all).toEqual([]);
        }
      });
    });

    describe("prices", () => {
      it("are counted in bars without gaps that hold every good once, whatever price is chosen", async () => {
        const { facets } = await listing("?price_max=50000");
        const bars = facets.price?.bars ?? [];
        expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(4);
        expect(bars.length).toBeLessThanOrEqual(12);
        expect(bars.slice(1).every(({ from }, index) => from === bars[index]?.to)).toBe(true);
        expect(bars[0]?.from).toBeLessThanOrEqual(40_000);
        expect(bars.at(-1)?.to).toBeGreaterThan(1_250_000);
      });

      it("are counted under the other filters", async () => {
        const { facets } = await listing("?set=7&price_min=80000");
        expect((facets.price?.bars ?? []).filter(({ count }) => count > 0)).toEqual([
          { from: 60_000, to: 80_000, count: 1 },
          { from: 80_000, to: 100_000, count: 1 },
        ]);
      });
    });

    describe("an empty result", () => {
      it("names the filter in the way with what it hides, and offers what is near", async () => {
        const { total, empty } = await listing("?q=nuoc+mam&stars=5");
        expect(total).toBe(0);
        expect(empty?.drop).toEqual([{ param: "stars", value: "5", label: "5 sao", count: 1 }]);
        expect(empty?.near[0]?.title).toBe("Nước mắm Cát Hải");
      });

      it("says nothing where something was found", async () => {
        expect((await listing("?stars=4")).empty).toBeNull();
      });
    });

    describe("with the index out of reach, the plain catalogue answers and says so,", () => {
      const away = () => listing("?q=nuoc+mam");

      it("where it is gone, and the index again once it is back", async () => {
        await db().raw("alter table listing_entry rename to listing_entry_away");
        const answer = await away();
        expect(answer).toMatchObject({
          degraded: true,
          total: 1,
          items: [{ title: "Nước mắm Cát Hải", stars: 4 }],
        });
        await db().raw("alter table listing_entry_away rename to listing_entry");
        await until(async () => !(await away()).degraded, 5_000);
      });

      it("where it hangs: within two seconds, with a certificate withdrawn meanwhile", async () => {
        const lock = await db().transaction();
        try {
          await lock.raw("lock table listing_entry in access exclusive mode");
          const started = Date.now();
          const answers = await Promise.all(Array.from({ length: 20 }, away));
          expect(Date.now() - started).toBeLessThan(4_000);
          expect(answers.every(({ degraded, total }) => degraded && total === 1)).toBe(true);
          const { certificate } = await variantOf(fishSauce);
          await withdrawCertificateWorkflow(getContainer()).run({
            input: { id: certificate, withdrawn_on: "2026-11-24", ground: "mark_misused" },
          });
          await until(async () => (await away()).items[0]?.stars === 0, TWO_SECONDS);
        } finally {
          await lock.rollback();
        }
        await until(async () => !(await away()).degraded, 5_000);
        expect((await away()).items[0]?.stars).toBe(0);
      });

      it("until what changed meanwhile is in it, not only until it answers", async () => {
        const { variant } = await variantOf(fishSauce);
        const price = async () => (await away()).items[0]?.price;
        const held = await db().transaction();
        try {
          await held.raw("select id from listing_entry where id = ? for update", [fishSauce]);
          await held.raw("savepoint before");
          await held.raw("lock table listing_entry in access exclusive mode");
          await Promise.all(Array.from({ length: 5 }, away));
          await updateProductVariantsWorkflow(getContainer()).run({
            input: {
              selector: { id: variant },
              update: { prices: [{ currency_code: "vnd", amount: 93_000 }] },
            },
          });
          await until(async () => (await price()) === 93_000, TWO_SECONDS);
          // From here on the index can be read, and this row of it not be written.
          await held.raw("rollback to savepoint before");
          for (const end = Date.now() + 4_000; Date.now() < end; ) expect(await price()).toBe(93_000);
        } finally {
          await held.rollback();
        }
        await until(async () => !(await away()).degraded, 10_000);
        expect(await price()).toBe(93_000);
      });
    });

    it("answers an address with a NUL in it with 404, never with an error of ours", async () => {
      for (const path of ["listing/products/%00", "producers/a%00b", "certificates/%00", "baskets/%00"]) {
        const { status } = await api.get(`/store/${path}`, {
          headers: shop.headers,
          validateStatus: () => true,
        });
        expect(status, path).toBe(404);
      }
    });
  },
});
