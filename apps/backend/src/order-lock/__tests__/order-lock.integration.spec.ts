import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import { aMarketForAll } from "../../purchase/__tests__/a-market";
import { anOfficer, testBackend } from "../../testing";
import { withOrderLock } from "..";

const AT_ONCE = 3;

/** Takes the last line away, so that the lock alone is seen. */
async function withoutUniqueIndex(container: MedusaContainer) {
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw('drop index "IDX_one_order_item_a_version"');
}

/** What a corrupted order shows: the same line twice in one version, and a total that nobody agreed to. */
async function stateOf(container: MedusaContainer, orderId: string) {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const twice = await db("order_item")
    .select("item_id", "version")
    .where({ order_id: orderId })
    .whereNull("deleted_at")
    .groupBy("item_id", "version")
    .havingRaw("count(*) > 1");
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "total", "items.detail.fulfilled_quantity"],
    filters: { id: orderId },
  });
  const [order] = data as unknown as Array<{
    total: number;
    items: Array<{ detail: { fulfilled_quantity: number } }>;
  }>;
  return {
    linesTwice: twice.length,
    total: Number(order?.total),
    fulfilled: (order?.items ?? []).reduce((sum, { detail }) => sum + Number(detail.fulfilled_quantity), 0),
  };
}

testBackend({
  testSuite: ({ api, getContainer }) => {
    const theMarket = aMarketForAll(getContainer, api);
    async function anOrder() {
      const { container, shopper, sauce } = theMarket();
      // Uncounted goods: the lock that Medusa takes on stock would set the three apart by luck.
      await container
        .resolve(Modules.PRODUCT)
        .updateProductVariants(sauce.variant_id, { manage_inventory: false });
      const basket = await shopper.takesABasket();
      await shopper.puts(basket, sauce.variant_id, AT_ONCE);
      const { body } = await shopper.places(basket, await shopper.fillsIn(basket));
      const [order] = body.purchase.orders;
      const line = order?.lines[0];
      if (!order || !line) throw new Error("No order was placed.");
      const items = [{ id: line.id, quantity: 1 }];
      const packOne = () =>
        createOrderFulfillmentWorkflow(container).run({ input: { order_id: order.id, items } });
      return { container, order, items, packOne };
    }

    it("is needed: three parcels packed at once without it corrupt the order", async () => {
      const { container, order, packOne } = await anOrder();
      await withoutUniqueIndex(container);

      await Promise.allSettled(Array.from({ length: AT_ONCE }, packOne));

      const { linesTwice, total } = await stateOf(container, order.id);
      expect(linesTwice).toBeGreaterThan(0);
      expect(total).not.toBe(order.total);
    });

    it("makes three parcels packed at once three parcels", async () => {
      const { container, order, packOne } = await anOrder();
      await withoutUniqueIndex(container);

      await Promise.all(Array.from({ length: AT_ONCE }, () => withOrderLock(container, order.id, packOne)));

      expect(await stateOf(container, order.id)).toEqual({
        linesTwice: 0,
        total: order.total,
        fulfilled: AT_ONCE,
      });
    });

    it("is held by the admin's own routes", async () => {
      const { container, order, items } = await anOrder();
      const officer = await anOfficer(container);
      const packOne = () => api.post(`/admin/orders/${order.id}/fulfillments`, { items }, officer);

      const answers = await Promise.all(Array.from({ length: AT_ONCE }, packOne));

      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
      expect(await stateOf(container, order.id)).toEqual({
        linesTwice: 0,
        total: order.total,
        fulfilled: AT_ONCE,
      });
    });

    it("is free again after a refused write and after one that failed", async () => {
      const { container, order, items } = await anOrder();
      const officer = await anOfficer(container);
      const headers = { ...officer, validateStatus: () => true };

      const refused = await api.post(`/admin/orders/${order.id}/fulfillments`, { items: "all" }, headers);
      const failed = await api.post(
        `/admin/orders/${order.id}/fulfillments`,
        { items: [{ ...items[0], quantity: 99 }] },
        headers,
      );
      expect([refused.status, failed.status]).toEqual([400, 400]);

      const since = Date.now();
      await withOrderLock(container, order.id, async () => undefined);
      expect(Date.now() - since).toBeLessThan(1_000);
    });

    it("has the unique index behind it: without the lock the rest fails and the order stays right", async () => {
      const { container, order, packOne } = await anOrder();

      const done = await Promise.allSettled(Array.from({ length: AT_ONCE }, packOne));

      const packed = done.filter(({ status }) => status === "fulfilled").length;
      expect(packed).toBeLessThan(AT_ONCE);
      expect(await stateOf(container, order.id)).toEqual({
        linesTwice: 0,
        total: order.total,
        fulfilled: packed,
      });
    });
  },
});
