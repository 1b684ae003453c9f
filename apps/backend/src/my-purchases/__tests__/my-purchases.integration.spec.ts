import type {
  BuyAgainAnswer,
  MyPurchasesAnswer,
  PlaceBody,
  PurchaseAnswer,
  PurchaseFound,
  WishedAnswer,
  WishListAnswer,
} from "@market/store-contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { beginSession } from "../../account/sessions";
import { newPurchaseNumber } from "../../modules/purchase/purchase-number";
import { aMarketForAll, promised, standing, takeAway } from "../../purchase/__tests__/a-market";
import { anOfficer, testBackend } from "../../testing";

const HOA = { name: "Nguyễn Thị Hoa", phone: "0912 345 678" };

async function aCustomer(container: MedusaContainer, email: string) {
  const customer = await container.resolve(Modules.CUSTOMER).createCustomers({ email, has_account: true });
  const { token } = await beginSession(container, { customer_id: customer.id, auth_identity_id: "" });
  return { id: customer.id, token: { authorization: `Bearer ${token}` } };
}

testBackend({
  testSuite: ({ api, getContainer }) => {
    const theMarket = aMarketForAll(getContainer, api, 10);
    async function aBuyer() {
      const market = theMarket();
      const { shopper, sauce, cake, container } = market;
      const lan = await aCustomer(container, "lan@example.com");
      const binh = await aCustomer(container, "binh@example.com");
      /** Two of the sauce and one cake; in somebody's name when their token is given. */
      async function buys(token: Record<string, string> = {}, given: Partial<PlaceBody> = {}) {
        const made = await shopper.send<{ basket: { id: string } }>("POST", "/store/baskets", {}, token);
        const id = made.body.basket.id;
        const put = (variant_id: string, quantity: number) =>
          shopper.send("POST", `/store/baskets/${id}/lines`, { variant_id, quantity }, token);
        await put(sauce.variant_id, 2);
        await put(cake.variant_id, 1);
        const body = await shopper.fillsIn(id, { contact: HOA, ...given });
        return (await shopper.send<PurchaseAnswer>("POST", `/store/baskets/${id}/place`, body, token)).body;
      }
      const find = (number: string, phone: string, from = "203.0.113.7") =>
        shopper.send<PurchaseFound>(
          "POST",
          "/store/purchases/find",
          { number, phone },
          { "x-forwarded-for": from },
        );
      return { ...market, lan, binh, buys, find };
    }

    it("finds a guest's purchase by number and phone, however they are typed, and opens it", async () => {
      const { buys, find, shopper } = await aBuyer();
      const { purchase } = await buys();
      const typed = purchase.number.toLowerCase().replace("-", " ");
      const found = await find(typed, "+84 912.345.678");
      expect(found).toMatchObject({ status: 200, body: { purchase_id: purchase.id } });
      expect((await shopper.opens(purchase.id, found.body.key)).body.purchase.number).toBe(purchase.number);
    });

    it("answers a wrong phone and a number that does not exist in the same words", async () => {
      const { buys, find } = await aBuyer();
      const { purchase } = await buys();
      const wrongPhone = await find(purchase.number, "0900000000");
      const wrongNumber = await find(newPurchaseNumber(), HOA.phone);
      expect(wrongPhone.status).toBe(404);
      expect(wrongPhone).toEqual(wrongNumber);
    });

    it("names a mistyped number and a phone that is none, whether or not they exist", async () => {
      const { find } = await aBuyer();
      const answer = await find("HP-AAAAAAB", "12");
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toEqual([
        { field: "number", code: "not_a_purchase_number" },
        { field: "phone", code: "not_a_phone" },
      ]);
      expect((await find("", "")).body.errors?.map(({ code }) => code)).toEqual(["required", "required"]);
    });

    it("lets nobody guess the phone of one number, from however many addresses", async () => {
      const { buys, find } = await aBuyer();
      const { purchase } = await buys();
      const statuses: number[] = [];
      for (let no = 0; no < 12; no += 1) {
        const { status } = await find(purchase.number, `09000000${10 + no}`, `203.0.113.${no}`);
        statuses.push(status);
      }
      expect(statuses.slice(0, 10)).toEqual(Array(10).fill(404));
      expect(statuses.slice(10)).toEqual([429, 429]);
      // Neither does the right phone open it then: else the refusals would tell.
      expect((await find(purchase.number, HOA.phone, "198.51.100.1")).status).toBe(429);
    });

    it("lets one address try only so many numbers", async () => {
      const { find } = await aBuyer();
      const tries = Array.from({ length: 61 }, () => find(newPurchaseNumber(), HOA.phone, "198.51.100.9"));
      const statuses = (await Promise.all(tries)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 429)).toHaveLength(1);
    });

    it("lists to a customer what they bought, the newest first, and to nobody else", async () => {
      const { buys, lan, binh, shopper } = await aBuyer();
      const first = (await buys(lan.token)).purchase;
      const second = (await buys(lan.token)).purchase;
      await buys();
      const list = (token: Record<string, string>) =>
        shopper.send<MyPurchasesAnswer>("GET", "/store/account/purchases", undefined, token);
      const mine = (await list(lan.token)).body;
      expect(mine).toMatchObject({ total: 2, page: 1, pages: 1 });
      expect(mine.purchases.map(({ number }) => number)).toEqual([second.number, first.number]);
      expect(mine.purchases[0]).toMatchObject({ total: second.total, item_count: 3, line_count: 2 });
      expect((await list(binh.token)).body.total).toBe(0);
      expect((await list({})).status).toBe(401);

      const open = (token: Record<string, string>) =>
        shopper.send<PurchaseAnswer>("GET", `/store/account/purchases/${first.id}`, undefined, token);
      expect((await open(lan.token)).body.purchase.number).toBe(first.number);
      expect((await open(binh.token)).status).toBe(404);
    });

    it("puts a purchase into the basket once more, and says what is no longer there", async () => {
      const { buys, shopper, container, sauce, cake, fisher } = await aBuyer();
      const { purchase, key } = await buys();
      const again = (basket_id?: string) =>
        shopper.send<BuyAgainAnswer>(
          "POST",
          `/store/purchases/${purchase.id}/again`,
          { basket_id },
          {
            "x-purchase-key": key ?? "",
          },
        );
      const all = (await again()).body;
      expect(all).toMatchObject({ added: 3, left_out: [], basket: { item_count: 3 } });

      await container.resolve(Modules.PRODUCT).updateProducts(cake.id, { status: "draft" });
      await takeAway(container, sauce, fisher, 5);
      const less = (await again(all.basket.id)).body;
      expect(less.added).toBe(1);
      expect(less.left_out).toEqual([
        { title: "Nước mắm", wanted: 2, got: 1, reason: "stock_short" },
        { title: "Bánh đa", wanted: 1, got: 0, reason: "not_for_sale" },
      ]);
      expect((await shopper.send("POST", `/store/purchases/${purchase.id}/again`, {})).status).toBe(404);
    });

    it("lets a buyer cancel one part until it is sent, and frees what was promised", async () => {
      const { buys, shopper, container, sauce, cake } = await aBuyer();
      const { purchase, key } = await buys();
      const [fish, baked] = purchase.orders;
      const cancel = (order = "", headers: Record<string, string> = { "x-purchase-key": key ?? "" }) =>
        shopper.send<PurchaseAnswer>(
          "POST",
          `/store/purchases/${purchase.id}/orders/${order}/cancel`,
          {},
          headers,
        );
      expect((await cancel(fish?.id, {})).status).toBe(404);
      const both = await Promise.all([cancel(fish?.id), cancel(fish?.id)]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      expect(both[0]?.body.purchase.orders.map(({ status }) => status)).toEqual(["cancelled", "placed"]);
      expect([await promised(container, sauce), await promised(container, cake)]).toEqual([0, 1]);
      expect(await standing(container)).toBe(1);

      const officer = await anOfficer(container);
      const items = baked?.lines.map(({ id, quantity }) => ({ id, quantity }));
      await api.post(`/admin/orders/${baked?.id}/fulfillments`, { items }, officer);
      expect(await cancel(baked?.id)).toMatchObject({ status: 409, body: { code: "already_on_its_way" } });
    });

    it("keeps a customer's wishes, takes a guest's in, and shows what is sold of them today", async () => {
      const { lan, shopper, container, sauce, cake } = await aBuyer();
      const wish = (product_ids: string[]) =>
        shopper.send<WishedAnswer>("POST", "/store/account/wish-list", { product_ids }, lan.token);
      await wish([sauce.id]);
      const twice = await Promise.all([wish([cake.id, sauce.id, "prod_nowhere"]), wish([cake.id, sauce.id])]);
      expect(twice.map(({ body }) => body.product_ids)).toEqual([
        [cake.id, sauce.id],
        [cake.id, sauce.id],
      ]);
      const list = async () =>
        (await shopper.send<WishListAnswer>("GET", "/store/account/wish-list", undefined, lan.token)).body
          .items;
      expect((await list()).map(({ title, price }) => [title, price])).toEqual([
        ["Bánh đa", 33_333],
        ["Nước mắm", 85_000],
      ]);
      const guest = await shopper.send<WishListAnswer>("GET", `/store/wish-list?ids=${sauce.id},prod_x`);
      expect(guest.body.items.map(({ id }) => id)).toEqual([sauce.id]);

      await container.resolve(Modules.PRODUCT).updateProducts(cake.id, { status: "draft" });
      expect((await list()).map(({ id }) => id)).toEqual([sauce.id]);
      const left = await shopper.send("DELETE", `/store/account/wish-list/${sauce.id}`, undefined, lan.token);
      expect(left.status).toBe(200);
      const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      expect(await db("wish").where({ customer_id: lan.id }).whereNull("deleted_at")).toHaveLength(1);
      expect((await shopper.send("GET", "/store/account/wish-list")).status).toBe(401);
    });
  },
});
