import { aCopy, aServer, aServerKilledAtStart, type Server, testBackend } from "../../testing";
import { aTransferMarket, SECRET } from "./a-transfer";

/** What was promised: within 90 s of the restart order, stock, ledger, trail and mail are one. */
const HEALED_WITHIN_MS = 90_000;

testBackend({
  testSuite: ({ api, getContainer, database }) => {
    beforeAll(() => {
      process.env.BANK_WEBHOOK_SECRET = SECRET;
    });
    afterAll(() => {
      delete process.env.BANK_WEBHOOK_SECRET;
    });

    it("cancels what was not paid in time once, with its stock, its ledger, its line in the trail and its mail, though the server is killed before and after the order is cancelled", async () => {
      const market = await aTransferMarket(getContainer(), api);
      const { order_id } = await market.buys();
      const copy = await aCopy(database(), "lapsed");
      const env = { DATABASE_URL: copy.url };
      const standing = async () => (await copy.rows(STANDING, [order_id]))[0];
      let last: Server | undefined;
      try {
        await copy.rows(
          "update transfer_awaited set lapses_at = now() - interval '1 minute' where order_id = ?",
          [order_id],
        );
        await copy.rows("update purchase set contact_email = 'hoa@example.com'");
        await aServerKilledAtStart({ ...env, FAULT_POINT: "transfer.lapsed" });
        expect(await standing()).toMatchObject({ state: "lapsed", status: "pending", lines: 1 });
        await aServerKilledAtStart({ ...env, FAULT_POINT: "transfer.cancelled" });
        expect(await standing()).toMatchObject({ status: "canceled" });

        last = await aServer(env);
        await expect.poll(standing, { timeout: HEALED_WITHIN_MS, interval: 300 }).toEqual({
          state: "lapsed",
          status: "canceled",
          lines: 1,
          mails: 1,
          kept: 0,
          owed: 0,
          journals: ["less", "sale"],
          skew: 0,
        });
      } finally {
        await last?.stop();
        await copy.drop();
      }
    }, 480_000);

    it("owes the buyer once what came of a transfer that lapsed, though the server is killed before the order is cancelled and after", async () => {
      const market = await aTransferMarket(getContainer(), api);
      const { order_id, amount, reference, payment } = await market.buys();
      const part = amount - 1_001;
      expect(await market.bankTells({ amount: part, content: reference }, { at: new Date() })).toBe(200);
      await expect.poll(async () => (await payment()).paid).toBe(part);
      const copy = await aCopy(database(), "lapsed-in-part");
      const env = { DATABASE_URL: copy.url };
      const money = async () => (await copy.rows(MONEY, [order_id]))[0];
      let last: Server | undefined;
      try {
        await copy.rows(
          "update transfer_awaited set lapses_at = now() - interval '1 minute' where order_id = ?",
          [order_id],
        );
        await aServerKilledAtStart({ ...env, FAULT_POINT: "transfer.lapsed" });
        expect(await money()).toMatchObject({
          state: "lapsed",
          status: "pending",
          captured: part,
          owed: null,
        });
        await aServerKilledAtStart({ ...env, FAULT_POINT: "transfer.cancelled" });
        expect(await money()).toMatchObject({ status: "canceled", captured: part, owed: [part] });

        last = await aServer(env);
        await expect.poll(money, { timeout: HEALED_WITHIN_MS, interval: 300 }).toEqual({
          state: "lapsed",
          status: "canceled",
          captured: part,
          owed: [part],
          told: { payment: -part, refund: part },
          balance: 0,
        });
      } finally {
        await last?.stop();
        await copy.drop();
      }
    }, 480_000);
  },
});

/** What came of a transfer, and each sum that its producer is to send back; what the ledger tells the buyer of both. */
const MONEY = `
  select t.state, o.status,
    (select coalesce(sum(k.amount), 0)::int from order_payment_collection l
      join payment p on p.payment_collection_id = l.payment_collection_id
      join capture k on k.payment_id = p.id and k.deleted_at is null where l.order_id = o.id) as captured,
    (select array_agg(r.amount::int) from order_payment_collection l
      join payment_collection c on c.id = l.payment_collection_id and c.metadata ->> 'receipt_part' is not null
      join payment p on p.payment_collection_id = c.id
      join refund r on r.payment_id = p.id and r.deleted_at is null where l.order_id = o.id) as owed,
    (select jsonb_object_agg(kind, amount) from (select j.kind, sum(l.amount)::int as amount from ledger_line l
      join ledger_journal j on j.id = l.journal_id and j.kind in ('payment', 'refund')
      where j.order_id = o.id and l.account = 'buyer' group by j.kind) one) as told,
    (select coalesce(sum(abs(amount)), 0)::int from (select l.account, sum(l.amount) as amount from ledger_line l
      join ledger_journal j on j.id = l.journal_id where j.order_id = o.id group by l.account) each) as balance
  from transfer_awaited t join "order" o on o.id = t.order_id where o.id = ?`;

const STANDING = `
  select t.state, o.status,
    (select count(*)::int from audit_entry e where e.deed = 'transfer.lapsed' and e.object_id = o.id) as lines,
    (select count(*)::int from mail where key = 'cancelled:' || o.id and template = 'order-cancelled') as mails,
    (select coalesce(sum(reserved_quantity), 0)::int from inventory_level where deleted_at is null) as kept,
    (select coalesce(sum(l.amount), 0)::int from ledger_line l join ledger_journal j on j.id = l.journal_id
      where j.order_id = o.id and l.account = 'buyer') as owed,
    (select array_agg(kind order by kind) from ledger_journal where order_id = o.id) as journals,
    (select coalesce(sum(amount), 0)::int from ledger_line) as skew
  from transfer_awaited t join "order" o on o.id = t.order_id where o.id = ?`;
