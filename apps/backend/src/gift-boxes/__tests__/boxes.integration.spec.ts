import { createRequire } from "node:module";
import type { GoodsPartChoices, ListingAnswer } from "@market/store-contract";
import { sqlOf } from "../../booking/database";
import { BOTTLE } from "../../own-goods/__tests__/a-desk";
import { allLeft } from "../../parcels/__tests__/a-desk";
import { aProducer, aProductOf, testBackend } from "../../testing";
import { aBoxMaker, BOTTLES, BOX_PRICE, JARS, ONE_BOX } from "./a-box-maker";

/** The running backend's own copy. */
const load = createRequire(__filename);
const { rebuildListing }: typeof import("../../listing/refresh") = load("../../listing/refresh");

process.env.CLOCK = "2026-11-28T03:00:00Z";

testBackend({
  testSuite: ({ api, getContainer }) => {
    let maker: Awaited<ReturnType<typeof aBoxMaker>>;
    beforeAll(async () => {
      maker = await aBoxMaker(getContainer(), api);
    });

    it("are written, seen by an officer, and sold as many as what lies in them suffices for", async () => {
      const { aBox, read, page, twoAndOne, buys, left, variantOf, order, accepts, ships } = maker;
      const box = await aBox();
      const { content, handle, parts, variants } = await read(box);
      expect(content.parts).toEqual([...twoAndOne].sort((a, b) => (a.variant_id < b.variant_id ? -1 : 1)));
      expect(parts.map(({ title, left, bar }) => [title, left, bar]).sort()).toEqual([
        ["Mật ong, Lọ 1 l", JARS, null],
        ["Nước mắm, Chai 500 ml", BOTTLES, null],
      ]);
      expect(variants).toMatchObject([{ price: BOX_PRICE, stock: null, box: { makes: JARS }, reserved: 0 }]);
      const shown = await page(handle ?? "", "en");
      expect(shown.variants).toMatchObject([{ available: JARS }]);
      expect(shown.parts).toEqual([
        expect.objectContaining({ title: "Honey", variant_title: "1 l jar", pieces: 1, stars: 0 }),
        expect.objectContaining({ pieces: 2, handle: expect.stringMatching(/^nuoc-mam/) }),
      ]);

      const { id: variant } = await variantOf(box);
      const bought = await buys([[variant, 2]]);
      expect(await left()).toEqual([BOTTLES - 4, JARS - 2]);
      expect(await variantOf(box)).toMatchObject({ box: { makes: 1 }, reserved: 2 });
      expect((await page(handle ?? "")).variants).toMatchObject([{ available: 1 }]);

      expect((await accepts(bought)).status).toBe(200);
      const packed = await order(bought);
      expect(packed.lines[0]?.parts).toEqual([
        { title: "Mật ong, Lọ 1 l", title_en: "Honey, 1 l jar", sku: "MO", pieces: 1 },
        { title: "Nước mắm, Chai 500 ml", title_en: null, sku: "NM", pieces: 2 },
      ]);
      expect((await ships(packed, allLeft(packed))).status).toBe(200);
      expect((await variantOf(maker.sauce)).stock).toBe(BOTTLES - 4);
      expect(await variantOf(box)).toMatchObject({ box: { makes: 1 }, reserved: 0 });
    });

    it("that are declined give back what lies in them", async () => {
      const { aBox, variantOf, buys, accepts, order, declines, left } = maker;
      const { id: variant } = await variantOf(await aBox());
      const bought = await buys([[variant, 2]]);
      await accepts(bought);
      const shown = await order(bought);
      const [line] = shown.lines;
      expect((await declines(shown, [{ id: line?.id ?? "", quantity: 1 }])).status).toBe(200);
      expect(await left()).toEqual([BOTTLES - 2, JARS - 1]);
    });

    it("do not pass in a basket beside what lies in them when there is not enough for both", async () => {
      const { aBox, variantOf, shopper, bottle } = maker;
      const { id: variant } = await variantOf(await aBox());
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, variant, 3);
      const tooMany = await shopper.puts(basket, bottle, 5);
      expect([tooMany.status, tooMany.body.code, tooMany.body.errors?.[0]?.values]).toEqual([
        409,
        "stock_short",
        expect.objectContaining({ available: 4, wanted: 5 }),
      ]);
      expect((await shopper.puts(basket, bottle, 4)).status).toBe(200);
      const line = (await shopper.basket(basket)).body.basket.parts[0]?.lines.at(-1);
      expect((await shopper.sets(basket, line?.id ?? "", 5)).body.code).toBe("stock_short");
      expect((await shopper.places(basket, await shopper.fillsIn(basket))).status).toBe(200);
      expect(await maker.left()).toEqual([0, 0]);
    });

    it("and what lies in them are never sold beyond what there is, in one basket or in many at once", async () => {
      const { aBox, variantOf, shopper, bottle, left } = maker;
      const { id: variant } = await variantOf(await aBox());
      const baskets = await Promise.all(
        [0, 1, 2, 3].map(async () => {
          const basket = await shopper.takesABasket();
          await shopper.puts(basket, variant, 1);
          await shopper.puts(basket, bottle, 2);
          return { basket, body: await shopper.fillsIn(basket) };
        }),
      );
      const answers = await Promise.all(baskets.map(({ basket, body }) => shopper.places(basket, body)));
      // Each takes four of ten bottles: for a third one each line alone has enough, and both together have not.
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409]);
      expect(await left()).toEqual([BOTTLES - 8, JARS - 2]);
    });

    it("cannot be bought while something in them is off sale, and the desk says what", async () => {
      const { aBox, at, honey, read, page, shopper, variantOf, found } = maker;
      const box = await aBox();
      const { handle } = await read(box);
      await at("POST", `/${honey}/on-sale`, { on_sale: false });
      const shown = await page(handle ?? "");
      expect(shown.variants).toMatchObject([{ available: 0 }]);
      expect(shown.parts.map(({ handle }) => handle)).toContain(null);
      const basket = await shopper.takesABasket();
      expect((await shopper.puts(basket, (await variantOf(box)).id)).body.code).toBe("box_barred");
      expect((await read(box)).parts).toContainEqual(
        expect.objectContaining({ title: "Mật ong, Lọ 1 l", bar: "off_sale" }),
      );
      await found("hop qua");
      const { body } = await shopper.send<{ items: Array<{ title: string; in_stock: boolean }> }>(
        "GET",
        "/store/listing?q=hop+qua",
      );
      expect(body.items).toMatchObject([{ title: "Hộp quà Tết", in_stock: false }]);
    });

    it("cannot be bought once something in them is another producer's", async () => {
      const { aBox, honey, read, page, shopper, shop, variantOf, found, jar } = maker;
      const container = getContainer();
      const box = await aBox();
      const { handle } = await read(box);
      const other = await aProducer(container, shop, { name: "Nhà bên" });
      const give = "update producer_producer_product_product set producer_id = ? where product_id = ?";
      await sqlOf(container).raw(give, [other.id, honey]);

      const shown = await page(handle ?? "");
      expect(shown).toMatchObject({ bar: "gone", variants: [{ available: 0 }] });
      expect(shown.parts.map(({ title }) => title)).toEqual(["Nước mắm"]);
      const basket = await shopper.takesABasket();
      expect((await shopper.puts(basket, (await variantOf(box)).id)).body.code).toBe("box_barred");
      expect((await read(box)).parts).toContainEqual(
        expect.objectContaining({ variant_id: jar, bar: "gone" }),
      );
      await rebuildListing(container);
      await found("hop qua");
      const { body } = await shopper.send<ListingAnswer>("GET", "/store/listing?q=hop+qua");
      expect(body.items.map(({ title, in_stock }) => [title, in_stock])).toEqual([["Hộp quà Tết", false]]);
    });

    it("are listed as sold out when something in them is, and again when it is back", async () => {
      const { aBox, at, jar, honey, shopper, found, read, page } = maker;
      const { handle } = await read(await aBox());
      const inStock = async () => {
        await found("hop qua");
        const { body } = await shopper.send<{ items: Array<{ in_stock: boolean }> }>(
          "GET",
          "/store/listing?q=hop+qua",
        );
        return body.items.map(({ in_stock }) => in_stock);
      };
      expect(await inStock()).toEqual([true]);
      const stock = (pieces: number) =>
        at("POST", `/${honey}/stock-and-price`, { variants: [{ id: jar, stock: pieces }] });
      expect((await page(handle ?? "")).parts.map(({ short }) => short)).toEqual([false, false]);
      await stock(0);
      expect((await page(handle ?? "")).parts.map(({ title, short }) => [title, short])).toEqual([
        ["Mật ong", true],
        ["Nước mắm", false],
      ]);
      expect(await inStock()).toEqual([false]);
      await stock(4);
      expect(await inStock()).toEqual([true]);
    });

    it("have no stock of their own to be set, and stay what they are", async () => {
      const { aBox, at, variantOf, edit, sauce, twoAndOne, honey } = maker;
      const box = await aBox();
      const { id: variant } = await variantOf(box);
      const set = await at("POST", `/${box}/stock-and-price`, { variants: [{ id: variant, stock: 5 }] });
      expect([set.status, set.body.errors?.[0]]).toMatchObject([
        422,
        { field: "variants.0.stock", code: "stock_of_a_box" },
      ]);
      const priced = await at("POST", `/${box}/stock-and-price`, {
        variants: [{ id: variant, price: 240_000 }],
      });
      expect(priced.status).toBe(200);
      expect((await edit(box, { parts: null })).body.errors?.[0]?.code).toBe("stays_a_box_or_none");
      expect((await edit(sauce, { parts: twoAndOne })).body.errors?.[0]?.code).toBe("stays_a_box_or_none");
      const small = { ...BOTTLE, title: "Lọ nhỏ", sku: "MO-NHO" };
      const removed = await edit(honey, { variants: [small] });
      expect(removed.body.errors?.[0]).toMatchObject({
        field: "variants",
        code: "variant_in_box",
        values: { box: "Hộp quà Tết" },
      });
    });

    it("hold goods of their producer's that the shop has: no other box, no visit, and nothing of anybody else's", async () => {
      const { aBox, boxContent, create, variantOf, bottle, shop, producer, at } = maker;
      const container = getContainer();
      const other = await aProducer(container, shop, { name: "Nhà bên" });
      const two = [{ variant_id: bottle, pieces: 2 }];
      const alike = { title: "Hộp hai chai", variants: [{ ...ONE_BOX, sku: "HQ-2" }], parts: two };
      const visit = { title: "Thăm nhà thùng", metadata: { kind: "experience" } };
      const wrong = [
        (await variantOf(await aBox())).id,
        (await variantOf(await aBox(alike))).id,
        (await aProductOf(container, shop, other, { title: "Cá khô" })).variant_id,
        (await aProductOf(container, shop, producer, visit)).variant_id,
        "variant_of_nobody",
      ].sort();
      const { choices } = (await at<GoodsPartChoices>("GET", "/parts")).body;
      expect(choices.filter(({ variant_id }) => wrong.includes(variant_id))).toEqual([]);
      const refused = await create(
        await boxContent({
          title: "Hộp trong hộp",
          variants: [],
          parts: wrong.map((variant_id) => ({ variant_id, pieces: 1 })),
        }),
      );
      expect(refused.status).toBe(422);
      expect(refused.body.errors?.map(({ field, code }) => [field, code])).toEqual(
        wrong.map((_, place) => [`parts.${place}.variant_id`, "not_a_part"]),
      );
      const alone = await create(
        await boxContent({ title: "Một chai", parts: [{ variant_id: bottle, pieces: 1 }] }),
        { send: true },
      );
      expect(alone.body.errors?.map(({ code }) => code)).toContain("too_few_parts");
    });

    it("change what lies in them once an officer has seen it, and nobody waits for one", async () => {
      const { aBox, edit, queue, review, approve, read, variantOf, bottle, buys, order, accepts, ships } =
        maker;
      const box = await aBox();
      const three = [{ variant_id: bottle, pieces: 3 }];
      const before = (await read(box)).content.parts;
      await edit(box, { parts: three }, { send: true });
      expect((await read(box)).variants).toMatchObject([{ box: { makes: JARS } }]);
      const [waiting] = await queue();
      const seen = await review(waiting?.id ?? "");
      expect(seen.changes).toEqual([{ field: "parts", before, after: three }]);
      expect(seen.parts.map(({ title }) => title)).toContain("Nước mắm, Chai 500 ml");

      const { id: variant } = await variantOf(box);
      const bought = await buys([[variant, 1]]);
      expect((await approve(waiting?.id ?? "")).body).toMatchObject({ code: "box_ordered" });
      await accepts(bought);
      const shown = await order(bought);
      await ships(shown, allLeft(shown));
      expect((await approve(waiting?.id ?? "")).status).toBe(200);
      const after = await read(box);
      expect(after.content.parts).toEqual(three);
      expect(after.variants).toMatchObject([{ box: { makes: Math.floor((BOTTLES - 2) / 3) }, reserved: 0 }]);
      // The order tells what was bought.
      expect((await order(bought)).lines[0]?.parts).toHaveLength(2);
    });
  },
});
