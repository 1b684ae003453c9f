import { Modules } from "@medusajs/framework/utils";
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import { anOfficer, aProductOf, testBackend } from "../../testing";
import { gardens, TODAY } from "./a-garden";

testBackend({
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer();
    const { terms, page, listed, aGarden } = gardens(api, container);

    beforeEach(() => {
      process.env.CLOCK = TODAY;
      process.env.ALCOHOL_SALES = "";
    });
    afterAll(() => {
      delete process.env.CLOCK;
      delete process.env.ALCOHOL_SALES;
    });

    describe("Alcohol", () => {
      const adult = { "x-adult-confirmed": "1" };

      it("is not put on display while it is not sold, and a product that was stays hidden", async () => {
        const { shop, grower } = await aGarden();
        const wine = { title: "Rượu nếp", set_no: 14 };
        await expect(aProductOf(container(), shop, grower, wine)).rejects.toThrow("ALCOHOL_SALES");

        process.env.ALCOHOL_SALES = "true";
        const made = await aProductOf(container(), shop, grower, wine);
        process.env.ALCOHOL_SALES = "";
        expect((await page(shop, made.handle, adult)).status).toBe(404);
      });

      it("is shown to confirmed adults of a licensed seller alone, and never paid in cash", async () => {
        process.env.ALCOHOL_SALES = "true";
        const { shop, grower, shopper } = await aGarden();
        const spirit = await aProductOf(container(), shop, grower, {
          title: "Rượu nếp",
          set_no: 14,
          stock: 9,
        });
        expect((await page(shop, spirit.handle, adult)).status).toBe(404);
        const officer = await anOfficer(container());
        const update = (body: object) =>
          api.post(`/admin/producers/${grower.id}`, body, {
            headers: officer.headers,
            validateStatus: () => true,
          });
        await update({ alcohol_licence: "12/GP-UBND", alcohol_licence_until: "2027-12-31" });

        expect((await page(shop, spirit.handle)).status).toBe(403);
        expect((await page(shop, spirit.handle, adult)).data.terms).toMatchObject({ alcohol: true });

        await expect.poll(() => listed(shop, "set=14", adult)).toEqual(["Rượu nếp"]);
        // Medusa's own catalogue knows of no age, so it is closed to shoppers of any.
        const open = [
          "products",
          `products/${spirit.id}`,
          "product-variants",
          "product-categories",
          "collections",
        ];
        for (const path of [
          ...open,
          `products?handle=${spirit.handle}`,
          "product-categories?fields=*products",
        ]) {
          const answer = await shopper.send("GET", `/store/${path}`, undefined, adult);
          expect([path, answer.status, answer.body.code]).toEqual([path, 404, "use_store_listing"]);
        }
        expect(await listed(shop, "set=14")).toEqual([]);
        expect(await listed(shop, "q=ruou")).toEqual([]);
        const { data: suggested } = await api.get("/store/listing/suggestions?q=ruou", {
          headers: shop.headers,
        });
        expect(suggested.goods).toEqual([]);

        const id = await shopper.takesABasket();
        await shopper.puts(id, spirit.variant_id);
        expect((await shopper.basket(id)).body.basket.parts[0]?.payment_methods).toEqual([]);
        const placed = await shopper.places(id, await shopper.fillsIn(id));
        expect([placed.status, placed.body.errors]).toEqual([
          422,
          [
            {
              field: "payment",
              code: "alcohol_needs_cashless",
              values: expect.objectContaining({ producer: "Vườn Thanh Hà", title: "Rượu nếp" }),
            },
          ],
        ]);

        await update({ alcohol_licence_until: "2026-11-23" });
        expect((await page(shop, spirit.handle, adult)).status).toBe(404);
      });

      it("from 15 % vol is in no promotion, neither by itself nor by a code, whoever tries", async () => {
        process.env.ALCOHOL_SALES = "true";
        const { shop, grower, shopper } = await aGarden();
        await container()
          .resolve("producer")
          .updateProducers({ id: grower.id, alcohol_licence: "12/GP-UBND" });
        const spirit = await aProductOf(container(), shop, grower, {
          title: "Rượu nếp",
          price: 100_000,
          set_no: 14,
          stock: 9,
        });
        const sauce = await aProductOf(container(), shop, grower, {
          title: "Nước mắm",
          price: 100_000,
          set_no: 9,
          stock: 9,
        });
        const products = container().resolve(Modules.PRODUCT);
        const discountable = async (id: string) => (await products.retrieveProduct(id)).discountable;
        expect([await discountable(spirit.id), await discountable(sauce.id)]).toEqual([false, true]);
        await updateProductsWorkflow(container()).run({
          input: { selector: { id: spirit.id }, update: { discountable: true } },
        });
        expect(await discountable(spirit.id)).toBe(false);
        // Weak drink may be, until somebody says how strong it really is.
        await terms({ product_id: spirit.id, abv: 12 });
        await updateProductsWorkflow(container()).run({
          input: { selector: { id: spirit.id }, update: { discountable: true } },
        });
        expect(await discountable(spirit.id)).toBe(true);
        await terms({ product_id: spirit.id, abv: 29.5 });
        expect(await discountable(spirit.id)).toBe(false);

        const tenPerCent = {
          type: "standard" as const,
          status: "active" as const,
          application_method: {
            type: "percentage" as const,
            target_type: "items" as const,
            allocation: "across" as const,
            value: 10,
          },
        };
        await container()
          .resolve(Modules.PROMOTION)
          .createPromotions([
            { ...tenPerCent, code: "TET-AUTO", is_automatic: true },
            { ...tenPerCent, code: "TET10", is_automatic: false },
          ]);
        const id = await shopper.takesABasket();
        await shopper.puts(id, spirit.variant_id);
        await shopper.puts(id, sauce.variant_id);
        await shopper.send("POST", `/store/baskets/${id}/codes`, { code: "TET10" });
        const lines = (await shopper.basket(id)).body.basket.parts[0]?.lines ?? [];
        expect(lines.map(({ title, discount }) => [title, discount > 0])).toEqual([
          ["Rượu nếp", false],
          ["Nước mắm", true],
        ]);
      });

      it("from 15 % vol stands on no price list, new or old, also when its strength is told later", async () => {
        process.env.ALCOHOL_SALES = "true";
        const { shop, grower, shopper } = await aGarden();
        await container()
          .resolve("producer")
          .updateProducers({ id: grower.id, alcohol_licence: "12/GP-UBND" });
        const goods = { price: 100_000, stock: 9 };
        const spirit = await aProductOf(container(), shop, grower, {
          ...goods,
          title: "Rượu nếp",
          set_no: 14,
        });
        const sauce = await aProductOf(container(), shop, grower, { ...goods, title: "Nước mắm", set_no: 9 });
        const officer = await anOfficer(container());
        const office = (path: string, body: object) =>
          shopper.send<{ price_list: { id: string } }>("POST", path, body, officer.headers);
        const cheap = ({ variant_id }: { variant_id: string }) => ({
          variant_id,
          amount: 60_000,
          currency_code: "vnd",
        });
        const list = { title: "Tết", description: "Tết", type: "sale", status: "active" };
        const refused = await office("/admin/price-lists", {
          ...list,
          prices: [cheap(sauce), cheap(spirit)],
        });
        expect(refused).toMatchObject({ status: 422, body: { code: "strong_drink_no_price_list" } });
        expect(refused.body.message).toContain("“Rượu nếp”");
        const { body } = await office("/admin/price-lists", { ...list, prices: [cheap(sauce)] });
        const batch = (change: object) =>
          office(`/admin/price-lists/${body.price_list.id}/prices/batch`, change);
        expect((await batch({ create: [cheap(spirit)] })).status).toBe(422);

        await terms({ product_id: spirit.id, abv: 12 });
        expect((await batch({ create: [cheap(spirit)] })).status).toBe(200);
        const costs = async () => {
          const id = await shopper.takesABasket();
          await shopper.puts(id, spirit.variant_id);
          await shopper.puts(id, sauce.variant_id);
          const lines = (await shopper.basket(id)).body.basket.parts[0]?.lines ?? [];
          return lines.map(({ unit_price }) => unit_price);
        };
        expect(await costs()).toEqual([60_000, 60_000]);
        await terms({ product_id: spirit.id, abv: 29.5 });
        expect(await costs()).toEqual([100_000, 60_000]);
      });
    });
  },
});
