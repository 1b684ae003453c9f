import { once } from "node:events";
import type { PayoutBatchAnswer } from "@market/store-contract";
import axios from "axios";
import { aCopy, aServer, aServerKilledAtStart, type Server, testBackend } from "../../testing";
import { anOffice, LATER, NOW } from "./an-office";

/** What was promised: within 90 s of the restart payouts, approvals and ledger are one. */
const HEALED_WITHIN_MS = 90_000;

testBackend({
  bank: true,
  testSuite: ({ api, getContainer, database }) => {
    const servers: Server[] = [];
    beforeAll(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      delete process.env.CLOCK;
    });

    it("pays out once what two officers agreed to, though the server is killed at each step, one after another", async () => {
      const m = await anOffice(getContainer(), api);
      await m.delivers(await m.buys({ cake: 1 }));
      process.env.CLOCK = LATER;
      const { count, total } = await m.due();
      expect(total).toBeGreaterThan(0);

      const copy = await aCopy(database(), "payouts");
      // Without the bank of the tests, which this process alone has.
      const env = { DATABASE_URL: copy.url, PREPAID_PROVIDER: "", SECOND_PERSON_FROM: "1000" };
      const starts = async (fault?: string) => {
        const server = await aServer({ ...env, ...(fault && { FAULT_POINT: fault }) });
        servers.push(server);
        const http = axios.create({ baseURL: `${server.url}/admin`, validateStatus: () => true });
        return {
          killed: once(server.process, "exit").then(([, signal]) => signal),
          asks: <T>(method: string, url: string, data?: object, who = m.lan) =>
            http.request<T>({ method, url, data, headers: who.headers }),
        };
      };
      const standing = async () => (await copy.rows<{ trail: string[] }>(STANDING))[0];
      const becomes = (wanted: object) =>
        expect.poll(standing, { timeout: HEALED_WITHIN_MS, interval: 300 }).toMatchObject(wanted);

      try {
        const first = await starts("payouts.written");
        await expect(first.asks("POST", "/payouts", { count, total })).rejects.toThrow();
        expect(await first.killed).toBe("SIGKILL");

        const second = await starts("approval.agreed");
        await becomes({ batches: ["draft"], payouts: ["draft"] });
        const again = await second.asks<{ code?: string }>("POST", "/payouts", { count, total });
        expect([again.status, again.data.code]).toEqual([409, "batch_open"]);
        const [batch] = await copy.rows<{ id: string }>("select id from payout_batch");
        const payouts = `/payouts/${batch?.id}`;
        await second.asks("POST", `${payouts}/approve`, {});
        const [asked] = await copy.rows<{ id: string }>("select id from approval");
        const approval = `/payments/approvals/${asked?.id}`;
        await expect(second.asks("POST", approval, { yes: true }, m.minh)).rejects.toThrow();
        expect(await second.killed).toBe("SIGKILL");
        expect(await standing()).toMatchObject({ batches: ["draft"], approvals: ["agreed"] });
        // What they agreed to is done at the next start, which is killed before it says so.
        await aServerKilledAtStart({ ...env, FAULT_POINT: "approval.acted" });
        expect(await standing()).toMatchObject({ batches: ["approved"], approvals: ["agreed"] });

        const fourth = await starts("payouts.sent");
        await becomes({ batches: ["approved"], approvals: ["done"] });
        await expect(fourth.asks("POST", `${payouts}/send`, {})).rejects.toThrow();
        expect(await fourth.killed).toBe("SIGKILL");

        const fifth = await starts("payout.settled");
        const sent = await fifth.asks("POST", `${payouts}/send`, {});
        expect(sent.status).toBe(409);
        const shown = await fifth.asks<PayoutBatchAnswer>("GET", payouts);
        expect(shown.data.batch).toMatchObject({ state: "sent", payouts: [{ amount: total }] });
        const item = `/payouts/items/${shown.data.batch.payouts[0]?.id}`;
        const paid = { outcome: "paid", bank_reference: "FT1" };
        await expect(fifth.asks("POST", item, paid)).rejects.toThrow();
        expect(await fifth.killed).toBe("SIGKILL");
        expect(await standing()).toMatchObject({ payouts: ["paid"], journals: [], told: 0 });

        const last = await starts();
        const started = Date.now();
        await becomes({ batches: ["closed"], payouts: ["paid"], journals: [-total], told: 1, skew: 0 });
        console.info(`healed in ${Date.now() - started} ms`);
        expect((await last.asks("POST", item, paid)).status).toBe(409);
        expect((await last.asks<PayoutBatchAnswer>("GET", "/payouts/due")).data).toMatchObject({ total: 0 });
        expect(await standing()).toMatchObject({ journals: [-total], told: 1, approvals: ["done"] });
        // Each deed stands in the trail once, though the server was killed right after it.
        expect((await standing())?.trail).toEqual([
          "money.agreed",
          "money.asked",
          "money.done",
          "payout.paid",
          "payouts.approved",
          "payouts.made",
          "payouts.sent",
        ]);
      } finally {
        for (const server of servers.splice(0)) await server.stop();
        await copy.drop();
      }
    }, 900_000);
  },
});

const STANDING = `
  select (select coalesce(array_agg(state), '{}') from payout_batch) as batches,
    (select coalesce(array_agg(state), '{}') from payout) as payouts,
    (select coalesce(array_agg(state), '{}') from approval) as approvals,
    (select coalesce(array_agg(l.amount::int), '{}') from ledger_line l join ledger_journal j on j.id = l.journal_id
      where j.kind = 'payout' and l.account = 'held') as journals,
    (select coalesce(array_agg(deed order by deed), '{}') from audit_entry where deed like 'payout%' or deed like 'money.%') as trail,
    (select count(*)::int from mail where template = 'desk-paid-out') as told,
    (select coalesce(sum(amount), 0)::int from ledger_line) as skew`;
