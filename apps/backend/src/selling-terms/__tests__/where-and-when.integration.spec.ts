import { Modules } from "@medusajs/framework/utils";
import turnTheSeason from "../../jobs/turn-the-season";
import { anOfficer, aProductOf, testBackend } from "../../testing";
import { setOwnDeliveryWorkflow } from "../../workflows/selling-terms";
import { gardens, TODAY } from "./a-garden";

const HANOI = { province_code: "01", commune_code: "00004", street: "Số 1" };
const HAIPHONG = { province_code: "31", commune_code: "11680", street: "Số 5, thôn Đông" };

testBackend({
  testSuite: ({ api, getContainer }) => {
    const container = () => getContainer();
    const { terms, page, listed, aGarden } = gardens(api, container);

    beforeEach(() => {
      process.env.CLOCK = TODAY;
    });
    afterAll(() => {
      delete process.env.CLOCK;
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
  },
});
