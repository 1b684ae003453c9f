import type {
  DecideReceiptBody,
  DeskTransfersAnswer,
  NoteTransferBody,
  StatementAnswer,
} from "@market/store-contract";
import { aMember, testBackend } from "../../testing";
import { aTransferMarket, NOW, SECRET } from "./a-transfer";

testBackend({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    beforeEach(() => {
      process.env.CLOCK = NOW;
      process.env.BANK_WEBHOOK_SECRET = SECRET;
    });
    afterAll(() => {
      delete process.env.CLOCK;
      delete process.env.BANK_WEBHOOK_SECRET;
    });
    async function aDesk() {
      const m = await aTransferMarket(getContainer(), api);
      const clerk = await aMember(m.container, api, m.fisher);
      const send = <T>(method: string, path: string, body?: object) =>
        m.shopper.send<T>(method, `/producer/transfers${path}`, body, clerk.headers);
      return {
        ...m,
        waits: async () => (await send<DeskTransfersAnswer>("GET", "")).body,
        sends: (csv: string, apply: boolean) =>
          send<StatementAnswer>("POST", "/statement", {
            content_base64: Buffer.from(csv).toString("base64"),
            apply,
          }),
        notes: (body: NoteTransferBody) => send<DeskTransfersAnswer>("POST", "", body),
        decides: (id: string, body: DecideReceiptBody) =>
          send<DeskTransfersAnswer>("POST", `/${id}/decide`, body),
      };
    }

    it("shows what is awaited; a member notes what came, once by the bank's number, and the bank's notice of it is the same", async () => {
      const m = await aDesk();
      const { reference, amount, order_id, payment } = await m.buys();
      expect((await m.waits()).awaited).toMatchObject([{ order_id, reference, due: amount, name: "Hoa" }]);
      const noted = await m.notes({
        reference: ` ${reference.toLowerCase()} `,
        amount,
        transaction_id: "ft 77",
      });
      expect([noted.status, noted.body]).toEqual([200, { awaited: [], receipts: [] }]);
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
      const m = await aDesk();
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

    it("lets people decide about what belongs to no order: to an order as much as is due, the rest back to its sender", async () => {
      const m = await aDesk();
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
