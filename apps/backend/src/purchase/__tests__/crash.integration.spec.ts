import { once } from "node:events";
import type { PlaceBody } from "@market/store-contract";
import axios from "axios";
import { purchaseKey } from "../../modules/purchase";
import { aCopy, anOfficer, aServer, aShopper, type Server, testBackend } from "../../testing";
import { aMarket } from "./a-market";

const SECRET = "for-tests-only";
/** `TEST_REDIS_URL` runs the same with locks and queues in Redis, where the dead server's locks outlive it. */
const redis: Record<string, string> = process.env.TEST_REDIS_URL
  ? { REDIS_URL: process.env.TEST_REDIS_URL }
  : {};
/** What was promised: within 90 s of the restart a purchase is whole, or there is none. */
const HEALED_WITHIN_MS = 90_000;

testBackend({
  testSuite: ({ api, getContainer, database }) => {
    const servers: Server[] = [];
    let market: Awaited<ReturnType<typeof aMarket>>;
    let officer: Awaited<ReturnType<typeof anOfficer>>;
    beforeAll(async () => {
      market = await aMarket(getContainer(), api);
      officer = await anOfficer(market.container);
    });
    afterEach(async () => {
      for (const server of servers.splice(0)) await server.stop();
    });

    it.each([
      ["inside the first order", "payment.before_authorized"],
      ["between the first and the second order", "purchase.after_first_order"],
      ["after the last order", "purchase.after_last_order"],
    ])(
      "a server killed %s and started again leaves one whole purchase",
      async (_, fault) => {
        const { shop, sauce, cake, fisher, baker } = market;
        // The killed server has a database of its own, with the same goods.
        const copy = await aCopy(database(), fault);
        const env = {
          DATABASE_URL: copy.url,
          LOG_LEVEL: "info",
          ...redis,
        };
        try {
          const dying = await aServer({ ...env, FAULT_POINT: fault });
          servers.push(dying);
          const before = aShopper(axios.create({ baseURL: dying.url }), shop);
          const basket = await before.takesABasket();
          await before.puts(basket, sauce.variant_id, 2);
          await before.puts(basket, cake.variant_id, 1);
          const body: PlaceBody = await before.fillsIn(basket);
          const died = once(dying.process, "exit");
          await expect(before.places(basket, body)).rejects.toThrow();
          expect((await died)[1]).toBe("SIGKILL");

          const next = await aServer(env);
          servers.push(next);
          const started = Date.now();
          const http = axios.create({ baseURL: next.url });
          const shopper = aShopper(http, shop);
          const { purchase_id } = (await shopper.basket(basket)).body.basket;
          const key = purchaseKey(purchase_id ?? "", SECRET);
          await expect
            .poll(async () => (await shopper.opens(purchase_id ?? "", key)).body.purchase.state, {
              timeout: HEALED_WITHIN_MS,
              interval: 200,
            })
            .toBe("placed");
          console.info(`healed ${fault} in ${Date.now() - started} ms`);

          const { purchase } = (await shopper.opens(purchase_id ?? "", key)).body;
          expect(purchase.orders.map(({ producer }) => producer.id)).toEqual([fisher.id, baker.id]);
          expect(purchase.total).toBe(body.expected_total);
          // Nothing half-made stands beside it, and stock is promised once.
          const orders = await http.get("/admin/orders?fields=id,status", { headers: officer.headers });
          const standing = orders.data.orders.filter(
            ({ status }: { status: string }) => status !== "canceled",
          );
          expect(standing.map(({ id }: { id: string }) => id).sort()).toEqual(
            purchase.orders.map(({ id }) => id).sort(),
          );
          for (const [goods, pieces] of [
            [sauce, 2],
            [cake, 1],
          ] as const) {
            const level = await http.get(
              `/admin/inventory-items/${goods.inventory_item_id}/location-levels`,
              {
                headers: officer.headers,
              },
            );
            expect(level.data.inventory_levels[0].reserved_quantity).toBe(pieces);
          }
          // The buyer, who saw an error, sends it again: the same purchase.
          const again = await shopper.places(basket, body);
          expect(again.body.purchase.id).toBe(purchase.id);
        } finally {
          for (const server of servers.splice(0)) await server.stop();
          await copy.drop();
        }
      },
      480_000,
    );
  },
});
