import { readVietQr } from "@market/payment-vietqr";
import { promised } from "../../purchase/__tests__/a-market";
import { testBackend } from "../../testing";
import { lapseTransfers, settleReceipts } from "..";
import { ACCOUNT, aTransferMarket, NOW, SECRET } from "./a-transfer";

const HOUR = 3_600_000;
const later = (ms: number) => new Date(Date.parse(NOW) + ms).toISOString();

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
    const market = () => aTransferMarket(getContainer(), api);

    it("waits for a transfer to the producer's own account, with its goods kept, and is paid by the bank's notice", async () => {
      const m = await market();
      const bought = await m.buys();
      expect(bought.order.payment).toMatchObject({ method: "vietqr", paid: 0, due: bought.amount });
      expect(bought.transfer).toMatchObject({
        state: "waiting",
        to: { bank: "Vietcombank", account: ACCOUNT, holder: "HO KINH DOANH MINH HOA" },
        until: later(24 * HOUR),
      });
      expect(readVietQr(bought.transfer.payload ?? "")).toEqual({
        bank_bin: "970436",
        account: ACCOUNT,
        amount: bought.amount,
        reference: bought.reference,
      });
      expect(await promised(m.container, m.sauce)).toBe(1);

      const content = `MBVCB.1.${bought.reference.toLowerCase()} chuyen tien`;
      expect(await m.bankTells({ amount: bought.amount, content })).toBe(200);
      await expect
        .poll(bought.payment)
        .toMatchObject({ paid: bought.amount, due: 0, transfer: { state: "paid", to: null, payload: null } });
      expect(await m.receipts()).toMatchObject([{ outcome: "exact", state: "settled", left_over: 0 }]);
    });

    it("takes what is too little, asks for the rest with a code of its own, and leaves what is too much to people", async () => {
      const m = await market();
      const bought = await m.buys();
      await m.bankTells({ amount: 10_000, content: bought.reference });
      const rest = bought.amount - 10_000;
      await expect.poll(bought.payment).toMatchObject({ paid: 10_000, due: rest });
      const { transfer } = await bought.payment();
      expect(readVietQr(transfer.payload ?? "")).toMatchObject({ amount: rest, reference: bought.reference });
      await m.bankTells({ amount: rest + 5_000, content: bought.reference });
      await expect.poll(bought.payment).toMatchObject({ paid: bought.amount, due: 0 });
      await m.bankTells({ amount: 7_000, content: bought.reference });
      await expect.poll(m.receipts).toMatchObject([
        { outcome: "too_little", state: "waiting", left_over: 0 },
        { outcome: "too_much", state: "waiting", left_over: 5_000 },
        { outcome: "twice", state: "waiting", left_over: 7_000 },
      ]);
      expect(await bought.payment()).toMatchObject({ paid: bought.amount });
    });

    it("books the same receipt once, however often and however fast it is told", async () => {
      const m = await market();
      const bought = await m.buys();
      const notice = { id: "FT-SAME", amount: bought.amount, content: bought.reference };
      const answers = await Promise.all([1, 2, 3, 4].map(() => m.bankTells(notice)));
      expect(answers).toEqual([200, 200, 200, 200]);
      await expect.poll(bought.payment).toMatchObject({ paid: bought.amount });
      await settleReceipts(m.container);
      expect(await m.receipts()).toHaveLength(1);
      expect(await bought.payment()).toMatchObject({ paid: bought.amount, due: 0 });
    });

    it("keeps two receipts that come at once for one order apart: no more is taken than is due", async () => {
      const m = await market();
      const bought = await m.buys();
      await Promise.all(
        [1, 2, 3].map(() => m.bankTells({ amount: bought.amount, content: bought.reference })),
      );
      await expect
        .poll(async () => (await m.receipts()).map(({ outcome }) => outcome).sort())
        .toEqual(["exact", "twice", "twice"]);
      await expect.poll(bought.payment).toMatchObject({ paid: bought.amount, due: 0 });
    });

    it("pays several orders by one transfer, to the đồng, and none where it does not fit", async () => {
      const m = await market();
      const [one, other] = [await m.buys(), await m.buys()];
      const content = `${one.reference} ${other.reference}`;
      await m.bankTells({ amount: one.amount + other.amount - 1, content });
      await expect.poll(m.receipts).toMatchObject([{ outcome: "unclear", state: "waiting" }]);
      await m.bankTells({ amount: one.amount + other.amount, content });
      await expect.poll(one.payment).toMatchObject({ paid: one.amount, due: 0 });
      await expect.poll(other.payment).toMatchObject({ paid: other.amount, due: 0 });
    });

    it("leaves what it cannot tell to people, and what came in elsewhere to others", async () => {
      const m = await market();
      await m.bankTells([
        { amount: 50_000, content: "cam on" },
        { amount: 60_000, content: "x", account: "999999999" },
      ]);
      await expect
        .poll(m.receipts)
        .toMatchObject([{ outcome: "unknown", state: "waiting", left_over: 50_000 }]);
    });

    it("takes no call that is forged, old, changed, cut off or for nobody; one secret follows another", async () => {
      const m = await market();
      const notice = { amount: 1000, content: "x" };
      expect(await m.bankTells(notice, { secret: "wrong" })).toBe(401);
      expect(await m.bankTells(notice, { at: new Date(Date.parse(NOW) - 301_000) })).toBe(401);
      expect(await m.bankTells(notice, { change: (raw) => raw.replace("1000", "9000") })).toBe(401);
      expect(await m.bankTells(notice, { change: (raw) => raw.slice(0, -3) })).toBe(400);
      expect(await m.bankTells(notice, { producer: "prod_nobody" })).toBe(404);
      expect(await m.bankTells({ amount: 1000, content: "x".repeat(200_000) })).toBe(413);
      process.env.BANK_WEBHOOK_SECRET = `new, ${SECRET}`;
      expect(await m.bankTells(notice, { secret: "new" })).toBe(200);
      expect(await m.bankTells(notice)).toBe(200);
      delete process.env.BANK_WEBHOOK_SECRET;
      expect(await m.bankTells(notice)).toBe(404);
      expect(await m.receipts()).toHaveLength(2);
    });

    it("lapses when nothing came in time: its goods are free again, and what comes then is for people", async () => {
      const m = await market();
      const bought = await m.buys();
      process.env.CLOCK = later(24 * HOUR - 1000);
      await lapseTransfers(m.container);
      expect(await bought.payment()).toMatchObject({ status: "placed" });
      process.env.CLOCK = later(24 * HOUR);
      await lapseTransfers(m.container);
      await lapseTransfers(m.container);
      expect(await bought.payment()).toMatchObject({
        status: "cancelled",
        transfer: { state: "lapsed", to: null },
      });
      expect(await promised(m.container, m.sauce)).toBe(0);
      await m.bankTells({ amount: bought.amount, content: bought.reference });
      await expect
        .poll(m.receipts)
        .toMatchObject([{ outcome: "late", state: "waiting", left_over: bought.amount }]);
      expect(await bought.payment()).toMatchObject({ status: "cancelled", paid: 0 });
    });

    it("lapses and stands in the trail, or neither, and once", async () => {
      const m = await market();
      const bought = await m.buys();
      const db = m.container.resolve("__pg_connection__");
      const told = async () =>
        (
          await db.raw(
            `select t.state, (select count(*)::int from audit_entry e
              where e.deed = 'transfer.lapsed' and e.object_id = t.order_id) as lines
            from transfer_awaited t where t.order_id = ?`,
            [bought.order_id],
          )
        ).rows;
      process.env.CLOCK = later(24 * HOUR);
      await db.raw("alter table audit_entry add constraint deaf check (deed <> 'transfer.lapsed') not valid");
      await lapseTransfers(m.container).finally(() => db.raw("alter table audit_entry drop constraint deaf"));
      expect(await told()).toEqual([{ state: "waiting", lines: 0 }]);
      expect(await bought.payment()).toMatchObject({ status: "placed" });
      await lapseTransfers(m.container);
      await lapseTransfers(m.container);
      expect(await told()).toEqual([{ state: "lapsed", lines: 1 }]);
      expect(await bought.payment()).toMatchObject({ status: "cancelled" });
    });

    it("does not lapse once it is paid", async () => {
      const m = await market();
      const bought = await m.buys();
      await m.bankTells({ amount: bought.amount, content: bought.reference });
      await expect.poll(bought.payment).toMatchObject({ due: 0 });
      process.env.CLOCK = later(48 * HOUR);
      await lapseTransfers(m.container);
      expect(await bought.payment()).toMatchObject({ status: "placed", paid: bought.amount });
    });

    it("is not offered where a producer gave no account, and is refused there", async () => {
      const m = await market();
      const basket = await m.shopper.takesABasket();
      await m.shopper.puts(basket, m.cake.variant_id);
      const shown = await m.shopper.basket(basket);
      expect(shown.body.basket.parts.map(({ payment_methods }) => payment_methods)).toEqual([
        ["cash_on_delivery"],
      ]);
      const body = await m.shopper.fillsIn(basket, { payment: "vietqr" });
      const { status, body: answer } = await m.shopper.places(basket, body);
      expect([status, answer.errors]).toEqual([
        422,
        [{ field: "payment", code: "no_bank_account", values: { producer: m.baker.name } }],
      ]);
    });
  },
});
