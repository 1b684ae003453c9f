import type { ClaimAnswer, CustomerBasketAnswer } from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { beginSession } from "../../account/sessions";
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase";
import { testBackend } from "../../testing";
import { forgetBaskets } from "../forget-baskets";
import { aMarketForAll, setPrice, takeAway } from "./a-market";

const FIVE_THOUSAND_OFF = {
  type: "fixed",
  target_type: "items",
  allocation: "across",
  currency_code: "vnd",
  value: 5_000,
} as const;

/** Somebody who is signed in. */
async function aCustomer(container: MedusaContainer, email: string) {
  const customer = await container.resolve(Modules.CUSTOMER).createCustomers({ email, has_account: true });
  const { token } = await beginSession(container, { customer_id: customer.id, auth_identity_id: "" });
  return { id: customer.id, token: { authorization: `Bearer ${token}` } };
}

testBackend({
  testSuite: ({ api, getContainer }) => {
    const theMarket = aMarketForAll(getContainer, api);
    async function aSignIn() {
      const market = theMarket();
      const { shopper, sauce } = market;
      const lan = await aCustomer(market.container, "lan@example.com");
      const binh = await aCustomer(market.container, "binh@example.com");
      const claim = (id: string, token = lan.token) =>
        shopper.send<ClaimAnswer>("POST", `/store/baskets/${id}/claim`, {}, token);
      const own = (token = lan.token) =>
        shopper.send<CustomerBasketAnswer>("GET", "/store/customers/me/basket", undefined, token);
      const aGuestBasket = async (pieces: number) => {
        const id = await shopper.takesABasket();
        await shopper.puts(id, sauce.variant_id, pieces);
        return id;
      };
      return { ...market, lan, binh, claim, own, aGuestBasket };
    }

    it("makes a guest's basket the customer's, under a new id, and finds it on another device", async () => {
      const { shopper, claim, own, aGuestBasket, sauce } = await aSignIn();
      const guest = await aGuestBasket(2);
      const claimed = await claim(guest);
      expect(claimed).toMatchObject({
        status: 200,
        body: { short: [], basket: { claimed: true, item_count: 2 } },
      });
      const { basket } = claimed.body;
      expect(basket.id).not.toBe(guest);
      expect((await own()).body.basket).toMatchObject({ id: basket.id, item_count: 2 });
      // The old id opens nothing any more, and claiming it again is harmless.
      expect((await shopper.basket(guest)).status).toBe(404);
      expect((await shopper.puts(guest, sauce.variant_id)).status).toBe(404);
      expect((await claim(guest)).body.basket.id).toBe(basket.id);
    });

    it("adds both baskets up to the stock, and tells what could not be", async () => {
      const { claim, aGuestBasket, shopper, cake } = await aSignIn();
      await claim(await aGuestBasket(3));
      const second = await aGuestBasket(4);
      await shopper.puts(second, cake.variant_id, 1);
      const { body } = await claim(second);
      expect(body.short).toEqual([{ title: "Nước mắm", wanted: 7, got: 5 }]);
      expect(body.basket.parts.map(({ lines }) => lines[0]?.quantity)).toEqual([5, 1]);
      expect((await claim(second)).body.basket.item_count).toBe(6);
    });

    it("makes one basket of two devices that sign in at once", async () => {
      const { claim, aGuestBasket, own } = await aSignIn();
      const [phone, desk] = [await aGuestBasket(1), await aGuestBasket(2)];
      const answers = await Promise.all([claim(phone), claim(desk)]);
      expect(new Set(answers.map(({ body }) => body.basket.id)).size).toBe(1);
      expect((await own()).body.basket?.item_count).toBe(3);
    });

    it("places for the customer what the guest tried to buy in vain, as if nobody had tried", async () => {
      const { claim, aGuestBasket, shopper, container, fisher, sauce } = await aSignIn();
      await container.resolve(Modules.PROMOTION).createPromotions({
        code: "GIAM",
        type: "standard",
        status: "active",
        application_method: FIVE_THOUSAND_OFF,
      });
      const stock = (stocked_quantity: number) =>
        container.resolve(Modules.INVENTORY).updateInventoryLevels([
          {
            inventory_item_id: sauce.inventory_item_id,
            location_id: fisher.stock_location_id ?? "",
            stocked_quantity,
          },
        ]);
      const guest = await aGuestBasket(3);
      await shopper.send("POST", `/store/baskets/${guest}/codes`, { code: "GIAM" });
      const body = await shopper.fillsIn(guest);
      let placing: ReturnType<typeof shopper.places> | undefined;
      await container.resolve(Modules.LOCKING).execute([`stock-of:${fisher.id}`], async () => {
        placing = shopper.places(guest, body);
        const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE);
        await expect.poll(async () => (await purchases.listPurchases()).length).toBe(1);
        await stock(0);
      });
      expect(await placing).toMatchObject({ status: 409, body: { code: "stock_ran_out" } });
      await stock(5);

      const { id } = (await claim(guest)).body.basket;
      await shopper.send("DELETE", `/store/baskets/${id}/codes/GIAM`);
      const placed = await shopper.places(id, await shopper.fillsIn(id));
      expect(placed).toMatchObject({ body: { purchase: { state: "placed", total: 3 * 85_000 + 30_000 } } });
    });

    it("lets nobody claim, read or change another customer's basket, and nobody claim without signing in", async () => {
      const { claim, own, binh, aGuestBasket, shopper, sauce } = await aSignIn();
      const guest = await aGuestBasket(1);
      const { id } = (await claim(guest)).body.basket;
      for (const basket of [id, guest, "bsk_guess"]) {
        expect(await claim(basket, binh.token)).toMatchObject({
          status: 404,
          body: { code: "no_such_basket" },
        });
      }
      const url = `/store/baskets/${id}`;
      expect((await shopper.send("GET", url, undefined, binh.token)).status).toBe(404);
      const line = { variant_id: sauce.variant_id, quantity: 1 };
      expect((await shopper.send("POST", `${url}/lines`, line, binh.token)).status).toBe(404);
      expect((await shopper.send("POST", `${url}/place`, {}, binh.token)).status).toBe(404);
      expect((await own(binh.token)).body.basket).toBeNull();
      expect((await shopper.send("POST", `${url}/claim`, {})).status).toBe(401);
      expect((await shopper.send("GET", "/store/customers/me/basket")).status).toBe(401);
    });

    it("writes the customer on purchase and orders, and begins a new basket after it", async () => {
      const { claim, own, lan, aGuestBasket, shopper, container } = await aSignIn();
      const { id } = (await claim(await aGuestBasket(1))).body.basket;
      const placed = await shopper.places(id, await shopper.fillsIn(id));
      expect(placed.body.purchase.state).toBe("placed");
      const query = container.resolve(ContainerRegistrationKeys.QUERY);
      const { data: orders } = await query.graph({ entity: "order", fields: ["id", "customer_id"] });
      expect(orders.map(({ customer_id }) => customer_id)).toEqual([lan.id]);
      const { data: purchases } = await query.graph({ entity: "purchase", fields: ["customer_id"] });
      expect(purchases).toMatchObject([{ customer_id: lan.id }]);
      expect((await own()).body.basket).toBeNull();
      expect(await claim(await aGuestBasket(1))).toMatchObject({ status: 200 });
    });

    it("tells a changed price until it was seen, and another change after that", async () => {
      const { container, shopper, sauce, aGuestBasket } = await aSignIn();
      const id = await aGuestBasket(1);
      const read = async () => (await shopper.basket(id)).body.basket;
      const seen = (price: number, line_id: string) =>
        shopper.send("POST", `/store/baskets/${id}/seen`, { lines: [{ line_id, price }] });
      await setPrice(container, sauce.variant_id, 90_000);
      const { notices } = await read();
      expect(notices).toMatchObject([{ code: "price_changed", before: 85_000, after: 90_000 }]);
      const line = notices[0]?.line_id ?? "";
      await setPrice(container, sauce.variant_id, 95_000);
      // The page showed 90.000; that it is 95.000 by now was not seen.
      await seen(90_000, line);
      expect((await read()).notices).toMatchObject([{ before: 90_000, after: 95_000 }]);
      await seen(95_000, line);
      expect((await read()).notices).toEqual([]);
      await seen(Number.NaN, line);
      expect((await read()).notices).toEqual([]);
    });

    it("tells a line that another tab changed or took out, and changes nothing", async () => {
      const { shopper, aGuestBasket, container, sauce, fisher } = await aSignIn();
      const id = await aGuestBasket(2);
      const line = (await shopper.basket(id)).body.basket.parts[0]?.lines[0]?.id ?? "";
      // A page that shows two, while another tab made it three: "one more" is not four, and not three again.
      await shopper.sets(id, line, 3);
      const url = `/store/baskets/${id}/lines/${line}`;
      expect(await shopper.send("POST", url, { quantity: 3, shown: 2 })).toMatchObject({
        status: 409,
        body: { code: "quantity_changed", errors: [{ values: { title: "Nước mắm", now: 3 } }] },
      });
      expect((await shopper.send("POST", url, { quantity: 4, shown: 3 })).status).toBe(200);
      await shopper.sets(id, line, 0);
      expect(await shopper.sets(id, line, 3)).toMatchObject({ status: 404, body: { code: "no_such_line" } });
      await takeAway(container, sauce, fisher, 5);
      expect(await shopper.puts(id, sauce.variant_id)).toMatchObject({
        status: 409,
        body: { code: "sold_out" },
      });
    });

    it("forgets what nobody touched for 90 days, and keeps what was bought or touched since", async () => {
      const { container, shopper, aGuestBasket } = await aSignIn();
      const [old, touched, bought, young] = [
        await aGuestBasket(1),
        await aGuestBasket(1),
        await aGuestBasket(1),
        await aGuestBasket(1),
      ];
      await shopper.places(bought, await shopper.fillsIn(bought));
      const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      for (const table of ["basket", "basket_cart", "cart", "cart_line_item"]) {
        await db.raw(
          `update ${table} set updated_at = now() - interval '91 days', created_at = now() - interval '91 days'`,
        );
      }
      await shopper.puts(
        touched,
        (await shopper.basket(touched)).body.basket.parts[0]?.lines[0]?.variant_id ?? "",
      );
      await db.raw("update basket set updated_at = now() where id = ?", [young]);
      expect(await forgetBaskets(container)).toBe(1);
      const statuses = await Promise.all(
        [old, touched, bought, young].map(async (id) => (await shopper.basket(id)).status),
      );
      expect(statuses).toEqual([404, 200, 200, 200]);
      const { rows } = await db.raw("select count(*)::int as carts from cart");
      expect(rows).toEqual([{ carts: 3 }]);
    });
  },
});
