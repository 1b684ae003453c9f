import { once } from "node:events";
import type { BookingsAnswer } from "@market/store-contract";
import axios from "axios";
import { purchaseKey } from "../../modules/purchase";
import { aCopy, aServer, aShopper, type Server, testBackend } from "../../testing";
import { aTrip } from "./a-trip";

const SECRET = "for-tests-only";
const HEALED_WITHIN_MS = 90_000;
const CLOCK = "2026-11-28T03:00:00Z+";

testBackend({
  testSuite: ({ api, getContainer, database }) => {
    const servers: Server[] = [];
    let made: Awaited<ReturnType<typeof aTrip>>;
    // Once: each test goes on with a copy of its own.
    beforeAll(async () => {
      made = await aTrip(getContainer(), api);
    });
    afterEach(async () => {
      for (const server of servers.splice(0)) await server.stop();
    });

    it.each([
      ["between a booking and its payment", "visit.after_booked"],
      ["between the first and the second order", "purchase.after_first_order"],
    ])(
      "a server killed %s and started again leaves one whole purchase, its places counted once",
      async (_, fault) => {
        const { shop, sauce, kayak, trip } = made;
        const copy = await aCopy(database(), fault);
        const env = {
          DATABASE_URL: copy.url,
          LOG_LEVEL: "info",
          CLOCK,
        };
        try {
          const dying = await aServer({ ...env, FAULT_POINT: fault });
          servers.push(dying);
          const before = aShopper(axios.create({ baseURL: dying.url }), shop);
          const basket = await before.takesABasket();
          await before.send("POST", `/store/baskets/${basket}/visits`, {
            departure_id: trip,
            tickets: [{ variant_id: kayak.kinds.adult, quantity: 2 }],
          });
          await before.puts(basket, sauce.variant_id, 1);
          const body = await before.fillsIn(basket);
          const died = once(dying.process, "exit");
          await expect(before.places(basket, body)).rejects.toThrow();
          expect((await died)[1]).toBe("SIGKILL");

          const next = await aServer(env);
          servers.push(next);
          const shopper = aShopper(axios.create({ baseURL: next.url }), shop);
          const { purchase_id } = (await shopper.basket(basket)).body.basket;
          const key = purchaseKey(purchase_id ?? "", SECRET);
          await expect
            .poll(async () => (await shopper.opens(purchase_id ?? "", key)).body.purchase.state, {
              timeout: HEALED_WITHIN_MS,
              interval: 200,
            })
            .toBe("placed");

          const { bookings } = (
            await shopper.send<BookingsAnswer>("GET", `/store/purchases/${purchase_id}/bookings`, undefined, {
              "x-purchase-key": key,
            })
          ).body;
          expect(bookings).toMatchObject([{ state: "confirmed", seats: 2, total: 600_000 }]);
          expect(bookings[0]?.tickets.map(({ state }) => state)).toEqual(["valid", "valid"]);
          // Two of ten are gone: eight can be had by others, and a ninth cannot.
          const other = await shopper.takesABasket();
          const wants = (quantity: number) =>
            shopper.send("POST", `/store/baskets/${other}/visits`, {
              departure_id: trip,
              tickets: [{ variant_id: kayak.kinds.adult, quantity }],
            });
          expect(await wants(9)).toMatchObject({
            body: { code: "visit_too_few_left", errors: [{ values: { left: 8 } }] },
          });
          expect(await wants(8)).toMatchObject({ status: 200 });
          // The buyer, who saw an error, sends it again: the same purchase.
          expect((await shopper.places(basket, body)).body.purchase.id).toBe(purchase_id);
        } finally {
          for (const server of servers.splice(0)) await server.stop();
          await copy.drop();
        }
      },
      240_000,
    );
  },
});
