import { createRequire } from "node:module";
import type { CommuneCounts, ListingAnswer } from "@market/store-contract";
import { updateInventoryLevelsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { aDeparture, at } from "../../booking/__tests__/a-visit";
import { anExperienceOf, aProducer, aProductOf, aShop, type Shop, testBackend } from "../../testing";
import { withdrawCertificateWorkflow } from "../../workflows/certification";
import { updateProducerWorkflow } from "../../workflows/producer";
import { LISTING_INDEX } from "../index-name";
import { aKeyOfAnotherChannel, CAT_HAI, fillListing, goods, until } from "./shop";

/** The running backend's own copy: importing it here would define the links a second time. */
const { catchUpListing }: typeof import("../catch-up") = createRequire(__filename)("../catch-up");

/** The backend reads its clock anew for each request. */
function itIs(instant: string): void {
  process.env.CLOCK = instant;
}

/** Alone on a machine it takes a tenth of a second; a busy one shall not fail the test. */
const SOON = 5_000;

const TODAY = "2026-11-24T03:00:00Z";

/** What the listing promises, whichever engine answers. */
export function listingSuite(engine: ListingAnswer["engine"]): void {
  testBackend({
    testSuite: ({ getContainer, api }) => {
      let shop: Shop;
      let daiHa: Awaited<ReturnType<typeof aProducer>>;
      let baNguyet: Awaited<ReturnType<typeof aProducer>>;
      let ids: string[];

      async function listing(query: string): Promise<ListingAnswer> {
        const { data } = await api.get(`/store/listing${query}`, { headers: shop.headers });
        return data;
      }
      const titles = async (query: string) => (await listing(query)).items.map(({ title }) => title);
      const starCounts = ({ facets }: ListingAnswer) =>
        Object.fromEntries(facets.stars.map(({ value, count }) => [value, count]));

      beforeAll(async () => {
        itIs(TODAY);
        const container = getContainer();
        shop = await aShop(container);
        daiHa = await aProducer(container, shop, { name: "Hợp tác xã Đại Hà", handle: "dai-ha" });
        baNguyet = await aProducer(container, shop, {
          name: "Cơ sở Bà Nguyệt",
          handle: "ba-nguyet",
          commune_code: CAT_HAI,
        });
        const closed = await aProducer(container, shop, { name: "Xưởng Đã Nghỉ", status: "suspended" });
        const make = (maker: typeof daiHa, given: Parameters<typeof goods>[3]) =>
          goods(container, shop, maker, given);
        ids = [
          await make(baNguyet, {
            title: "Nước mắm Cát Hải",
            title_en: "Cat Hai fish sauce",
            set_no: 7,
            price: 85_000,
            certificates: [{ decision_date: "2023-12-29" }],
          }),
          await make(daiHa, {
            title: "Mắm tép",
            set_no: 7,
            price: 60_000,
            certificates: [{ stars: 3, decision_date: "2025-06-30" }],
          }),
          await make(daiHa, {
            title: "Dứa sấy",
            set_no: 1,
            price: 40_000,
            certificates: [{ stars: 5, decision_date: "2022-01-10" }],
          }),
          await make(daiHa, { title: "Dừa sấy", set_no: 1, price: 45_000 }),
          await make(daiHa, { title: "Trà hòa tan", set_no: 16, price: 120_000, stock: 0 }),
          await make(baNguyet, { title: "Khăn lụa thêu", set_no: 22, price: 1_250_000 }),
          await make(baNguyet, { title: 'Bánh <b>đa</b> & "giòn"', set_no: 2, price: 30_000 }),
          await make(daiHa, { title: "Bản nháp dứa", status: "draft" }),
          await make(closed, { title: "Dứa của xưởng đã nghỉ" }),
        ];
      });

      beforeEach(async () => {
        itIs(TODAY);
        await fillListing(getContainer(), ids);
      });

      afterAll(() => {
        delete process.env.CLOCK;
      });

      it(`answers from ${engine}`, async () => {
        expect((await listing("")).engine).toBe(engine);
      });

      describe("finding", () => {
        it("finds fish sauce however it is typed", async () => {
          const typed = [
            "nước mắm",
            "nuoc mam",
            "nươc măm",
            "NƯỚC MẮM",
            "nuocmam",
            "nước mắm".normalize("NFD"),
          ];
          for (const text of typed) {
            expect(await titles(`?q=${encodeURIComponent(text)}`), text).toEqual(["Nước mắm Cát Hải"]);
          }
        });

        it("mends a slip and says so; sent back as typed, it is searched as typed", async () => {
          const mended = await listing(`?q=${encodeURIComponent("nuoc man")}`);
          expect(mended.items.map(({ title }) => title)).toEqual(["Nước mắm Cát Hải"]);
          expect(mended.mended).toEqual({ query: "nước mắm", typed: "nuoc man" });
          expect(mended.items[0]?.title_marked).toBe("<mark>Nước mắm</mark> Cát Hải");
          expect(await listing("?q=nuoc+man&exactly=1")).toMatchObject({ total: 0, mended: null });
        });

        it("leaves alone what finds something as it was typed", async () => {
          expect((await listing("?q=mam+tep")).mended).toBeNull();
          expect((await listing("?q=nuocmam")).mended).toBeNull();
        });

        it("does not tell by its mending of goods in another sales channel", async () => {
          const headers = await aKeyOfAnotherChannel(getContainer());
          const { data } = await api.get("/store/listing?q=nuoc+man", { headers });
          expect(data).toMatchObject({ total: 0, mended: null });
        });

        it("finds goods by what else they are called, and only in the sets where that is true", async () => {
          expect(await titles("?q=scarf")).toEqual(["Khăn lụa thêu"]);
          // Of set 16: no tea.
          expect(await titles("?q=tea")).toEqual([]);
        });

        it("finds a name in either placement of the tone", async () => {
          expect(await titles("?q=hoà")).toEqual(["Trà hòa tan"]);
          expect(await titles("?q=hòa")).toEqual(["Trà hòa tan"]);
        });

        it("puts the spelling that was typed first, and hides no other", async () => {
          expect(await titles("?q=dứa")).toEqual(["Dứa sấy", "Dừa sấy"]);
          expect(await titles("?q=dừa")).toEqual(["Dừa sấy", "Dứa sấy"]);
          expect(await titles("?q=dua")).toHaveLength(2);
        });

        it("finds the English name, and shows it to English readers", async () => {
          const { items } = await listing("?q=fish+sauce&locale=en");
          expect(items).toMatchObject([
            { title: "Cat Hai fish sauce", title_marked: "Cat Hai <mark>fish sauce</mark>" },
          ]);
        });

        it("finds all goods of a producer by its name", async () => {
          expect(await titles("?q=ba+nguyet")).toHaveLength(3);
        });

        it("finds goods by today's commune and by the district that is no more", async () => {
          expect(await titles("?q=cat+hai")).toHaveLength(3);
          expect((await titles(`?q=${encodeURIComponent("huyện Kiến Thụy")}`)).sort()).toEqual(
            ["Dừa sấy", "Dứa sấy", "Mắm tép", "Trà hòa tan"].sort(),
          );
          expect(await titles("?q=thi+tran+nui+doi+mam")).toEqual(["Mắm tép"]);
        });

        it("finds a set by the name its group had in 2021", async () => {
          expect(await titles(`?q=${encodeURIComponent("vải, may mặc")}`)).toEqual(["Khăn lụa thêu"]);
        });

        it("never shows drafts, nor goods of a producer who is suspended", async () => {
          expect((await titles("")).filter((title) => /nháp|nghỉ/.test(title))).toEqual([]);
          expect((await listing("?q=dua")).total).toBe(2);
        });

        it("marks what was found as safe HTML, whatever the title holds", async () => {
          const { items } = await listing("?q=da");
          expect(items[0]?.title_marked).toBe(
            "Bánh &lt;b&gt;<mark>đa</mark>&lt;/b&gt; &amp; &quot;giòn&quot;",
          );
        });
      });

      describe("a card", () => {
        it("shows name, producer, commune, stars, price and stock", async () => {
          const { items } = await listing("?q=nuoc+mam");
          expect(items).toMatchObject([
            {
              id: ids[0],
              kind: "product",
              producer: { id: baNguyet.id, handle: "ba-nguyet", name: "Cơ sở Bà Nguyệt" },
              commune: { code: CAT_HAI, name: "Đặc khu Cát Hải" },
              set_no: 7,
              group: 1,
              stars: 4,
              stars_note: null,
              price: 85_000,
              in_stock: true,
            },
          ]);
        });
      });

      describe("stars", () => {
        it("counts those shown today; goods whose certificate ended count among those without", async () => {
          expect(starCounts(await listing(""))).toEqual({ "5": 0, "4": 1, "3": 1, none: 5 });
          expect(await titles("?stars=5")).toEqual([]);
          expect(await titles("?stars=none&q=dua")).toHaveLength(2);
        });

        it("count the certificate's last day, and end with the first moment after it", async () => {
          itIs("2026-12-29T16:59:59.999Z");
          expect(await titles("?stars=4")).toEqual(["Nước mắm Cát Hải"]);
          expect(starCounts(await listing(""))).toMatchObject({ "4": 1, none: 5 });

          itIs("2026-12-29T17:00:00.000Z");
          const after = await listing("");
          expect(await titles("?stars=4")).toEqual([]);
          expect(starCounts(after)).toMatchObject({ "4": 0, none: 6 });
          expect(after.items.find(({ id }) => id === ids[0])).toMatchObject({ stars: 0 });
        });

        it("begin with the day a renewed certificate raises them, without anything being written", async () => {
          itIs("2026-12-16T00:00:00Z");
          const id = await goods(getContainer(), shop, daiHa, {
            title: "Rươi một nắng",
            set_no: 6,
            certificates: [
              { stars: 3, decision_date: "2023-12-20" },
              { stars: 5, decision_date: "2026-12-15" },
            ],
          });
          itIs(TODAY);
          await fillListing(getContainer(), [...ids, id]);
          expect(starCounts(await listing("?q=ruoi"))).toMatchObject({ "5": 0, "3": 1 });
          itIs("2026-12-14T17:00:00Z");
          const raised = await listing("?q=ruoi");
          expect(starCounts(raised)).toEqual({ "5": 1, "4": 0, "3": 0, none: 0 });
          expect(raised.items).toMatchObject([{ stars: 5 }]);
          expect(await titles("?stars=5")).toEqual(["Rươi một nắng"]);
        });

        it("put the highest first, and goods whose stars ended among those without", async () => {
          const answer = await listing("?sort=stars");
          expect(answer.items.map(({ stars }) => stars)).toEqual([4, 3, 0, 0, 0, 0, 0]);
          const pages = [
            await titles("?sort=stars&per_page=3"),
            await titles("?sort=stars&per_page=3&page=2"),
            await titles("?sort=stars&per_page=3&page=3"),
          ];
          expect(pages.flat()).toEqual(answer.items.map(({ title }) => title));
          itIs("2026-12-30T00:00:00Z");
          expect((await titles("?sort=stars"))[0]).toBe("Mắm tép");
        });

        it("leave card and facet at once when a certificate is withdrawn", async () => {
          const { data } = await getContainer()
            .resolve("query")
            .graph({
              entity: "product",
              fields: ["certificates.id"],
              filters: { id: ids[0] },
            });
          await withdrawCertificateWorkflow(getContainer()).run({
            input: {
              id: data[0]?.certificates?.[0]?.id ?? "",
              withdrawn_on: "2026-11-24",
              ground: "mark_misused",
            },
          });
          await until(async () => starCounts(await listing(""))["4"] === 0, SOON);
          expect((await listing("?q=nuoc+mam")).items).toMatchObject([{ stars: 0 }]);
        });
      });

      describe("facets", () => {
        it("keep true counts for the siblings of what is chosen", async () => {
          const answer = await listing("?stars=4&producer=ba-nguyet");
          expect(answer.total).toBe(1);
          expect(starCounts(answer)).toEqual({ "5": 0, "4": 1, "3": 0, none: 2 });
          expect(answer.facets.producers).toMatchObject([{ value: "ba-nguyet", count: 1, chosen: true }]);
          const both = await listing("?producer=ba-nguyet");
          expect(both.facets.producers).toEqual([
            { value: "dai-ha", label: "Hợp tác xã Đại Hà", count: 4, chosen: false },
            { value: "ba-nguyet", label: "Cơ sở Bà Nguyệt", count: 3, chosen: true },
          ]);
        });

        it("keep the name of a chosen producer that has no results", async () => {
          const { facets } = await listing("?producer=ba-nguyet&q=tep");
          expect(facets.producers).toContainEqual({
            value: "ba-nguyet",
            label: "Cơ sở Bà Nguyệt",
            count: 0,
            chosen: true,
          });
        });

        it("count groups with their sets, and a chosen set narrows its own group only", async () => {
          const { facets, total } = await listing("?group=1&set=7&group=2");
          expect(total).toBe(3);
          expect(facets.groups.map(({ count }) => count)).toEqual([5, 1, 0, 1, 0, 0]);
          expect(facets.groups[0]?.sets.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
            ["1", 2, false],
            ["2", 1, false],
            ["7", 2, true],
          ]);
        });

        it("speak the reader's language", async () => {
          const { facets } = await listing("?locale=en");
          expect(facets.groups[0]?.label).toBe("Food");
          expect(facets.stars[0]?.label).toBe("5 stars");
        });

        it("count communes, stock and the span of prices without their own filter", async () => {
          const answer = await listing(`?commune=${CAT_HAI}&in_stock=1&price_max=100000`);
          expect(answer.total).toBe(2);
          expect(answer.facets.communes.map(({ value, count }) => [value, count])).toEqual([
            ["11680", 3],
            [CAT_HAI, 2],
          ]);
          expect(answer.facets.price).toMatchObject({ min: 30_000, max: 1_250_000 });
          expect((await listing("?in_stock=1")).facets.in_stock).toBe(6);
        });

        it("are empty and without a price when nothing matches", async () => {
          const answer = await listing("?q=xe+hoi");
          expect(answer).toMatchObject({
            items: [],
            total: 0,
            pages: 0,
            facets: { price: null, communes: [] },
          });
        });

        it("give the map its counts", async () => {
          const { data } = await api.get("/store/listing/communes", { headers: shop.headers });
          expect((data as CommuneCounts).counts).toEqual({ "11680": 4, [CAT_HAI]: 3 });
        });
      });

      describe("order and pages", () => {
        it("orders by price, also within what was searched", async () => {
          const { items } = await listing("?sort=price&q=kien+thuy");
          expect(items.map(({ price }) => price)).toEqual([40_000, 45_000, 60_000, 120_000]);
          expect((await listing("?sort=-price")).items[0]?.title).toBe("Khăn lụa thêu");
        });

        it("orders by newest", async () => {
          await new Promise((resolve) => setTimeout(resolve, 1_100));
          const made = await goods(getContainer(), shop, daiHa, { title: "Mới nhất" });
          await fillListing(getContainer(), [...ids, made]);
          expect((await titles("?sort=newest"))[0]).toBe("Mới nhất");
        });

        it("shows each once over all pages of a search", async () => {
          const pages = await Promise.all(
            [1, 2, 3, 4].map((page) => titles(`?q=kien+thuy&per_page=1&page=${page}`)),
          );
          expect(new Set(pages.flat()).size).toBe(4);
        });

        it("answers a page beyond the end with nothing and the right total", async () => {
          expect(await listing("?page=999999&per_page=3")).toMatchObject({
            items: [],
            total: 7,
            pages: 3,
            page: 999_999,
          });
        });
      });

      describe("senseless requests", () => {
        it("are cleaned: what makes no sense is dropped and named", async () => {
          const requests: Array<[string, string[]]> = [
            ["?stars=99", ["stars"]],
            ["?page=-1", ["page"]],
            ["?price_min=abc&price_max=-5", ["price_max", "price_min"]],
            ["?stars[x]=1&q[a]=b", ["q", "stars"]],
            ["?sort=drop+table&kind=car&locale=xx", ["kind", "locale", "sort"]],
            ["?commune=99999&group=7&set=27&producer=%3Cscript%3E", ["commune", "group", "producer", "set"]],
            ["?q=%00%00", ["q"]],
            ["?q=!!!", ["q"]],
            ["?per_page=100000&page=1e9", ["page", "per_page"]],
          ];
          for (const [query, ignored] of requests) {
            expect(await listing(query), query).toMatchObject({ total: 7, ignored });
          }
        });

        it("are answered politely, never with an error of ours", async () => {
          const requests = [
            `?q=${"mam ".repeat(1_250)}`,
            "?q=%E0%A4%A",
            "?q=%ff%fe&stars=%ff",
            `?q=${encodeURIComponent("<script>alert(1)</script>")}`,
            "?q='%20OR%201=1;--",
            "?q=a%00b&page=9999999999999",
            `?${"stars=4&".repeat(500)}`,
            `?${"commune=11680&".repeat(400)}`,
            "?__proto__[x]=1&constructor=1&q[]=a",
          ];
          for (const query of requests) {
            const url = `/store/listing${query}`;
            const { status } = await api.get(url, { headers: shop.headers, validateStatus: () => true });
            expect(status, query.slice(0, 60)).toBe(200);
          }
        });

        it("takes lists as the Medusa client writes them", async () => {
          expect((await listing("?stars[0]=4&stars[1]=3")).total).toBe(2);
          expect((await listing("?stars[]=4&stars[]=3")).ignored).toEqual([]);
        });
      });

      describe("keeping in step", () => {
        it("shows a changed name, producer, stock and status at once", async () => {
          const container = getContainer();
          const made = await aProductOf(container, shop, daiHa, {
            title: "Cá mòi kho",
            price: 70_000,
            stock: 5,
          });
          await until(async () => (await listing("?q=ca+moi&in_stock=1")).total === 1, SOON);
          expect((await listing("?q=ca+moi")).items).toMatchObject([{ producer: { handle: "dai-ha" } }]);

          await updateProductsWorkflow(container).run({
            input: { selector: { id: made.id }, update: { title: "Cá chép kho" } },
          });
          await until(async () => (await listing("?q=ca+chep")).total === 1, SOON);

          await updateInventoryLevelsWorkflow(container).run({
            input: {
              updates: [
                {
                  inventory_item_id: made.inventory_item_id,
                  location_id: daiHa.stock_location_id ?? "",
                  stocked_quantity: 0,
                },
              ],
            },
          });
          await until(async () => (await listing("?q=ca+chep&in_stock=1")).total === 0, SOON);

          await updateProducerWorkflow(container).run({
            input: { id: daiHa.id, name: "Hợp tác xã Đổi Tên" },
          });
          await until(async () => (await listing("?q=ca+chep+doi+ten")).total === 1, SOON);

          await updateProductsWorkflow(container).run({
            input: { selector: { id: made.id }, update: { status: "draft" } },
          });
          await until(async () => (await listing("?q=ca+chep")).total === 0, SOON);
        });

        it("finds by itself what no event told of", async () => {
          const container = getContainer();
          await catchUpListing(container);
          await container
            .resolve("__pg_connection__")
            .raw("UPDATE product SET title = ?, updated_at = now() WHERE id = ?", [
              "Tên đổi thẳng trong cơ sở dữ liệu",
              ids[0] ?? "",
            ]);
          await catchUpListing(container);
          expect((await listing("?q=doi+thang")).total).toBe(1);
        });

        it("shows the visits that can be booked for a day, counted as such, whatever else is asked", async () => {
          const container = getContainer();
          const kayak = await anExperienceOf(container, shop, daiHa);
          const show = await anExperienceOf(container, shop, baNguyet, { title: "Múa rối nước" });
          await fillListing(container, [...ids, kayak.product_id, show.product_id]);
          const trip = { experience: kayak.id, starts_at: at("2026-12-20", 8), seats: 4 };
          await aDeparture(container, trip);
          await aDeparture(container, { ...trip, experience: show.id, seats: 2 });

          const found = await listing("?day=2026-12-20&party=2");
          expect(found).toMatchObject({ total: 2, engine, degraded: false });
          expect(found.facets.producers.map(({ label, count }) => [label, count]).sort()).toEqual([
            ["Cơ sở Bà Nguyệt", 1],
            ["Hợp tác xã Đại Hà", 1],
          ]);
          expect(await titles("?day=2026-12-20&party=3")).toEqual(["Chèo kayak vịnh Lan Hạ"]);
          expect(await titles("?day=2026-12-20&q=roi")).toEqual(["Múa rối nước"]);
          expect(await titles("?day=2026-12-20&producer=dai-ha")).toEqual(["Chèo kayak vịnh Lan Hạ"]);
          expect(await titles("?day=2026-12-21")).toEqual([]);
        });

        it("stays out of Medusa's open search", async () => {
          const { status } = await api.post(
            "/store/search",
            { entity: LISTING_INDEX },
            { headers: shop.headers, validateStatus: () => true },
          );
          expect(status).toBe(404);
        });

        it("shows each key its own sales channel only", async () => {
          const headers = await aKeyOfAnotherChannel(getContainer());
          const { data } = await api.get("/store/listing", { headers });
          expect(data).toMatchObject({ total: 0, items: [] });
        });
      });
    },
  });
}
