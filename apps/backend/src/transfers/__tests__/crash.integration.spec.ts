import { once } from "node:events";
import axios from "axios";
import { aCopy, aServer, aShopper, type Server, testBackend } from "../../testing";
import { aBank, aTransferMarket, SECRET } from "./a-transfer";

/** What was promised: within 90 s of the restart money, orders and ledger are one, whoever calls or does not. */
const HEALED_WITHIN_MS = 90_000;

testBackend({
  inApp: true,
  testSuite: ({ api, getContainer, dbConfig, dbUtils }) => {
    const servers: Server[] = [];
    let market: Awaited<ReturnType<typeof aTransferMarket>>;
    beforeAll(async () => {
      market = await aTransferMarket(getContainer(), api);
    });
    afterEach(async () => {
      for (const server of servers.splice(0)) await server.stop();
    });

    const starts = async (env: Record<string, string>) => {
      const server = await aServer({ ...env, BANK_WEBHOOK_SECRET: SECRET });
      servers.push(server);
      const http = axios.create({ baseURL: server.url });
      const tells = aBank(http, market.fisher.id);
      return {
        process: server.process,
        shopper: aShopper(http, market.shop),
        tells: (amount: number, content: string) =>
          tells({ id: "FT-ONCE", amount, content }, { at: new Date() }),
      };
    };

    it.each([
      ["before the bank's call is written down, and called again", "transfer.before_stored", true],
      ["after it was decided which order was paid", "transfer.decided", false],
      ["before the order is paid", "transfer.before_paid", false],
      ["after the order is paid, before the receipt is booked", "transfer.after_paid", false],
      ["in the middle of the ledger's writing", "ledger.before_commit", true],
    ])(
      "a server killed %s and started again books the transfer once, in payments, order and ledger alike",
      async (_, fault, again) => {
        const copy = await aCopy({ dbConfig, dbUtils }, fault);
        const env = { DATABASE_URL: copy.url };
        try {
          const dying = await starts({ ...env, FAULT_POINT: fault });
          const died = once(dying.process, "exit");
          const basket = await dying.shopper.takesABasket();
          await dying.shopper.puts(basket, market.sauce.variant_id);
          const body = await dying.shopper.fillsIn(basket, {
            payment: "vietqr",
            contact: { name: "Hoa", phone: "0912 345 678", email: "hoa@example.com" },
          });
          const placed = await dying.shopper.places(basket, body);
          expect(placed).toMatchObject({ status: 200 });
          const [order] = placed.body.purchase.orders;
          const amount = order?.total ?? 0;
          const reference = order?.payment.transfer?.reference ?? "";
          await dying.tells(amount, reference).catch(() => undefined);
          expect((await died)[1]).toBe("SIGKILL");

          const next = await starts(env);
          if (again) expect(await next.tells(amount, reference)).toBe(200);
          const started = Date.now();
          const standing = async () => (await copy.rows(STANDING))[0];
          const whole = {
            orders: 1,
            due: 0,
            captures: [amount],
            receipts: 1,
            open: 0,
            held: amount,
            owed: 0,
            skew: 0,
            unposted: 0,
          };
          await expect.poll(standing, { timeout: HEALED_WITHIN_MS, interval: 300 }).toEqual(whole);
          console.info(`healed ${fault} in ${Date.now() - started} ms`);

          // Told once more, it is the same money.
          expect(await next.tells(amount, reference)).toBe(200);
          expect(await standing()).toEqual(whole);
        } finally {
          for (const server of servers.splice(0)) await server.stop();
          await copy.drop();
        }
      },
      480_000,
    );
  },
});

const STANDING = `
  select (select count(*)::int from "order" where status <> 'canceled') as orders,
    (select sum((s.totals ->> 'pending_difference')::numeric)::int from order_summary s
      join "order" o on o.id = s.order_id and o.version = s.version) as due,
    (select coalesce(array_agg(amount::int), '{}') from capture where deleted_at is null) as captures,
    (select count(*)::int from bank_receipt) as receipts,
    (select count(*)::int from bank_receipt r where state <> 'settled' or exists (
      select from receipt_part p where p.receipt_id = r.id and p.booked_at is null)) as open,
    (select coalesce(sum(amount), 0)::int from ledger_line where account = 'held') as held,
    (select coalesce(sum(amount), 0)::int from ledger_line where account in ('buyer', 'awaited')) as owed,
    (select coalesce(sum(amount), 0)::int from ledger_line) as skew,
    (select count(*)::int from ledger_due) as unposted`;
