import { once } from "node:events";
import axios from "axios";
import { aCopy, aMember, aServer, aServerKilledAtStart, type Server, testBackend } from "../../testing";
import { aBank, aTransferMarket, SECRET } from "../../transfers/__tests__/a-transfer";
import { moneyOfOrder } from "./money-of-order";

/** What was promised: within 90 s of the restart money, orders and ledger are one. */
const HEALED_WITHIN_MS = 90_000;

testBackend({
  testSuite: ({ api, getContainer, database }) => {
    const servers: Server[] = [];
    beforeAll(() => {
      process.env.BANK_WEBHOOK_SECRET = SECRET;
    });
    afterAll(() => {
      delete process.env.BANK_WEBHOOK_SECRET;
    });

    it("books a transfer and cash once, in payments, orders and ledger alike, though the server is killed at each step, one after another", async () => {
      const market = await aTransferMarket(getContainer(), api);
      const owner = await aMember(getContainer(), api, market.fisher, { role: "owner" });
      const byTransfer = await market.buys();
      const basket = await market.shopper.takesABasket();
      await market.shopper.puts(basket, market.sauce.variant_id, 2);
      const placed = await market.shopper.places(basket, await market.shopper.fillsIn(basket));
      const [inCash] = placed.body.purchase.orders;
      if (!inCash) throw new Error(`Not placed: ${JSON.stringify(placed.body)}`);

      const copy = await aCopy(database(), "paid in");
      const starts = async (fault?: string) => {
        const server = await aServer({ DATABASE_URL: copy.url, ...(fault && { FAULT_POINT: fault }) });
        servers.push(server);
        const http = axios.create({ baseURL: server.url, validateStatus: () => true });
        const bank = aBank(http, market.fisher.id);
        return {
          died: once(server.process, "exit"),
          bankTells: () =>
            bank(
              { id: "FT-ONCE", amount: byTransfer.amount, content: byTransfer.reference },
              { at: new Date() },
            ),
          cashIsNoted: () =>
            http.post(
              `/producer/orders/${inCash.id}/cash`,
              { form_id: "noted-once", amount: inCash.total },
              owner,
            ),
        };
      };
      const dies = (fault: string) => aServerKilledAtStart({ DATABASE_URL: copy.url, FAULT_POINT: fault });
      const standing = (order: string) => moneyOfOrder(copy.rows, order);
      const heals = async (order: string, amount: number) => {
        const started = Date.now();
        const whole = {
          captured: [amount],
          due: 0,
          open: 0,
          journals: ["payment", "sale"],
          owed: 0,
          noted: 0,
        };
        await expect.poll(() => standing(order), { timeout: HEALED_WITHIN_MS, interval: 300 }).toEqual(whole);
        console.info(`healed in ${Date.now() - started} ms`);
      };

      try {
        const deaf = await starts("transfer.before_stored");
        await expect(deaf.bankTells()).rejects.toThrow();
        expect((await deaf.died)[1]).toBe("SIGKILL");
        // A bank that was not answered calls again.
        const deciding = await starts("transfer.decided");
        await deciding.bankTells().catch(() => undefined);
        expect((await deciding.died)[1]).toBe("SIGKILL");
        await dies("transfer.before_paid");
        await dies("transfer.after_paid");

        const next = await starts("cash.written");
        await heals(byTransfer.order_id, byTransfer.amount);
        await expect(next.cashIsNoted()).rejects.toThrow();
        expect((await next.died)[1]).toBe("SIGKILL");
        await dies("cash.before_paid");
        await dies("cash.after_paid");
        await dies("ledger.before_journal");
        await dies("ledger.before_commit");

        const last = await starts();
        await heals(inCash.id, inCash.total);
        // Told once more, it is the same money.
        expect(await last.bankTells()).toBe(200);
        expect(await last.cashIsNoted()).toMatchObject({ status: 200 });
        await heals(inCash.id, inCash.total);
        await heals(byTransfer.order_id, byTransfer.amount);
        expect(await copy.rows(RECEIPTS)).toEqual([{ transfers: 1, cash: 1, skew: 0 }]);
      } finally {
        for (const server of servers.splice(0)) await server.stop();
        await copy.drop();
      }
    }, 900_000);
  },
});

const RECEIPTS = `
  select (select count(*)::int from bank_receipt where state = 'settled') as transfers,
    (select count(*)::int from cash_receipt) as cash, (select coalesce(sum(amount), 0)::int from ledger_line) as skew`;
