import type { CataloguePage } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  aCertificate,
  aProducer,
  aProductOf,
  aShop,
  type Shop,
  testBackend,
  whileAlcoholIsSold,
} from "../../testing";
import { catalogueParts } from "../parts";

testBackend({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer;
    let shop: Shop;
    let producer: Awaited<ReturnType<typeof aProducer>>;

    beforeEach(async () => {
      process.env.CLOCK = "2026-11-24T03:00:00Z";
      container = getContainer();
      shop = await aShop(container);
      producer = await aProducer(container, shop, { joined: true });
    });
    afterEach(() => {
      delete process.env.CLOCK;
    });

    const read = async (query: string) =>
      (await api.get(`/store/catalogue-pages?${query}`, { headers: shop.headers })).data as {
        pages: CataloguePage[];
        next: string | null;
      };

    it("tells of goods all that a feed says of them, as the product's page has it", async () => {
      await aProductOf(container, shop, producer, { title: "Mắm tép", price: 95_000, stock: 0 });
      const { pages } = await read("kind=product");
      expect(pages).toMatchObject([
        {
          path: "/products/mam-tep",
          title: "Mắm tép",
          goods: {
            joined: true,
            producer: producer.name,
            stars: 0,
            variants: [{ price: 95_000, in_stock: false }],
          },
        },
      ]);
    });

    it("tells stars on the certificate's last day, none the day after, and that the page changed that midnight", async () => {
      const product = await aProductOf(container, shop, producer, { stock: 3 });
      await aCertificate(container, { decision_date: "2023-12-29", product_ids: [product.id] });
      process.env.CLOCK = "2026-12-29T16:59:59.999Z";
      expect((await read("kind=product")).pages).toMatchObject([
        { goods: { stars: 4, variants: [{ in_stock: true }] } },
      ]);
      process.env.CLOCK = "2026-12-29T17:00:00Z";
      expect((await read("kind=product")).pages).toMatchObject([
        { goods: { stars: 0 }, modified: "2026-12-29T17:00:00.000Z" },
      ]);
    });

    it("never tells of alcohol, drafts, other channels' goods, or goods of a producer who may not sell", async () => {
      await whileAlcoholIsSold(() =>
        aProductOf(container, shop, producer, { title: "Rượu nếp", set_no: 14 }),
      );
      await aProductOf(container, shop, producer, { title: "Bản nháp", status: "draft" });
      const elsewhere = await aProductOf(container, shop, producer, { title: "Ở kênh khác" });
      const suspended = await aProducer(container, shop, { name: "Bị dừng", status: "suspended" } as never);
      await aProductOf(container, shop, suspended, { title: "Của bên bị dừng" });
      await aProductOf(container, shop, producer, { title: "Mắm tép" });
      await (
        container.resolve("__pg_connection__") as { raw(sql: string, values: unknown[]): Promise<unknown> }
      ).raw("delete from product_sales_channel where product_id = ?", [elsewhere.id]);
      expect((await read("kind=product")).pages.map(({ title }) => title)).toEqual(["Mắm tép"]);
      expect((await read("kind=producer")).pages.map(({ title }) => title)).toEqual([producer.name]);
    });

    it("is read stretch by stretch, each page once", async () => {
      for (const title of ["Một", "Hai", "Ba", "Bốn", "Năm"])
        await aProductOf(container, shop, producer, { title });
      const seen: string[] = [];
      let after = "";
      do {
        const { pages, next } = await read(`kind=product&limit=2&after=${after}`);
        seen.push(...pages.map(({ title }) => title));
        after = next ?? "";
      } while (after);
      expect(seen.sort()).toEqual(["Ba", "Bốn", "Hai", "Một", "Năm"]);

      const { parts } = await catalogueParts(container, "product", [shop.sales_channel_id], 2);
      expect(parts.map(({ count }) => count)).toEqual([2, 2, 1]);
      const third = await read(`kind=product&after=${parts[2]?.after}`);
      expect(third.pages).toHaveLength(1);
    });
  },
});
