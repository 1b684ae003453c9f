import type { ProductPage } from "@market/store-contract";
import { Modules } from "@medusajs/framework/utils";
import { createProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import turnTheSeason from "../../jobs/turn-the-season";
import { anOfficer, aProducer, aProductOf, aShop, aShopper, type Shop, testBackend } from "../../testing";
import {
  type SetSellingTermsInput,
  setOwnDeliveryWorkflow,
  setSellingTermsWorkflow,
} from "../../workflows/selling-terms";

const TODAY = "2026-11-24T05:00:00Z";
const HANOI = { province_code: "01", commune_code: "00004", street: "Số 1" };
const HAIPHONG = { province_code: "31", commune_code: "11680", street: "Số 5, thôn Đông" };

testBackend({
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer();
    const terms = (input: SetSellingTermsInput) => setSellingTermsWorkflow(container()).run({ input });
    const page = (shop: Shop, handle: string, headers = {}): Promise<{ status: number; data: ProductPage }> =>
      api.get(`/store/listing/products/${handle}`, {
        headers: { ...shop.headers, ...headers },
        validateStatus: () => true,
      });

    const listed = async (shop: Shop, query: string, headers = {}): Promise<string[]> => {
      const { data } = await api.get(`/store/listing?${query}`, { headers: { ...shop.headers, ...headers } });
      return data.items.map(({ title }: { title: string }) => title);
    };

    async function aGarden() {
      const shop = await aShop(container());
      const grower = await aProducer(container(), shop, { name: "Vườn Thanh Hà" });
      return { shop, grower, shopper: aShopper(api, shop) };
    }

    beforeEach(() => {
      process.env.CLOCK = TODAY;
      process.env.ALCOHOL_SALES = "";
    });
    afterAll(() => {
      delete process.env.CLOCK;
      delete process.env.ALCOHOL_SALES;
    });

    describe("Fresh goods", () => {
      it("go as a parcel only where they arrive fresh; refused elsewhere by line, and collected from anywhere", async () => {
        const { shop, grower, shopper } = await aGarden();
        const jujube = await aProductOf(container(), shop, grower, {
          title: "Táo Bàng La",
          set_no: 1,
          stock: 9,
        });
        await terms({ product_id: jujube.id, ship_to: ["31", "22"] });

        expect((await page(shop, jujube.handle)).data.terms.ships_to).toEqual([
          { code: "31", name: "Hải Phòng" },
          { code: "22", name: "Quảng Ninh" },
        ]);
        const id = await shopper.takesABasket();
        const { body } = await shopper.puts(id, jujube.variant_id, 2);
        const [part] = body.basket.parts;
        expect(part?.lines[0]?.terms?.ships_to?.map(({ name }) => name)).toEqual(["Hải Phòng", "Quảng Ninh"]);

        const refused = await shopper.places(id, await shopper.fillsIn(id, { address: HANOI }));
        expect([refused.status, refused.body.errors]).toEqual([
          422,
          [
            {
              field: `delivery.${grower.id}`,
              code: "outside_area",
              values: { line: part?.lines[0]?.id, title: "Táo Bàng La", province: "Hà Nội" },
            },
          ],
        ]);
        const pickup = part?.delivery_options.find(({ kind }) => kind === "pickup");
        const collected = await shopper.fillsIn(id, {
          address: HANOI,
          delivery: { [grower.id]: pickup?.id ?? "" },
          expected_total: body.basket.subtotal,
        });
        expect((await shopper.places(id, collected)).status).toBe(200);
      });
    });

    describe("A season", () => {
      it("closes the sale outside its months, on the page, in the basket and on the card", async () => {
        const { shop, grower, shopper } = await aGarden();
        const lychee = await aProductOf(container(), shop, grower, {
          title: "Vải Thanh Hà",
          set_no: 1,
          stock: 9,
        });
        const id = await shopper.takesABasket();
        await shopper.puts(id, lychee.variant_id);
        await terms({ product_id: lychee.id, season_months: [5, 6, 7] });

        const { data } = await page(shop, lychee.handle);
        expect(data.terms.sale).toEqual({ kind: "out_of_season", back_in: 5 });
        expect(data.variants[0]?.available).toBe(0);
        const again = await shopper.puts(id, lychee.variant_id);
        expect([again.status, again.body.code, again.body.errors?.[0]?.values]).toEqual([
          409,
          "out_of_season",
          { title: "Vải Thanh Hà", month: 5 },
        ]);
        expect((await shopper.basket(id)).body.basket.notices).toEqual([
          expect.objectContaining({ code: "out_of_season", after: 5 }),
        ]);
        const placed = await shopper.places(id, await shopper.fillsIn(id));
        expect([placed.status, placed.body.code]).toEqual([409, "stock_ran_out"]);

        await expect.poll(() => listed(shop, "q=vai")).toEqual(["Vải Thanh Hà"]);
        expect(await listed(shop, "in_stock=1")).toEqual([]);
        process.env.CLOCK = "2027-05-01T00:00:00+07:00";
        await turnTheSeason(container());
        await expect.poll(() => listed(shop, "in_stock=1")).toEqual(["Vải Thanh Hà"]);
        expect((await shopper.places(id, await shopper.fillsIn(id))).status).toBe(200);
      });

      it("is ordered ahead up to what the harvest gives, and never beyond, however many order at once", async () => {
        const { shop, grower, shopper } = await aGarden();
        const kumquat = await aProductOf(container(), shop, grower, {
          title: "Táo Tết",
          set_no: 1,
          stock: 0,
        });
        await terms({
          product_id: kumquat.id,
          season_months: [12, 1, 2],
          harvest_on: "2026-12-10",
          preorder_caps: [{ variant_id: kumquat.variant_id, pieces: 5 }],
        });
        const { data } = await page(shop, kumquat.handle);
        expect(data.terms).toMatchObject({
          sale: { kind: "preorder", harvest_on: "2026-12-10" },
          preorder_cap: 5,
        });

        const baskets = await Promise.all(
          Array.from({ length: 8 }, async () => {
            const id = await shopper.takesABasket();
            await shopper.puts(id, kumquat.variant_id);
            return { id, body: await shopper.fillsIn(id) };
          }),
        );
        const answers = await Promise.all(baskets.map(({ id, body }) => shopper.places(id, body)));
        const placed = answers.filter(({ status }) => status === 200);
        expect(placed).toHaveLength(5);
        expect(answers.filter(({ status }) => status === 409)).toHaveLength(3);
        expect(placed[0]?.body.purchase.orders[0]?.lines[0]?.harvest_on).toBe("2026-12-10");
        const [level] = await container()
          .resolve(Modules.INVENTORY)
          .listInventoryLevels({ inventory_item_id: kumquat.inventory_item_id });
        expect(Number(level?.reserved_quantity)).toBe(5);

        // What was promised is not taken back by a smaller cap.
        const officer = await anOfficer(container());
        const less = await api.post(
          `/admin/products/${kumquat.id}/selling-terms`,
          { preorder_caps: [{ variant_id: kumquat.variant_id, pieces: 4 }] },
          { headers: officer.headers, validateStatus: () => true },
        );
        expect([less.status, less.data.errors]).toEqual([
          422,
          [
            {
              field: `preorder_caps.${kumquat.variant_id}`,
              code: "fewer_than_ordered",
              values: { taken: 5 },
            },
          ],
        ]);
      });
    });

    describe("Living things", () => {
      it("are collected or brought by the producer where it goes, and never a parcel", async () => {
        const { shop, grower, shopper } = await aGarden();
        const koi = await aProductOf(container(), shop, grower, { title: "Cá koi", set_no: 25, stock: 9 });
        const id = await shopper.takesABasket();
        await shopper.puts(id, koi.variant_id);
        const kinds = async () =>
          (await shopper.basket(id)).body.basket.parts[0]?.delivery_options.map(({ kind, amount }) => [
            kind,
            amount,
          ]);
        expect(await kinds()).toEqual([["pickup", 0]]);

        await setOwnDeliveryWorkflow(container()).run({
          input: { producer_id: grower.id, price: 60_000, to: ["31"] },
        });
        expect(await kinds()).toEqual([
          ["pickup", 0],
          ["own_delivery", 60_000],
        ]);
        await setOwnDeliveryWorkflow(container()).run({
          input: { producer_id: grower.id, price: 80_000, to: ["31"] },
        });
        const { parts, subtotal } = (await shopper.basket(id)).body.basket;
        const own = parts[0]?.delivery_options.find(({ kind }) => kind === "own_delivery");
        expect(own).toMatchObject({ amount: 80_000, area: [{ code: "31", name: "Hải Phòng" }] });

        const bringing = (address: typeof HANOI) =>
          shopper.fillsIn(id, {
            address,
            delivery: { [grower.id]: own?.id ?? "" },
            expected_total: subtotal + 80_000,
          });
        const far = await shopper.places(id, await bringing(HANOI));
        expect(far.body.errors?.map(({ code, values }) => [code, values?.province])).toEqual([
          ["outside_own_area", "Hà Nội"],
        ]);
        const parcel = await shopper.fillsIn(id, {
          delivery: { [grower.id]: grower.parcel_option_id ?? "" },
        });
        expect((await shopper.places(id, parcel)).body.errors?.[0]?.code).toBe("not_offered");
        const near = await shopper.places(id, await bringing(HAIPHONG));
        expect(near.body.purchase.orders[0]?.delivery).toMatchObject({
          kind: "own_delivery",
          amount: 80_000,
        });
      });
    });

    describe("A card and an invoice", () => {
      it("are kept with the order they belong to", async () => {
        const { shop, grower, shopper } = await aGarden();
        const baker = await aProducer(container(), shop, { name: "Bánh đa Kinh Giao" });
        const tea = await aProductOf(container(), shop, grower, { title: "Chè", set_no: 11, stock: 3 });
        const cake = await aProductOf(container(), shop, baker, { title: "Bánh", set_no: 6, stock: 3 });
        const id = await shopper.takesABasket();
        await shopper.puts(id, tea.variant_id);
        await shopper.puts(id, cake.variant_id);
        const wrong = await shopper.places(
          id,
          await shopper.fillsIn(id, {
            gift_messages: { [grower.id]: "a".repeat(301) },
            invoice: { company_name: " ", address: "Hải Phòng", tax_code: "0100109107", email: "ketoan" },
          }),
        );
        expect(wrong.body.errors?.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
          `gift_messages.${grower.id} too_long`,
          "invoice.company_name required",
          "invoice.email not_an_email",
          "invoice.tax_code not_a_tax_code",
        ]);

        const invoice = {
          company_name: "Công ty An Bình",
          address: "1 Lê Lợi, Hải Phòng",
          tax_code: "0100 109 106",
          email: "ketoan@anbinh.example",
        };
        const { body } = await shopper.places(
          id,
          await shopper.fillsIn(id, { gift_messages: { [grower.id]: "Chúc mẹ vui khoẻ" }, invoice }),
        );
        expect(body.purchase.invoice).toEqual({ ...invoice, tax_code: "0100109106" });
        expect(body.purchase.orders.map(({ gift_message }) => gift_message)).toEqual([
          "Chúc mẹ vui khoẻ",
          null,
        ]);
        const order = await container()
          .resolve(Modules.ORDER)
          .retrieveOrder(body.purchase.orders[0]?.id ?? "");
        expect(order.metadata).toMatchObject({
          gift_message: "Chúc mẹ vui khoẻ",
          invoice: { tax_code: "0100109106" },
        });
      });
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

    describe("Herbal goods", () => {
      it("of set 18 are published as food supplements only", async () => {
        const { shop, grower } = await aGarden();
        const pill = { title: "Viên nghệ", set_no: 18 };
        await expect(aProductOf(container(), shop, grower, pill)).rejects.toThrow("thực phẩm chức năng");
        const draft = await aProductOf(container(), shop, grower, { ...pill, status: "draft" });
        const publish = () =>
          updateProductsWorkflow(container()).run({
            input: { selector: { id: draft.id }, update: { status: "published" } },
          });
        await terms({ product_id: draft.id, herbal_kind: "medicine" });
        await expect(publish()).rejects.toThrow("không bán trên sàn");
        await terms({ product_id: draft.id, herbal_kind: "supplement" });
        await publish();
        expect((await page(shop, draft.handle)).data.terms.supplement).toBe(true);
        // Once on display it cannot be called a medicine either.
        await expect(terms({ product_id: draft.id, herbal_kind: "medicine" })).rejects.toThrow("không bán");
        expect((await page(shop, draft.handle)).data.terms.supplement).toBe(true);
      });

      it("of set 19 are refused with the words that claim to heal", async () => {
        const { shop, grower } = await aGarden();
        const soap = (description: string) => ({
          title: "Xà phòng sả",
          description,
          status: "published" as const,
          metadata: { set_no: 19, kind: "product" },
          options: [{ title: "Loại", values: ["Bánh"] }],
          sales_channels: [{ id: shop.sales_channel_id }],
        });
        const create = (description: string) =>
          createProductsWorkflow(container()).run({ input: { products: [soap(description)] } });
        await expect(create("Trị mụn, kháng viêm, thơm mùi sả")).rejects.toThrow("“Trị mụn”, “kháng viêm”");
        expect(await container().resolve(Modules.PRODUCT).listProducts({})).toEqual([]);
        const { result } = await create("Thơm mùi sả");
        expect(result[0]?.status).toBe("published");
        expect(grower.id).toBeTruthy();
      });
    });
  },
});
