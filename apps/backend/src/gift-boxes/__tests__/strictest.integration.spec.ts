import type {
  Basket,
  GoodsReviewAnswer,
  ListingAnswer,
  ProductPage,
  PurchaseAnswer,
} from "@market/store-contract";
import { Modules } from "@medusajs/framework/utils";
import { PRODUCER_MODULE } from "../../modules/producer";
import { BOTTLE } from "../../own-goods/__tests__/a-desk";
import { NO_TERMS } from "../../own-goods/content";
import { testBackend } from "../../testing";
import { aBoxMaker, BOX_PRICE, ONE_BOX } from "./a-box-maker";

const IN_NOVEMBER = "2026-11-28T03:00:00Z";
const WINE = 14;
const STRONG = 29.5;
const HAI_PHONG = "31";
const HA_NOI = { province_code: "01", commune_code: "00004", street: "Số 1" };
const adult = { "x-adult-confirmed": "1" };

testBackend({
  testSuite: ({ api, getContainer }) => {
    let maker: Awaited<ReturnType<typeof aBoxMaker>>;
    beforeAll(async () => {
      process.env.CLOCK = IN_NOVEMBER;
      maker = await aBoxMaker(getContainer(), api);
    });
    beforeEach(() => {
      process.env.CLOCK = IN_NOVEMBER;
      process.env.ALCOHOL_SALES = "";
    });
    afterAll(() => {
      delete process.env.CLOCK;
      delete process.env.ALCOHOL_SALES;
    });

    /** Of goods in the shop: their months and areas hold at once when they are saved. */
    const bind = (id: string, terms: Partial<typeof NO_TERMS>) =>
      maker.edit(id, {}, { terms: { ...NO_TERMS, ...terms } });
    const pageAt = (handle: string, headers = {}, locale = "vi") =>
      maker.send<ProductPage>(
        "GET",
        `/store/listing/products/${handle}?locale=${locale}`,
        undefined,
        headers,
      );
    const handleOf = async (id: string) => (await maker.read(id)).handle ?? "";

    describe("A gift box with alcohol in it", () => {
      /** Two bottles of fish sauce and one of rice wine. */
      async function aWineBox() {
        process.env.ALCOHOL_SALES = "true";
        await getContainer()
          .resolve(PRODUCER_MODULE)
          .updateProducers({ id: maker.producer.id, alcohol_licence: "12/GP-UBND" });
        const wine = await maker.onSale({
          title: "Rượu nếp",
          set_no: WINE,
          abv: STRONG,
          variants: [{ ...BOTTLE, sku: "RN", stock: 5 }],
        });
        const parts = [
          { variant_id: maker.bottle, pieces: 2 },
          { variant_id: (await maker.variantOf(wine)).id, pieces: 1 },
        ];
        const box = await maker.aBox({ title: "Hộp rượu Tết", set_no: WINE, abv: STRONG, parts });
        return { box, parts, variant: (await maker.variantOf(box)).id, handle: await handleOf(box) };
      }

      it("says so, and how strong it is, before an officer sees it", async () => {
        const { parts } = await aWineBox();
        const sent = async (set_no: number, abv: number | null) => {
          const content = await maker.boxContent({
            title: "Hộp khác",
            set_no,
            abv,
            parts,
            variants: [{ ...ONE_BOX, sku: null }],
          });
          return (await maker.create(content, { send: true })).body.errors?.map(({ field, code }) => [
            field,
            code,
          ]);
        };
        expect(await sent(8, null)).toEqual([["set_no", "box_with_alcohol"]]);
        expect(await sent(WINE, 12)).toEqual([["abv", "box_weaker"]]);
        expect(await sent(WINE, STRONG)).toBeUndefined();
      });

      it("is hidden until eighteen years are confirmed, and from everybody while no alcohol is sold", async () => {
        const { handle } = await aWineBox();
        await maker.found("hop ruou");
        const listed = async (headers = {}) => {
          const { body } = await maker.send<ListingAnswer>(
            "GET",
            "/store/listing?q=hop+ruou",
            undefined,
            headers,
          );
          return body.items.map(({ title }) => title).includes("Hộp rượu Tết");
        };
        const hidden = await pageAt(handle);
        expect([hidden.status, hidden.body.code]).toEqual([403, "adults_only"]);
        expect(await listed()).toBe(false);
        const shown = await pageAt(handle, adult);
        expect([shown.status, shown.body.terms.alcohol, shown.body.terms.abv]).toEqual([200, true, STRONG]);
        expect(await listed(adult)).toBe(true);
        process.env.ALCOHOL_SALES = "";
        expect((await pageAt(handle, adult)).status).toBe(404);
      });

      it("is not paid for in cash, on delivery", async () => {
        const { variant } = await aWineBox();
        const { shopper, producer } = maker;
        const basket = await shopper.takesABasket();
        await shopper.puts(basket, variant);
        expect((await shopper.basket(basket)).body.basket.parts[0]?.payment_methods).not.toContain(
          "cash_on_delivery",
        );
        const placed = await shopper.places(basket, await shopper.fillsIn(basket));
        expect([placed.status, placed.body.errors]).toEqual([
          422,
          [
            {
              field: "payment",
              code: "alcohol_needs_cashless",
              values: expect.objectContaining({ producer: producer.name, title: "Hộp rượu Tết" }),
            },
          ],
        ]);
      });

      it("takes no discount, while a box without does", async () => {
        const { variant } = await aWineBox();
        const { shopper } = maker;
        const sober = (await maker.variantOf(await maker.aBox({ variants: [{ ...ONE_BOX, sku: "HQ-2" }] })))
          .id;
        await getContainer()
          .resolve(Modules.PROMOTION)
          .createPromotions({
            code: "TET10",
            type: "standard",
            status: "active",
            is_automatic: false,
            application_method: { type: "percentage", target_type: "items", allocation: "across", value: 10 },
          });
        const basket = await shopper.takesABasket();
        await shopper.puts(basket, variant);
        await shopper.puts(basket, sober);
        await shopper.send<{ basket: Basket }>("POST", `/store/baskets/${basket}/codes`, { code: "TET10" });
        const lines = (await shopper.basket(basket)).body.basket.parts[0]?.lines ?? [];
        expect(lines.map(({ title, discount }) => [title, discount])).toEqual([
          ["Hộp rượu Tết", 0],
          ["Hộp quà Tết", BOX_PRICE / 10],
        ]);
      });

      it("cannot be sold once its wine is told to be stronger than the box", async () => {
        const { box, parts, variant, handle } = await aWineBox();
        const wine =
          (await maker.list("?q=ruou+nep")).products.find(({ title }) => title === "Rượu nếp")?.id ?? "";
        await maker.edit(wine, { abv: STRONG + 10 }, { send: true });
        await maker.approve((await maker.queue()).find(({ product_id }) => product_id === wine)?.id ?? "");
        expect((await pageAt(handle, adult)).body).toMatchObject({
          bar: "stronger",
          variants: [{ available: 0 }],
        });
        expect((await maker.read(box)).parts).toContainEqual(
          expect.objectContaining({ variant_id: parts[1]?.variant_id, bar: "stronger" }),
        );
        const basket = await maker.shopper.takesABasket();
        expect((await maker.shopper.puts(basket, variant)).body.code).toBe("box_barred");
      });
    });

    it("A gift box goes where all that lies in it goes: elsewhere it is refused at the checkout, by name", async () => {
      const { aBox, honey, shopper, producer, variantOf } = maker;
      const box = await aBox();
      expect((await bind(honey, { ship_to: [HAI_PHONG] })).status).toBe(200);
      expect((await pageAt(await handleOf(box))).body.terms.ships_to).toEqual([
        { code: HAI_PHONG, name: "Hải Phòng" },
      ]);
      const basket = await shopper.takesABasket();
      const { body } = await shopper.puts(basket, (await variantOf(box)).id);
      const line = body.basket.parts[0]?.lines[0];
      expect(line?.terms?.ships_to?.map(({ name }) => name)).toEqual(["Hải Phòng"]);
      const refused = await shopper.places(basket, await shopper.fillsIn(basket, { address: HA_NOI }));
      expect([refused.status, refused.body.errors]).toEqual([
        422,
        [
          {
            field: `delivery.${producer.id}`,
            code: "outside_area",
            values: { line: line?.id, title: "Hộp quà Tết", province: "Hà Nội" },
          },
        ],
      ]);
      const near = await shopper.places(basket, await shopper.fillsIn(basket));
      expect((near.body as PurchaseAnswer).purchase.orders).toHaveLength(1);
    });

    it("A gift box is out of season with the first thing in it that is, and its page says which and until when", async () => {
      const { aBox, honey, shopper, variantOf } = maker;
      const box = await aBox();
      const { id: variant } = await variantOf(box);
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, variant);
      await bind(honey, { season_months: [5, 6] });

      const { body } = await pageAt(await handleOf(box), {}, "en");
      expect(body).toMatchObject({
        bar: null,
        terms: { sale: { kind: "out_of_season", back_in: 5 } },
        variants: [{ available: 0 }],
      });
      expect(body.parts.map(({ title, season_months, back_in }) => [title, season_months, back_in])).toEqual([
        ["Honey", [5, 6], 5],
        ["Nước mắm", [], null],
      ]);
      const again = await shopper.puts(basket, variant);
      expect([again.status, again.body.code, again.body.errors?.[0]?.values]).toEqual([
        409,
        "out_of_season",
        { title: "Hộp quà Tết", month: 5 },
      ]);
      const kept = await shopper.places(basket, await shopper.fillsIn(basket));
      expect([kept.status, kept.body.code]).toEqual([409, "stock_ran_out"]);
      process.env.CLOCK = "2027-05-02T03:00:00Z";
      expect((await shopper.places(basket, await shopper.fillsIn(basket))).status).toBe(200);
    });

    it("What is never in season together any more cannot be bought as a box: buyers, its desk and officers read why", async () => {
      const { aBox, honey, sauce, bottle, jar, edit, queue, read, office, shopper, variantOf } = maker;
      const box = await aBox();
      await bind(honey, { season_months: [5, 6] });
      const barsAtDesk = async () =>
        Object.fromEntries((await read(box)).parts.map(({ variant_id, bar }) => [variant_id, bar]));
      expect(await barsAtDesk()).toEqual({ [bottle]: null, [jar]: null });
      await bind(honey, { season_months: [] });
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, (await variantOf(box)).id);
      await bind(honey, { season_months: [5, 6] });
      await bind(sauce, { season_months: [11, 12] });

      const { body } = await pageAt(await handleOf(box));
      expect(body).toMatchObject({ bar: "no_season", variants: [{ available: 0 }] });
      expect(body.parts.map(({ season_months }) => season_months)).toEqual([
        [5, 6],
        [11, 12],
      ]);
      const again = await shopper.puts(basket, (await variantOf(box)).id);
      expect([again.status, again.body.code]).toEqual([409, "box_no_season"]);
      expect((await shopper.basket(basket)).body.basket).toMatchObject({
        subtotal: 0,
        notices: [{ code: "box_no_season", title: "Hộp quà Tết", before: 1, after: 0 }],
      });
      expect(await barsAtDesk()).toEqual({ [bottle]: "no_season", [jar]: "no_season" });

      const refused = await edit(box, { description: "Hộp quà của nhà." }, { send: true });
      expect(refused.body.errors?.map(({ field, code }) => [field, code])).toEqual([
        ["season_months", "box_has_no_season"],
      ]);
      // What an officer is looking at when it comes to that.
      await bind(sauce, { season_months: [] });
      await edit(box, { description: "Hộp quà của nhà." }, { send: true });
      await bind(sauce, { season_months: [11, 12] });
      const [waiting] = await queue();
      const { body: seen } = await office<GoodsReviewAnswer>("GET", `/${waiting?.id}`);
      expect(seen.review.parts.map(({ bar }) => bar)).toEqual(["no_season", "no_season"]);
      const approved = await maker.approve(waiting?.id ?? "");
      expect([approved.status, approved.body]).toMatchObject([
        422,
        {
          code: "box_not_possible",
          errors: [expect.objectContaining({ field: "season_months", code: "box_has_no_season" })],
        },
      ]);
    });
  },
});
