import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase";
import { testBackend } from "../../testing";
import { withBasketLock } from "../basket-lock";
import { openBasket } from "../open-basket";
import { choicesOf } from "../place-basket";
import { checkPlaceBody } from "../place-body";
import { settleAll } from "../settle-all";
import { writePurchase } from "../write-purchase";
import { aMarketForAll, promised, setPrice, standing } from "./a-market";

testBackend({
  testSuite: ({ api, getContainer }) => {
    const theMarket = aMarketForAll(getContainer, api);
    const purchases = () => getContainer().resolve<PurchaseModuleService>(PURCHASE_MODULE);
    const stateOf = async (id: string) => (await purchases().retrievePurchase(id)).state;

    async function aFilledBasket() {
      const market = theMarket();
      const basket = await market.shopper.takesABasket();
      await market.shopper.puts(basket, market.sauce.variant_id, 2);
      await market.shopper.puts(basket, market.cake.variant_id, 1);
      return { ...market, basket, body: await market.shopper.fillsIn(basket) };
    }

    /** Written down, and then the process stopped before it made an order. */
    async function aPurchaseJustBegun() {
      const begun = await aFilledBasket();
      const open = await openBasket(begun.container, begun.basket, "vi");
      const { placing } = checkPlaceBody(begun.body, choicesOf(open));
      if (!placing) throw new Error("The checkout was not filled in.");
      return { ...begun, id: await writePurchase(begun.container, open, placing) };
    }

    /** Both orders are made, and then the process stopped before it said so. */
    async function aPurchaseAlmostPlaced() {
      const placed = await aFilledBasket();
      const { purchase } = (await placed.shopper.places(placed.basket, placed.body)).body;
      await purchases().updatePurchases({ id: purchase.id, state: "placing" });
      return { ...placed, id: purchase.id };
    }

    it("finishes a purchase that was written down but not begun", async () => {
      const { container, id, sauce, cake } = await aPurchaseJustBegun();
      await settleAll(container);
      expect(await stateOf(id)).toBe("placed");
      expect(await standing(container)).toBe(2);
      expect([await promised(container, sauce), await promised(container, cake)]).toEqual([2, 1]);
    });

    it("undoes what would cost something else than was agreed, and leaves the basket to its shopper", async () => {
      const { container, id, sauce, shopper, basket } = await aPurchaseJustBegun();
      await setPrice(container, sauce.variant_id, 99_000);
      await settleAll(container);
      expect(await stateOf(id)).toBe("failed");
      expect(await standing(container)).toBe(0);
      expect((await shopper.places(basket, await shopper.fillsIn(basket))).body.purchase).toMatchObject({
        id,
        state: "placed",
        total: 2 * 99_000 + 33_333 + 60_000,
      });
    });

    it("goes on undoing what was being undone", async () => {
      const { container, id, sauce, cake } = await aPurchaseAlmostPlaced();
      await purchases().updatePurchases({ id, undoing: true });
      await settleAll(container);
      expect(await stateOf(id)).toBe("failed");
      expect(await standing(container)).toBe(0);
      expect([await promised(container, sauce), await promised(container, cake)]).toEqual([0, 0]);
    });

    it("undoes what nobody waits for any more", async () => {
      const { container, id } = await aPurchaseAlmostPlaced();
      const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      await db("purchase")
        .where({ id })
        .update({ updated_at: new Date(Date.now() - 31 * 60 * 1000) });
      await settleAll(container);
      expect(await stateOf(id)).toBe("failed");
      expect(await standing(container)).toBe(0);
    });

    it("leaves alone what is being placed at this moment", async () => {
      const { container, id, basket } = await aPurchaseAlmostPlaced();
      await withBasketLock(container, basket, () => settleAll(container));
      expect(await stateOf(id)).toBe("placing");
    });

    it("makes two orders, not four, when two look through at once", async () => {
      const { container, id } = await aPurchaseJustBegun();
      await Promise.all([settleAll(container), settleAll(container)]);
      await settleAll(container);
      expect(await stateOf(id)).toBe("placed");
      expect(await standing(container)).toBe(2);
    });
  },
});
