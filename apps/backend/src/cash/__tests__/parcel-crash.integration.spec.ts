import { once } from "node:events";
import axios from "axios";
import { moneyOfOrder } from "../../paid-in/__tests__/money-of-order";
import { aDesk, allLeft, DELIVERY, SAUCE, SHRIMP } from "../../parcels/__tests__/a-desk";
import { aCopy, aServer, type Server, testBackend } from "../../testing";

/** What was promised: within 90 s of the restart money, orders and ledger are one. */
const HEALED_WITHIN_MS = 90_000;
const TOTAL = 3 * SAUCE + 7 * SHRIMP + DELIVERY;

testBackend({
  testSuite: ({ api, getContainer, database }) => {
    it("books what was collected with a parcel once, and tells of it once, though the server is killed before it is booked", async () => {
      const desk = await aDesk(getContainer(), api);
      const { fishers } = await desk.buys();
      const { body } = await desk.order(fishers);
      const { order } = (await desk.ship(body.order, allLeft(body.order))).body;
      const told = desk.onPage(order, { deed: "delivered", collected: "all" });

      const copy = await aCopy(database(), "parcel");
      const servers: Server[] = [];
      const starts = async (fault?: string) => {
        const server = await aServer({ DATABASE_URL: copy.url, ...(fault && { FAULT_POINT: fault }) });
        servers.push(server);
        const http = axios.create({ baseURL: server.url, validateStatus: () => true });
        const path = `/producer/orders/${fishers}/parcels/${order.parcels[0]?.id}`;
        return { server, delivers: () => http.post(path, told, { headers: desk.binh.headers }) };
      };
      const standing = async () => ({
        ...(await moneyOfOrder(copy.rows, fishers)),
        ...(await copy.rows<object>(TOLD, [fishers]))[0],
      });
      try {
        const dying = await starts("cash.written");
        const died = once(dying.server.process, "exit");
        await expect(dying.delivers()).rejects.toThrow();
        expect((await died)[1]).toBe("SIGKILL");
        expect(await standing()).toMatchObject({ captured: [], open: 1, trail: ["parcel.delivered"] });

        const next = await starts();
        const whole = {
          captured: [TOTAL],
          due: 0,
          open: 0,
          journals: ["payment", "sale"],
          owed: 0,
          noted: 0,
          trail: ["parcel.delivered"],
        };
        await expect.poll(standing, { timeout: HEALED_WITHIN_MS, interval: 300 }).toEqual(whole);
        // The member, who saw an error, presses the button again: it is the same form.
        expect(await next.delivers()).toMatchObject({ status: 200 });
        expect(await standing()).toEqual(whole);
      } finally {
        for (const server of servers) await server.stop();
        await copy.drop();
      }
    }, 300_000);
  },
});

const TOLD = `
  select coalesce(array_agg(deed), '{}') as trail from audit_entry where object_id = ? and deed like 'parcel%'`;
