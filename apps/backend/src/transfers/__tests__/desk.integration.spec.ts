import type { PaymentsWaitingAnswer, ReconciliationAnswer } from "@market/store-contract";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { sqlOf } from "../../booking/database";
import { postDue } from "../../ledger";
import { anOfficer, testBackend } from "../../testing";
import { aDesk } from "./a-desk";
import { NOW, SECRET } from "./a-transfer";

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
      process.env.BANK_WEBHOOK_SECRET = SECRET;
    });
    afterAll(() => {
      delete process.env.CLOCK;
      delete process.env.BANK_WEBHOOK_SECRET;
    });

    it("shows what is awaited; a member notes what came, once by the bank's number, and the bank's notice of it is the same", async () => {
      const m = await aDesk(getContainer(), api);
      const { reference, amount, order_id, payment } = await m.buys();
      expect((await m.waits()).awaited).toMatchObject([{ order_id, reference, due: amount, name: "Hoa" }]);
      const noted = await m.notes({
        reference: ` ${reference.toLowerCase()} `,
        amount,
        transaction_id: "ft 77",
      });
      expect([noted.status, noted.body]).toEqual([200, { awaited: [], receipts: [], refunds: [] }]);
      expect(await payment()).toMatchObject({ paid: amount, due: 0 });
      const again = await m.notes({ reference, amount: 5_000, transaction_id: "FT77" });
      expect([again.status, again.body.code]).toEqual([409, "told_already"]);
      await m.bankTells({ id: "FT77", amount, content: reference });
      expect(await m.receipts()).toHaveLength(1);
      const unknown = await m.notes({ reference: "OCOP22222222", amount, transaction_id: "FT78" });
      expect([unknown.status, unknown.body.errors]).toEqual([
        422,
        [{ field: "reference", code: "no_such_order" }],
      ]);
    });

    it("looks at a statement before it takes it; what was told before is the same, taken twice it is as once", async () => {
      const m = await aDesk(getContainer(), api);
      const [one, other] = [await m.buys(), await m.buys()];
      await m.bankTells({ id: "FT-A", amount: one.amount, content: one.reference });
      await expect.poll(one.payment).toMatchObject({ due: 0 });
      const csv = [
        "NGÂN HÀNG MINH HOẠ",
        "Ngày giao dịch;Số bút toán;Ghi nợ;Ghi có;Nội dung giao dịch",
        `24/11/2026;FT-A;;${one.amount};${one.reference}`,
        `24/11/2026 10:00;FT-B;;${other.amount};${other.reference} chuyen tien`,
        `24/11/2026 10:01;FT-C;;5.000;${other.reference}`,
        "24/11/2026;FT-D;20.000;;Phí",
        "24/11/2026;FT-E;;chữ;?",
      ].join("\r\n");
      const outcomes = ["known", "exact", "twice", "no_amount"];
      const looked = await m.sends(csv, false);
      expect(looked.body).toMatchObject({ skipped: 1, taken: null });
      expect(looked.body.rows.map(({ outcome }) => outcome)).toEqual(outcomes);
      expect(await m.receipts()).toHaveLength(1);
      expect((await m.sends(csv, true)).body).toMatchObject({ taken: 2 });
      expect(await other.payment()).toMatchObject({ paid: other.amount, due: 0 });
      expect((await m.waits()).receipts).toMatchObject([{ outcome: "twice", left: 5_000 }]);
      expect((await m.sends(csv, true)).body).toMatchObject({ taken: 0 });
      const none = await m.sends("a;b\r\n1;2", false);
      expect([none.status, none.body.errors]).toEqual([
        422,
        [{ field: "content_base64", code: "not_a_statement" }],
      ]);
    });

    it("takes a statement as a spreadsheet of the bank's, days and amounts in cells of their own", async () => {
      const m = await aDesk(getContainer(), api);
      const { reference, amount, payment } = await m.buys();
      const { default: writeXlsxFile } = await import("write-excel-file/node");
      const rows = [
        ["Ngày giao dịch", "Số bút toán", "Ghi nợ", "Ghi có", "Nội dung giao dịch"].map((value) => ({
          value,
        })),
        [
          { value: new Date("2026-11-24T00:00:00Z"), type: Date, format: "dd/mm/yyyy" },
          { value: "FT-X", type: String },
          null,
          { value: amount, type: Number },
          { value: reference, type: String },
        ],
        [
          { value: "24/11/2026", type: String },
          { value: "FT-Y", type: String },
          { value: 20_000, type: Number },
          null,
          { value: "Phí", type: String },
        ],
      ];
      const file = await writeXlsxFile(rows as never).toBuffer();
      const looked = await m.sends(file, false);
      expect(looked.body).toMatchObject({
        rows: [{ amount, content: reference, outcome: "exact" }],
        skipped: 1,
        taken: null,
      });
      expect((await m.sends(file, true)).body).toMatchObject({ taken: 1 });
      expect(await payment()).toMatchObject({ paid: amount, due: 0 });
      expect((await m.sends(file, true)).body).toMatchObject({ taken: 0 });
    });

    it("lists what went back of a transfer until its producer notes that it was sent; the office sees both, and the books agree", async () => {
      const m = await aDesk(getContainer(), api);
      const { reference, amount, order_id } = await m.buys();
      await m.bankTells({ amount, content: reference });
      await expect.poll(async () => (await m.waits()).awaited).toEqual([]);
      const [payment] = (
        await sqlOf(m.container).raw<{ id: string }>("select payment_id as id from capture", [])
      ).rows;
      await refundPaymentWorkflow(m.container).run({
        input: { payment_id: payment?.id ?? "", amount: 12_000 },
      });
      const officer = await anOfficer(m.container);
      const office = async <T>(path: string) =>
        (await m.shopper.send<T>("GET", `/admin/payments/${path}`, undefined, officer.headers)).body;
      const [owed] = (await m.waits()).refunds;
      expect(owed).toMatchObject({ order_id, amount: 12_000, reference, name: "Hoa" });
      expect((await office<PaymentsWaitingAnswer>("waiting")).refunds).toHaveLength(1);
      const id = owed?.id ?? "";
      const two = await Promise.all([m.sentBack(id, "ft 99"), m.sentBack(id, "FT99")]);
      expect(two.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await m.waits()).refunds).toEqual([]);
      expect((await office<PaymentsWaitingAnswer>("waiting")).refunds).toEqual([]);
      expect((await m.sentBack("ref_none", "FT1")).status).toBe(404);

      await postDue(m.container);
      // Medusa dates what it writes by its own clock.
      const day = new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" });
      const books = await office<ReconciliationAnswer>(`reconciliation?from=${day}&to=${day}`);
      expect(books).toMatchObject({
        days: [{ day, way: "transfer", captured: amount, refunded: 12_000 }],
        differences: [],
      });
      await sqlOf(m.container).raw("delete from order_transaction where order_id = ? and amount < 0", [
        order_id,
      ]);
      expect(
        (await office<ReconciliationAnswer>(`reconciliation?from=${day}&to=${day}`)).differences,
      ).toEqual([
        { order_id, display_id: 1, payments: amount - 12_000, order: amount, ledger: amount - 12_000 },
      ]);
      const long = await office<{ errors: object[] }>("reconciliation?from=2026-01-01&to=2026-12-01");
      expect(long.errors).toEqual([{ field: "from", code: "too_long", values: { max: 31 } }]);
    });

    it("lets people decide about what belongs to no order: to an order as much as is due, the rest back to its sender", async () => {
      const m = await aDesk(getContainer(), api);
      const { reference, amount, payment } = await m.buys();
      await m.bankTells({ amount: amount + 3_000, content: "no reference" });
      await expect.poll(async () => (await m.waits()).receipts).toHaveLength(1);
      const [receipt] = (await m.waits()).receipts;
      const id = receipt?.id ?? "";
      expect(receipt).toMatchObject({ outcome: "unknown", left: amount + 3_000 });
      const given = await m.decides(id, { decision: "to_order", reference });
      expect(given.body).toMatchObject({ awaited: [], receipts: [{ id, left: 3_000 }] });
      expect(await payment()).toMatchObject({ paid: amount, due: 0 });
      const sentBack = await m.decides(id, { decision: "sent_back" });
      expect(sentBack.body.receipts).toEqual([]);
      const again = await m.decides(id, { decision: "not_an_order" });
      expect([again.status, again.body.code]).toEqual([409, "decided_already"]);
      const strange = await m.decides("brec_nobody", { decision: "sent_back" });
      expect([strange.status, strange.body.code]).toEqual([404, "no_such_receipt"]);
    });
  },
});
