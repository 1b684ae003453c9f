import { aCopy, aServer, aServerKilledAtStart, type Server, testBackend } from "../../testing";
import { aTransferMarket } from "./a-transfer";

/** What was promised: within 90 s of the restart order, stock, ledger, trail and mail are one. */
const HEALED_WITHIN_MS = 90_000;

testBackend({
  testSuite: ({ api, getContainer, database }) => {
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
  },
});

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
