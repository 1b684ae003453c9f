import { Modules } from "@medusajs/framework/utils";
import { testBackend } from "../../testing";
import { aMarket, ordersIn, promised, standing, takeAway } from "./a-market";

testBackend({
  testSuite: ({ api, getContainer }) => {
    const market = (stock?: number) => aMarket(getContainer(), api, stock);

    it("makes two producers' goods one purchase of two orders", async () => {
      const { container, shopper, sauce, cake, fisher, baker } = await market();
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, sauce.variant_id, 2);
      await shopper.puts(basket, cake.variant_id, 1);

      const { status, body } = await shopper.places(basket, await shopper.fillsIn(basket));

      expect(body.message).toBeUndefined();
      expect(status).toBe(200);
      const { purchase, key = "" } = body;
      expect(purchase.state).toBe("placed");
      expect(purchase.orders.map(({ producer }) => producer.id)).toEqual([fisher.id, baker.id]);
      expect(purchase.total).toBe(2 * 85_000 + 33_333 + 2 * 30_000);
      expect(purchase.orders.reduce((sum, { total }) => sum + total, 0)).toBe(purchase.total);
      expect(purchase.orders.map(({ payment }) => payment.due)).toEqual([200_000, 63_333]);
      expect(purchase.address).toEqual({
        street: "Số 5, thôn Đông",
        commune: "Xã Kiến Thụy",
        province: "Hải Phòng",
      });

      // Placed side by side: either may be the first.
      const orders = new Map((await ordersIn(container)).map((order) => [order.producer.id, order]));
      expect([orders.get(fisher.id), orders.get(baker.id)]).toMatchObject([
        { status: "pending", purchase: { id: purchase.id } },
        { status: "pending", purchase: { id: purchase.id } },
      ]);
      expect(JSON.stringify(await ordersIn(container)).match(/pending_authorization/g)).toHaveLength(2);
      expect([await promised(container, sauce), await promised(container, cake)]).toEqual([2, 1]);

      const opened = await shopper.opens(purchase.id, key);
      expect(opened.body.purchase).toEqual(purchase);
      expect((await shopper.basket(basket)).body.basket.purchase_id).toBe(purchase.id);
      expect(await shopper.puts(basket, cake.variant_id)).toMatchObject({
        status: 409,
        body: { code: "basket_bought" },
      });
    });

    it("makes one purchase of a basket placed twice at once, and once more later", async () => {
      const { container, shopper, sauce, cake } = await market();
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, sauce.variant_id);
      await shopper.puts(basket, cake.variant_id);
      const body = await shopper.fillsIn(basket);

      const [first, second] = await Promise.all([shopper.places(basket, body), shopper.places(basket, body)]);
      const third = await shopper.places(basket, body);

      expect([first.status, second.status, third.status]).toEqual([200, 200, 200]);
      expect(new Set([first, second, third].map((one) => one.body.purchase.id)).size).toBe(1);
      expect(await standing(container)).toBe(2);
      for (const { body: answer } of [first, second, third]) {
        expect((await shopper.opens(answer.purchase.id, answer.key ?? "")).status).toBe(200);
      }
    });

    it("buys nothing, and gives stock back, when the second producer's goods ran out meanwhile", async () => {
      const { container, shopper, sauce, cake, baker } = await market();
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, sauce.variant_id, 2);
      await shopper.puts(basket, cake.variant_id, 3);
      const body = await shopper.fillsIn(basket);

      // The baker's stock is held while the first order is made, and is gone when the second one's turn comes.
      let placing: ReturnType<typeof shopper.places> | undefined;
      await container.resolve(Modules.LOCKING).execute([`stock-of:${baker.id}`], async () => {
        placing = shopper.places(basket, body);
        await expect.poll(() => standing(container), { timeout: 20_000 }).toBe(1);
        await takeAway(container, cake, baker, 4);
      });
      const refused = await placing;

      expect(refused).toMatchObject({ status: 409, body: { code: "stock_ran_out" } });
      expect(refused?.body.errors).toMatchObject([{ code: "stock_short", values: { before: 3, after: 1 } }]);
      expect(await standing(container)).toBe(0);
      expect([await promised(container, sauce), await promised(container, cake)]).toEqual([0, 4]);

      // Nothing typed is lost, and what is left can be bought with the same basket.
      const { parts, purchase_id } = (await shopper.basket(basket)).body.basket;
      expect(purchase_id).toBeNull();
      const line = parts
        .flatMap(({ lines }) => lines)
        .find(({ variant_id }) => variant_id === cake.variant_id);
      await shopper.sets(basket, line?.id ?? "", 1);
      const bought = await shopper.places(basket, await shopper.fillsIn(basket));
      expect(bought.body.purchase).toMatchObject({ state: "placed", total: 2 * 85_000 + 33_333 + 60_000 });
      expect(await standing(container)).toBe(2);
      expect([await promised(container, sauce), await promised(container, cake)]).toEqual([2, 5]);
    });

    it("sells the last piece once, however many want it", async () => {
      const { container, shopper, sauce } = await market(3);
      const baskets = await Promise.all(
        Array.from({ length: 5 }, async () => {
          const basket = await shopper.takesABasket();
          await shopper.puts(basket, sauce.variant_id);
          return { basket, body: await shopper.fillsIn(basket) };
        }),
      );

      const answers = await Promise.all(baskets.map(({ basket, body }) => shopper.places(basket, body)));

      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 409, 409]);
      expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual([
        "stock_ran_out",
        "stock_ran_out",
      ]);
      expect(await standing(container)).toBe(3);
      expect(await promised(container, sauce)).toBe(3);
    });
  },
});
