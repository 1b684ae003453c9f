import type { InvoicesAnswer, PayoutBatchAnswer, WithholdingAnswer } from "@market/store-contract";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { sqlOf } from "../../booking/database";
import { withOrderLock } from "../../order-lock";
import { aMember, testBackend } from "../../testing";
import { ACCOUNT } from "../../transfers/__tests__/a-transfer";
import { postPaid } from "..";
import { anOffice, inDays, LATER, monthOf, NOW } from "./an-office";

const SAUCE = 85_000;
const CAKE = 33_333;
const DELIVERY = 30_000;

testBackend({
  bank: true,
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
    });
    afterAll(() => {
      for (const name of ["CLOCK", "SECOND_PERSON_FROM"]) delete process.env[name];
    });

    const office = () => anOffice(getContainer(), api);

    it("pays out what was delivered seven days ago, once, and each statement tells it to the đồng", async () => {
      const m = await office();
      const purchase = await m.buys({ sauce: 2, cake: 1 });
      const fishers = 2 * SAUCE + DELIVERY;
      // 1 % and 0.5 % of goods, 3 % and 1.5 % of the delivery.
      const [vat, pit] = [1_700 + 900, 850 + 450];
      const net = fishers - vat - pit;
      const bakers = CAKE + DELIVERY;
      const before = await m.statement("fisher", monthOf(NOW));
      expect(before.lines.map(({ kind, amount, due, holder }) => [kind, amount, due, holder])).toEqual([
        ["goods", 2 * SAUCE, 0, null],
        ["shipping", DELIVERY, 0, null],
        ["payment", fishers, fishers, "platform"],
        ["vat", -vat, -vat, null],
        ["pit", -pit, -pit, null],
      ]);
      expect(before).toMatchObject({ opening: 0, closing: net, awaited: 0, on_the_way: 0 });
      expect(before.withheld).toEqual([
        { part: "goods", revenue: 2 * SAUCE, vat: 1_700, pit: 850 },
        { part: "services", revenue: DELIVERY, vat: 900, pit: 450 },
      ]);
      expect(await m.due()).toMatchObject({ count: 0, total: 0, after_days: 7 });
      await m.delivers(purchase);
      expect((await m.due()).due.map(({ payable, waiting }) => [payable, waiting])).toEqual([
        [0, bakers],
        [0, net],
      ]);

      process.env.CLOCK = LATER;
      const { count, total } = await m.due();
      expect([count, total]).toEqual([2, net + bakers]);
      const wrong = await m.office("POST", "/payouts", { count, total: total - 1 });
      expect([wrong.status, wrong.body.code]).toEqual([409, "due_changed"]);
      const both = await Promise.all(
        [m.lan, m.minh].map((who) => m.office<PayoutBatchAnswer>("POST", "/payouts", { count, total }, who)),
      );
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      const batch = both.find(({ status }) => status === 200)?.body.batch;
      const id = batch?.id ?? "";
      expect(await m.due()).toMatchObject({ count: 0, total: 0 });

      const early = await m.office("GET", `/payouts/${id}/file`);
      expect([early.status, early.body.code]).toEqual([409, "not_now"]);
      expect((await m.office<PayoutBatchAnswer>("POST", `/payouts/${id}/approve`, {})).body.batch.state).toBe(
        "approved",
      );
      const sent = await Promise.all(
        [m.lan, m.minh].map((who) => m.office("POST", `/payouts/${id}/send`, {}, who)),
      );
      expect(sent.map(({ status }) => status).sort()).toEqual([200, 409]);
      const { data: file }: { data: string } = await api.get(`/admin/payouts/${id}/file`, {
        headers: m.lan.headers,
      });
      expect(file.split("\r\n").slice(1, 3)).toEqual([
        expect.stringContaining(
          `"9876543210","HO KINH DOANH MINH HOA","970436","Vietcombank","${bakers}","OCOP CHI TRA CT`,
        ),
        expect.stringContaining(`"${ACCOUNT}","HO KINH DOANH MINH HOA","970436","Vietcombank","${net}"`),
      ]);

      const [one = "", other = ""] = batch?.payouts.map((payout) => payout.id) ?? [];
      const paid = { outcome: "paid", bank_reference: " ft 1 " };
      const settled = await Promise.all(
        [one, other].map((payout) => m.office("POST", `/payouts/items/${payout}`, paid)),
      );
      expect(settled.map(({ status }) => status).sort()).toEqual([200, 422]);
      expect(settled.find(({ status }) => status === 422)?.body.errors).toMatchObject([
        { field: "bank_reference", code: "used_already" },
      ]);
      const left = settled[0]?.status === 200 ? other : one;
      expect(
        (await m.office("POST", `/payouts/items/${left}`, { outcome: "paid", bank_reference: "FT2" })).status,
      ).toBe(200);
      const again = await m.office("POST", `/payouts/items/${left}`, { outcome: "failed", reason: "?" });
      expect([again.status, again.body.code]).toEqual([409, "settled_already"]);
      expect((await m.office<PayoutBatchAnswer>("GET", `/payouts/${id}`)).body.batch.state).toBe("closed");

      const after = await m.statement("fisher");
      expect(after.lines.at(-1)).toMatchObject({ kind: "payout", amount: -net, due: -net, order: null });
      expect(after).toMatchObject({ closing: 0, on_the_way: 0 });
      expect(await m.due()).toMatchObject({ due: [], total: 0 });
      const told = await sqlOf(m.container).raw<{ template: string }>(
        "select template from mail where template = 'desk-paid-out'",
      );
      expect(told.rows).toHaveLength(2);
      const { body: tax } = await m.office<WithholdingAnswer>("GET", `/withholding?month=${monthOf(NOW)}`);
      expect(tax.rows).toMatchObject([
        {
          name: "Nước mắm Cát Hải",
          tax_code: "031090012345",
          revenue_goods: 2 * SAUCE,
          revenue_services: DELIVERY,
          vat,
          pit,
        },
      ]);
    });

    it("takes what was given back after a payout off the next one, and carries over what is less than nothing", async () => {
      const m = await office();
      const bakers = CAKE + DELIVERY;
      const first = await m.buys({ cake: 1 });
      await m.delivers(first);
      process.env.CLOCK = LATER;
      expect((await m.paysOut("FTA")).payouts).toMatchObject([
        { amount: bakers, state: "paid", bank_reference: "FTA-0" },
      ]);

      const order = first.orders[0]?.id ?? "";
      const { rows } = await sqlOf(m.container).raw<{ id: string }>(
        "select p.id from payment p join order_payment_collection l on l.payment_collection_id = p.payment_collection_id where l.order_id = ?",
        [order],
      );
      await withOrderLock(m.container, order, async () => {
        await refundPaymentWorkflow(m.container).run({
          input: { payment_id: rows[0]?.id ?? "", amount: CAKE },
        });
      });
      expect((await m.statement("baker")).closing).toBe(-CAKE);
      const owing = await m.statement("baker", monthOf(NOW));
      expect(owing.lines.filter(({ kind }) => kind === "refund")).toMatchObject([
        { amount: -CAKE, due: -CAKE, holder: "platform" },
      ]);
      expect((await m.due()).due).toMatchObject([{ balance: -CAKE, payable: 0 }]);
      const invoices = await m.shopper.send<InvoicesAnswer>(
        "GET",
        `/producer/invoices?month=${monthOf(NOW)}`,
        undefined,
        m.owners.baker.headers,
      );
      expect(invoices.body.invoices).toMatchObject([
        {
          order_id: order,
          total: bakers,
          total_in_words: "Sáu mươi ba nghìn ba trăm ba mươi ba đồng",
          lines: [
            { kind: "goods", amount: CAKE },
            { kind: "shipping", amount: DELIVERY },
          ],
        },
      ]);
      expect(invoices.body.adjustments).toMatchObject([{ order_id: order, amount: -CAKE }]);
      const none = await m.office("POST", "/payouts", { count: 1, total: CAKE });
      expect([none.status, none.body.code]).toEqual([409, "due_changed"]);

      await m.delivers(await m.buys({ cake: 2 }));
      process.env.CLOCK = inDays(9);
      const next = await m.paysOut("FTB");
      expect(next.payouts).toMatchObject([{ amount: 2 * CAKE + DELIVERY - CAKE }]);
      expect((await m.statement("baker")).closing).toBe(0);
    });

    it("loses nothing and doubles nothing where a process stopped between what it wrote and what it told", async () => {
      const m = await office();
      await m.delivers(await m.buys({ cake: 1 }));
      process.env.CLOCK = LATER;
      const { count, total } = await m.due();
      const made = await m.office<PayoutBatchAnswer>("POST", "/payouts", { count, total });
      const { id, payouts } = made.body.batch;
      await m.office("POST", `/payouts/${id}/approve`, {});
      await m.office("POST", `/payouts/${id}/send`, {});
      // It died after it had written that it was paid.
      const sql = sqlOf(m.container);
      await sql.raw(
        "update payout set state = 'paid', bank_reference = 'FT9', settled_at = ?, settled_by = 'user_1' where id = ?",
        [new Date(LATER), payouts[0]?.id ?? ""],
      );
      expect(await m.due()).toMatchObject({ count: 0, total: 0 });
      expect(await m.statement("baker")).toMatchObject({ closing: total, on_the_way: total });
      await Promise.all([postPaid(m.container), postPaid(m.container)]);
      await postPaid(m.container);
      expect(await m.statement("baker")).toMatchObject({ closing: 0, on_the_way: 0 });
      const journals = await sql.raw("select 1 from ledger_journal where kind = 'payout'");
      expect(journals.rows).toHaveLength(1);
    });

    it("needs a second officer above the set amount, and pays no more than is due when they agree", async () => {
      const m = await office();
      const first = await m.buys({ cake: 1 });
      await m.delivers(first);
      process.env.CLOCK = LATER;
      process.env.SECOND_PERSON_FROM = "1000";
      const { count, total, second_person_from } = await m.due();
      expect(second_person_from).toBe(1_000);
      const { id } = (await m.office<PayoutBatchAnswer>("POST", "/payouts", { count, total })).body.batch;
      const asked = await m.office<PayoutBatchAnswer>("POST", `/payouts/${id}/approve`, {});
      expect(asked.body.batch).toMatchObject({ state: "draft", waits: true });
      const { rows } = await sqlOf(m.container).raw<{ id: string }>(
        "select id from approval where object_id = ?",
        [id],
      );
      const approval = `/payments/approvals/${rows[0]?.id}`;
      const own = await m.office("POST", approval, { yes: true });
      expect([own.status, own.body.code]).toEqual([403, "own_deed"]);
      expect((await m.office("POST", approval, { yes: true }, m.minh)).status).toBe(200);
      expect((await m.office<PayoutBatchAnswer>("GET", `/payouts/${id}`)).body.batch).toMatchObject({
        state: "approved",
        waits: false,
      });
      const dropped = await m.office<PayoutBatchAnswer>("POST", `/payouts/${id}/drop`, {
        reason: "Chưa phải lúc",
      });
      expect(dropped.body.batch).toMatchObject({
        state: "dropped",
        payouts: [{ state: "failed", reason: "Chưa phải lúc" }],
      });
      expect(await m.due()).toMatchObject({ count, total });
    });

    it("owes nothing of cash, and shows a statement to its own owners alone", async () => {
      const m = await office();
      const purchase = await m.buys({ sauce: 1 }, "cash_on_delivery");
      expect(await m.statement("fisher")).toMatchObject({ closing: 0, awaited: SAUCE + DELIVERY });
      await m.delivers(purchase, true);
      const after = await m.statement("fisher", monthOf(NOW));
      expect(after.lines.filter(({ kind }) => kind === "payment")).toMatchObject([
        { amount: SAUCE + DELIVERY, due: 0, holder: "producer" },
      ]);
      expect(after).toMatchObject({ closing: 0, awaited: 0 });
      expect((await m.statement("baker")).lines).toEqual([]);
      const clerk = await aMember(m.container, api, m.fisher);
      const refused = await m.shopper.send("GET", "/producer/statement", undefined, clerk.headers);
      expect([refused.status, refused.body.code]).toEqual([403, "owners_only"]);
      const future = await m.shopper.send(
        "GET",
        "/producer/statement?month=2099-01",
        undefined,
        m.owners.fisher.headers,
      );
      expect(future.body.errors).toEqual([{ field: "month", code: "in_the_future" }]);
      const pdf: { data: ArrayBuffer } = await api.get(
        `/producer/statement/file?format=pdf&month=${monthOf(NOW)}`,
        {
          headers: m.owners.fisher.headers,
          responseType: "arraybuffer",
        },
      );
      expect(Buffer.from(pdf.data).subarray(0, 5).toString()).toBe("%PDF-");
    });
  },
});
