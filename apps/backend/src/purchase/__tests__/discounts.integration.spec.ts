import type { BasketAnswer } from "@market/store-contract";
import type { CreatePromotionDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { anOfficer, aProducer, aProductOf, testBackend } from "../../testing";
import { aMarketForAll, ordersIn, standing } from "./a-market";
import { fractionsIn } from "./fractions";

type Method = Partial<CreatePromotionDTO["application_method"]>;

testBackend({
  testSuite: ({ api, getContainer }) => {
    const theMarket = aMarketForAll(getContainer, api, 50);
    /** Three producers' goods, whose prices divide badly: 85.000, 33.333 and 10.001 đồng. */
    async function aBasketOfThree() {
      const market = theMarket();
      const { container, shop, shopper, sauce, cake } = market;
      const weaver = await aProducer(container, shop, { name: "Chiếu cói Lật Dương" });
      const mat = await aProductOf(container, shop, weaver, { title: "Chiếu cói", price: 10_001, stock: 50 });
      const basket = await shopper.takesABasket();
      for (const { variant_id } of [sauce, cake, mat]) await shopper.puts(basket, variant_id);
      const promotions = container.resolve(Modules.PROMOTION);
      const promotion = (code: string, method: Method, given: Partial<CreatePromotionDTO> = {}) =>
        promotions.createPromotions({
          code,
          type: "standard",
          status: "active",
          ...given,
          application_method: {
            type: "fixed",
            target_type: "items",
            allocation: "across",
            currency_code: "vnd",
            ...method,
          } as CreatePromotionDTO["application_method"],
        });
      const enters = (code: unknown, id = basket) =>
        shopper.send<BasketAnswer>("POST", `/store/baskets/${id}/codes`, { code });
      const places = async (id = basket) => shopper.places(id, await shopper.fillsIn(id));
      const used = async (code: string) => (await promotions.listPromotions({ code }))[0]?.used;
      return { ...market, mat, weaver, basket, promotions, promotion, enters, places, used };
    }

    const fractionsAnywhere = () => fractionsIn(getContainer());

    it("takes 50.000 ₫ off a basket of three producers, 50.000 ₫ altogether, and counts it once", async () => {
      const { promotion, enters, places, basket, used, shopper, container } = await aBasketOfThree();
      await promotion("TET50", { value: 50_000 }, { limit: 2 });
      const { body } = await enters(" tet50 ");
      expect(body.message).toBeUndefined();
      expect(body.basket).toMatchObject({
        discount: 50_000,
        discounts: [{ code: "TET50", amount: 50_000, automatic: false }],
        subtotal: 128_334,
      });
      const shares = body.basket.parts.map(({ discount }) => discount);
      expect(shares.reduce((sum, one) => sum + one, 0)).toBe(50_000);
      expect(shares).toEqual([33_117, 12_987, 3_896]);

      const { purchase } = (await places()).body;
      expect(purchase).toMatchObject({ state: "placed", total: 128_334 - 50_000 + 90_000 });
      expect(purchase.orders.map(({ discount }) => discount)).toEqual(shares);
      expect(purchase.orders.map(({ lines }) => lines[0]?.discount)).toEqual(shares);
      expect(purchase.orders.map(({ payment }) => payment.due)).toEqual([
        85_000 - 33_117 + 30_000,
        33_333 - 12_987 + 30_000,
        10_001 - 3_896 + 30_000,
      ]);
      expect(purchase.discounts).toMatchObject([{ code: "TET50", amount: 50_000 }]);
      expect(await used("TET50")).toBe(1);
      expect(await fractionsAnywhere()).toEqual([]);
      const codes = await container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)("order_line_item_adjustment")
        .select("code");
      expect(codes.map(({ code }: { code: string }) => code)).toEqual(["TET50", "TET50", "TET50"]);
      // The second use is the last one.
      const [line] = (await shopper.basket(basket)).body.basket.parts.flatMap(({ lines }) => lines);
      const again = await shopper.takesABasket();
      await shopper.puts(again, line?.variant_id ?? "");
      await enters("TET50", again);
      expect((await places(again)).body.purchase.state).toBe("placed");
      const third = await shopper.takesABasket();
      await shopper.puts(third, line?.variant_id ?? "");
      expect(await enters("TET50", third)).toMatchObject({ status: 409, body: { code: "code_used_up" } });
    });

    it("rounds 10 % of 33.333 ₫ to a whole đồng, on basket, cart, order, payment and transactions", async () => {
      const { promotion, enters, places, container, shopper } = await aBasketOfThree();
      await promotion("MUOI", { type: "percentage", value: 10 });
      const { basket } = (await enters("MUOI")).body;
      expect(basket.discount).toBe(12_833);
      expect(basket.parts.flatMap(({ lines }) => lines.map(({ discount }) => discount))).toEqual([
        8_500, 3_333, 1_000,
      ]);
      const { purchase, key } = (await places()).body;
      expect(purchase.total).toBe(128_334 - 12_833 + 90_000);
      // The courier brings the money; the officer marks it paid.
      const officer = await anOfficer(container);
      for (const { id, payment } of purchase.orders) {
        const receipt = { order_id: id, amount: payment.due };
        const { data } = await api.post("/admin/payment-collections", receipt, officer);
        const url = `/admin/payment-collections/${data.payment_collection.id}/mark-as-paid`;
        await api.post(url, { order_id: id }, officer);
      }
      const paid = (await shopper.opens(purchase.id, key ?? "")).body.purchase;
      expect(paid.orders.map(({ payment }) => payment.paid)).toEqual(
        purchase.orders.map(({ payment }) => payment.due),
      );
      expect(await fractionsAnywhere()).toEqual([]);
    });

    it("gives free delivery on what is sent, and on nothing twice", async () => {
      const { promotion, enters, places, shopper, basket } = await aBasketOfThree();
      const free = { type: "percentage", value: 100, target_type: "shipping_methods" } as const;
      await promotion("FREESHIP", { ...free, currency_code: undefined });
      const { body } = await enters("FREESHIP");
      expect(body.basket.discounts).toMatchObject([{ code: "FREESHIP", amount: 0, delivery: true }]);
      for (const { delivery_options } of body.basket.parts) {
        for (const option of delivery_options) expect(option.discount).toBe(option.amount);
      }
      expect((await shopper.fillsIn(basket)).expected_total).toBe(128_334);
      const { purchase } = (await places()).body;
      expect(purchase.total).toBe(128_334);
      expect(purchase.orders.map(({ delivery }) => [delivery.amount, delivery.discount])).toEqual(
        Array(3).fill([30_000, 30_000]),
      );
      expect(await fractionsAnywhere()).toEqual([]);
    });

    it("applies by itself what is automatic, for one producer only where it says so", async () => {
      const { promotion, basket, shopper, baker, places } = await aBasketOfThree();
      await promotion(
        "BANH-DA",
        {
          type: "percentage",
          value: 50,
          target_rules: [{ attribute: "items.producer_id", operator: "eq", values: [baker.id] }],
        },
        { is_automatic: true },
      );
      const { discounts, parts } = (await shopper.basket(basket)).body.basket;
      expect(discounts).toMatchObject([{ code: "BANH-DA", automatic: true, amount: 16_667 }]);
      expect(parts.map(({ discount }) => discount)).toEqual([0, 16_667, 0]);
      expect((await places()).body.purchase.total).toBe(128_334 - 16_667 + 90_000);
      expect(await fractionsAnywhere()).toEqual([]);
    });

    it("gives the third piece away where two are bought", async () => {
      const { promotion, enters, basket, shopper, cake, places } = await aBasketOfThree();
      await shopper.puts(basket, cake.variant_id, 2);
      const rules = [{ attribute: "items.product.id", operator: "eq", values: [cake.id] }];
      await promotion(
        "MUA2TANG1",
        {
          type: "percentage",
          value: 100,
          allocation: "each",
          max_quantity: 1,
          apply_to_quantity: 1,
          buy_rules_min_quantity: 2,
          buy_rules: rules as never,
          target_rules: rules as never,
        },
        { type: "buyget" },
      );
      expect((await enters("MUA2TANG1")).body.basket.discount).toBe(33_333);
      expect((await places()).body.purchase.total).toBe(85_000 + 2 * 33_333 + 10_001 + 90_000);
    });

    it("keeps what may not be discounted out of every promotion", async () => {
      const { container, shop, shopper, fisher, promotion, enters, basket } = await aBasketOfThree();
      const spirit = await aProductOf(container, shop, fisher, { title: "Mắm quý", price: 200_000 });
      await container.resolve(Modules.PRODUCT).updateProducts(spirit.id, { discountable: false });
      await shopper.puts(basket, spirit.variant_id);
      await promotion("NUA", { type: "percentage", value: 50 });
      const lines = (await enters("NUA")).body.basket.parts.flatMap((part) => part.lines);
      expect(lines.find(({ title }) => title === "Mắm quý")?.discount).toBe(0);
      const alone = await shopper.takesABasket();
      await shopper.puts(alone, spirit.variant_id);
      expect(await enters("NUA", alone)).toMatchObject({ status: 409, body: { code: "code_not_for_these" } });
    });

    it("says why a code takes nothing off, keeps none of these, and lets nobody try codes for long", async () => {
      const { promotion, promotions, enters, basket, shopper, mat } = await aBasketOfThree();
      const day = 86_400_000;
      const campaign = async (name: string, starts: number, ends: number, budget?: object) =>
        (
          await promotions.createCampaigns({
            name,
            campaign_identifier: name,
            starts_at: new Date(Date.now() + starts * day),
            ends_at: new Date(Date.now() + ends * day),
            ...(budget ? { budget: budget as never } : {}),
          })
        ).id;
      await promotion("HETHAN", { value: 1_000 }, { campaign_id: await campaign("past", -9, -1) });
      await promotion("SAPTOI", { value: 1_000 }, { campaign_id: await campaign("future", 1, 9) });
      await promotion("NHAP", { value: 1_000 }, { status: "draft" });
      await promotion("KHAC", {
        value: 1_000,
        target_rules: [{ attribute: "items.product.id", operator: "eq", values: ["prod_x"] }],
      });
      const spend = await campaign("spend", -1, 9, { type: "spend", limit: 900, currency_code: "vnd" });
      await promotion("QUY", { value: 1_000 }, { campaign_id: spend });
      const mine = { type: "use_by_attribute", attribute: "customer_id", limit: 1 };
      await promotion("KHACHQUEN", { value: 1_000 }, { campaign_id: await campaign("mine", -1, 9, mine) });
      for (const [code, why] of [
        ["HETHAN", "code_expired"],
        ["SAPTOI", "code_not_yet"],
        ["NHAP", "code_unknown"],
        ["KHAC", "code_not_for_these"],
        ["QUY", "code_used_up"],
        ["KHACHQUEN", "code_needs_account"],
        ["KHONGCO", "code_unknown"],
      ]) {
        expect(await enters(code), code).toMatchObject({ status: 409, body: { code: why } });
      }
      expect(await enters("")).toMatchObject({ status: 422 });
      expect((await shopper.basket(basket)).body.basket).toMatchObject({ discounts: [], idle_codes: [] });

      const guesser = await shopper.takesABasket();
      await shopper.puts(guesser, mat.variant_id);
      for (let n = 0; n < 5; n++) expect((await enters(`DOAN${n}`, guesser)).status).toBe(409);
      await promotion("CHINH", { value: 1_000 });
      expect(await enters("CHINH", guesser)).toMatchObject({ status: 429, body: { code: "too_many_tries" } });
    });

    it("places nothing when a code is used up between the page and the order, and says what it comes to", async () => {
      const { promotion, promotions, enters, basket, shopper, container, used } = await aBasketOfThree();
      const made = await promotion("MOT", { value: 5_000 }, { limit: 1 });
      await enters("MOT");
      const body = await shopper.fillsIn(basket);
      await promotions.updatePromotions({ id: made.id, used: 1 } as never);
      const refused = await shopper.places(basket, body);
      expect(refused).toMatchObject({ status: 409, body: { code: "total_changed" } });
      expect(await standing(container)).toBe(0);
      expect((await shopper.basket(basket)).body.basket.idle_codes).toEqual([
        { code: "MOT", reason: "code_used_up" },
      ]);
      const placed = await shopper.places(basket, await shopper.fillsIn(basket));
      expect(placed.body.purchase.total).toBe(128_334 + 90_000);
      expect(await used("MOT")).toBe(1);
    });

    it("gives the use back when the purchase was undone", async () => {
      const { promotion, enters, basket, shopper, container, baker, cake, used } = await aBasketOfThree();
      await promotion("TRALAI", { value: 5_000 }, { limit: 5 });
      await enters("TRALAI");
      const body = await shopper.fillsIn(basket);
      let placing: ReturnType<typeof shopper.places> | undefined;
      await container.resolve(Modules.LOCKING).execute([`stock-of:${baker.id}`], async () => {
        placing = shopper.places(basket, body);
        await expect.poll(() => standing(container), { timeout: 20_000 }).toBe(2);
        expect(await used("TRALAI")).toBe(1);
        await container.resolve(Modules.INVENTORY).updateInventoryLevels([
          {
            inventory_item_id: cake.inventory_item_id,
            location_id: baker.stock_location_id ?? "",
            stocked_quantity: 0,
          },
        ]);
      });
      expect(await placing).toMatchObject({ status: 409 });
      expect(await used("TRALAI")).toBe(0);
      expect(await standing(container)).toBe(0);
    });

    it("stays right in the office: an edit and a cancellation keep whole đồng", async () => {
      const { promotion, enters, places, basket, shopper, sauce, container } = await aBasketOfThree();
      await shopper.puts(basket, sauce.variant_id, 2);
      await promotion("TET50", { value: 50_000 });
      await enters("TET50");
      const { purchase } = (await places()).body;
      const [first] = purchase.orders;
      const officer = await anOfficer(container);
      const id = first?.id ?? "";
      await api.post("/admin/order-edits", { order_id: id }, officer);
      const { data } = await api.get(`/admin/orders/${id}?fields=*items,total,discount_total`, officer);
      const [item] = data.order.items;
      const before = data.order.total;
      await api.post(`/admin/order-edits/${id}/items/item/${item.id}`, { quantity: 4 }, officer);
      await api.post(`/admin/order-edits/${id}/confirm`, {}, officer);
      const edited = (await api.get(`/admin/orders/${id}?fields=total,discount_total`, officer)).data.order;
      expect(edited).toMatchObject({ discount_total: first?.discount, total: before + 85_000 });
      await api.post(`/admin/orders/${id}/cancel`, {}, officer);
      expect(await fractionsAnywhere()).toEqual([]);
      expect((await ordersIn(container)).filter(({ status }) => status === "canceled")).toHaveLength(1);
    });
  },
});
