import type { PurchaseAnswer } from "@market/store-contract";
import { Modules } from "@medusajs/framework/utils";
import { PRODUCER_MODULE, type ProducerModuleService } from "../../modules/producer";
import { aProductOf, testBackend, whileAlcoholIsSold } from "../../testing";
import { aMarketForAll, promised, setPrice, standing, takeAway } from "./a-market";

testBackend({
  testSuite: ({ api, getContainer }) => {
    const theMarket = aMarketForAll(getContainer, api);
    async function aFilledBasket() {
      const market = theMarket();
      const basket = await market.shopper.takesABasket();
      await market.shopper.puts(basket, market.sauce.variant_id, 2);
      await market.shopper.puts(basket, market.cake.variant_id, 1);
      return { ...market, basket };
    }

    it("tells a changed price before the order, and takes the new one only from who was shown it", async () => {
      const { container, shopper, basket, sauce } = await aFilledBasket();
      const seen = await shopper.fillsIn(basket);
      await setPrice(container, sauce.variant_id, 90_000);

      const told = (await shopper.basket(basket)).body.basket;
      expect(told.notices).toMatchObject([
        { code: "price_changed", title: "Nước mắm", before: 85_000, after: 90_000 },
      ]);
      expect(told.parts[0]).toMatchObject({
        subtotal: 180_000,
        lines: [{ unit_price: 90_000, total: 180_000 }],
      });

      const refused = await shopper.places(basket, seen);
      expect(refused).toMatchObject({ status: 409, body: { code: "total_changed" } });
      expect(refused.body.errors).toMatchObject([
        { code: "price_changed", values: { title: "Nước mắm", before: 85_000, after: 90_000 } },
        { field: "expected_total", values: { before: 263_333, after: 273_333 } },
      ]);
      expect(await standing(container)).toBe(0);

      const placed = await shopper.places(basket, await shopper.fillsIn(basket));
      expect(placed.body.purchase).toMatchObject({ state: "placed", total: 273_333 });
    });

    it("keeps telling a changed price after the number of pieces was changed", async () => {
      const { container, shopper, basket, sauce } = await aFilledBasket();
      await setPrice(container, sauce.variant_id, 70_000);
      const [part] = (await shopper.basket(basket)).body.basket.parts;
      const set = await shopper.sets(basket, part?.lines[0]?.id ?? "", 3);
      expect(set.body.basket.notices).toMatchObject([
        { code: "price_changed", before: 85_000, after: 70_000 },
      ]);
    });

    it("tells what ran short, what is sold out and what is no longer sold, and places none of it", async () => {
      const { container, shopper, basket, sauce, cake, fisher, baker } = await aFilledBasket();
      const body = await shopper.fillsIn(basket);
      await takeAway(container, sauce, fisher, 4);
      await takeAway(container, cake, baker, 5);
      expect((await shopper.basket(basket)).body.basket.notices).toMatchObject([
        { code: "stock_short", before: 2, after: 1 },
        { code: "sold_out", before: 1, after: 0 },
      ]);
      expect(await shopper.places(basket, body)).toMatchObject({
        status: 409,
        body: { code: "stock_ran_out" },
      });

      await container.resolve(Modules.PRODUCT).updateProducts(cake.id, { status: "draft" });
      const told = (await shopper.basket(basket)).body.basket;
      expect(told.notices.map(({ code }) => code)).toEqual(["stock_short", "no_longer_sold"]);

      // What is no longer sold can be taken out, and the rest be bought.
      const gone = told.parts[1]?.lines[0]?.id ?? "";
      const left = await shopper.sets(basket, gone, 0);
      expect(left.status).toBe(200);
      await shopper.sets(basket, left.body.basket.parts[0]?.lines[0]?.id ?? "", 1);
      const placed = await shopper.places(basket, await shopper.fillsIn(basket));
      expect(placed.body.purchase).toMatchObject({ state: "placed", total: 115_000 });
      expect(await promised(container, sauce)).toBe(5);
    });

    it("says how many are left when more are put in, and puts in none", async () => {
      const { shopper, basket, sauce } = await aFilledBasket();
      const refused = await shopper.puts(basket, sauce.variant_id, 4);
      expect(refused).toMatchObject({
        status: 409,
        body: {
          code: "stock_short",
          errors: [{ field: "quantity", values: { available: 5, in_basket: 2, wanted: 6 } }],
        },
      });
      expect((await shopper.basket(basket)).body.basket.item_count).toBe(3);
      expect(await shopper.puts(basket, sauce.variant_id, 3)).toMatchObject({
        body: { basket: { item_count: 6 } },
      });
    });

    it("sells no draft, no alcohol, no visit, and nothing of a producer who is not approved", async () => {
      const { container, shop, shopper, basket, fisher } = await aFilledBasket();
      const goods = [
        await aProductOf(container, shop, fisher, { title: "Bản nháp", status: "draft" }),
        await whileAlcoholIsSold(() =>
          aProductOf(container, shop, fisher, { title: "Rượu nếp", set_no: 14 }),
        ),
        await aProductOf(container, shop, fisher, {
          title: "Thăm làng",
          set_no: 26,
          metadata: { kind: "experience" },
        }),
      ];
      for (const { variant_id } of goods) {
        expect(await shopper.puts(basket, variant_id)).toMatchObject({
          status: 409,
          body: { code: "not_for_sale" },
        });
      }
      const good = await aProductOf(container, shop, fisher, { title: "Mắm tép" });
      const producers: ProducerModuleService = container.resolve(PRODUCER_MODULE);
      await producers.updateProducers({ id: fisher.id, status: "suspended" });
      expect(await shopper.puts(basket, good.variant_id)).toMatchObject({ status: 409 });
      const { notices } = (await shopper.basket(basket)).body.basket;
      expect(notices).toMatchObject([{ code: "no_longer_sold", title: "Nước mắm" }]);
    });

    it("names all bad fields of a checkout at once", async () => {
      const { shopper, basket, fisher, baker } = await aFilledBasket();
      const body = await shopper.fillsIn(basket);
      const answer = await shopper.places(basket, {
        ...body,
        contact: { name: " ", phone: "12", email: "hoa@" },
        address: { province_code: "31", commune_code: "00004", street: "" },
        delivery: { [fisher.id]: body.delivery[baker.id] },
        payment: "card",
      });
      expect(answer.status).toBe(422);
      expect(answer.body.errors?.map(({ field, code }) => [field, code])).toEqual([
        ["contact.name", "required"],
        ["contact.phone", "not_a_phone"],
        ["contact.email", "not_an_email"],
        [`delivery.${fisher.id}`, "not_offered"],
        [`delivery.${baker.id}`, "required"],
        ["address.street", "required"],
        ["address.commune_code", "not_in_province"],
        ["payment", "not_offered"],
      ]);
    });

    it("asks for no address and no e-mail when everything is collected", async () => {
      const { shopper, basket } = await aFilledBasket();
      const body = await shopper.fillsIn(basket);
      const { parts, subtotal } = (await shopper.basket(basket)).body.basket;
      const pickups = parts.map(({ producer, delivery_options }) => ({
        producer,
        option: delivery_options.find(({ kind }) => kind === "pickup"),
      }));
      const { body: answer } = await shopper.places(basket, {
        ...body,
        address: undefined,
        delivery: Object.fromEntries(pickups.map(({ producer, option }) => [producer.id, option?.id])),
        expected_total: subtotal,
      });
      expect(answer.purchase).toMatchObject({ address: null, total: subtotal, contact: { email: null } });
      expect(answer.purchase.orders.map(({ delivery }) => [delivery.kind, delivery.pickup_address])).toEqual([
        ["pickup", "Xã Kiến Thụy, Hải Phòng"],
        ["pickup", "Xã Kiến Thụy, Hải Phòng"],
      ]);
    });

    it("opens a purchase to its own key only", async () => {
      const { shopper, basket, sauce } = await aFilledBasket();
      const mine = (await shopper.places(basket, await shopper.fillsIn(basket))).body;
      const other = await shopper.takesABasket();
      await shopper.puts(other, sauce.variant_id);
      const theirs = (await shopper.places(other, await shopper.fillsIn(other))).body;

      for (const key of [theirs.key ?? "", "", `${mine.key}x`]) {
        expect(await shopper.opens(mine.purchase.id, key)).toMatchObject({
          status: 404,
          body: { code: "no_such_purchase" },
        });
      }
      expect((await shopper.opens("purch_nowhere", mine.key ?? "")).status).toBe(404);
      expect((await shopper.opens(mine.purchase.id, mine.key ?? "")).status).toBe(200);
      const byLink = await shopper.send("GET", `/store/purchases/${mine.purchase.id}?key=${mine.key}`);
      expect(byLink.status).toBe(200);
    });

    it("shows an order's goods and their sizes in English where they are translated", async () => {
      const { container, shopper, basket, sauce } = await aFilledBasket();
      await container.resolve(Modules.TRANSLATION).createTranslations(
        [
          ["product", sauce.id, "Fish sauce"],
          ["product_variant", sauce.variant_id, "Half a litre"],
        ].map(([reference = "", reference_id = "", title]) => ({
          reference,
          reference_id,
          locale_code: "en-US",
          translations: { title },
        })),
      );
      const { purchase, key } = (await shopper.places(basket, await shopper.fillsIn(basket))).body;
      const shown = async (locale: string) => {
        const path = `/store/purchases/${purchase.id}?locale=${locale}&key=${key}`;
        const { body } = await shopper.send<PurchaseAnswer>("GET", path);
        const lines = body.purchase.orders.flatMap((order) => order.lines);
        return lines.map(({ title, variant_title }) => `${title}, ${variant_title}`);
      };
      expect(await shown("en")).toContain("Fish sauce, Half a litre");
      expect(await shown("vi")).toContain("Nước mắm, 500 ml");
    });

    it("sells through baskets only: Medusa's own cart routes are closed", async () => {
      const { container, shop, shopper } = await aFilledBasket();
      const [cart] = await container.resolve(Modules.CART).listCarts({});
      for (const [method, path] of [
        ["POST", "/store/carts"],
        ["GET", `/store/carts/${cart?.id}`],
        ["POST", `/store/carts/${cart?.id}/line-items`],
        ["POST", `/store/carts/${cart?.id}/complete`],
      ] as const) {
        const answer = await shopper.send(method, path, method === "POST" ? {} : undefined, shop.headers);
        expect(answer, path).toMatchObject({ status: 404, body: { code: "carts_are_baskets" } });
      }
      expect(await standing(container)).toBe(0);
    });

    it("knows no basket by a guessed id, and refuses quantities that are none", async () => {
      const { shopper, basket, sauce } = await aFilledBasket();
      expect((await shopper.basket("bsk_guess")).status).toBe(404);
      for (const quantity of [0, -1, 1.5, "2", 1_000, null]) {
        const url = `/store/baskets/${basket}/lines`;
        const answer = await shopper.send("POST", url, { variant_id: sauce.variant_id, quantity });
        expect(answer).toMatchObject({ status: 422, body: { errors: [{ field: "quantity" }] } });
      }
    });
  },
});
