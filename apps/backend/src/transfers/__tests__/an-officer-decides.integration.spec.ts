import type { ApprovalShown, PaymentsWaitingAnswer } from "@market/store-contract";
import { sqlOf } from "../../booking/database";
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
    describe("an officer, in a producer's place,", () => {
      afterEach(() => {
        delete process.env.SECOND_PERSON_FROM;
      });
      async function anOffice() {
        const m = await aDesk(getContainer(), api);
        const { reference, amount, payment } = await m.buys();
        await m.bankTells({ amount: amount + 3_000, content: "no reference" });
        await expect.poll(async () => (await m.waits()).receipts).toHaveLength(1);
        const id = (await m.waits()).receipts[0]?.id ?? "";
        const lan = await anOfficer(m.container);
        const minh = await anOfficer(m.container, { email: "minh@haiphong.example", first_name: "Minh" });
        const sql = sqlOf(m.container);
        // The clock of these tests stands still; the officers were there before.
        await sql.raw('update "user" set created_at = ?', ["2026-01-01T00:00:00Z"]);
        const office = <T>(method: string, path: string, body?: object, who = lan) =>
          m.shopper.send<T>(method, `/admin/payments/${path}`, body, who.headers);
        const decides = (body: object, receipt = id) =>
          office<{ approval?: ApprovalShown }>("POST", `receipts/${receipt}`, {
            note: "Chủ thể nhờ qua điện thoại",
            ...body,
          });
        const trail = async () =>
          (
            await sql.raw<{ actor_name: string; producer_id: string; details: object }>(
              "select actor_name, producer_id, details from audit_entry where deed = 'transfer.decided' order by at, id",
            )
          ).rows;
        const listed = async () => (await office<PaymentsWaitingAnswer>("GET", "waiting")).body.receipts;
        return {
          ...m,
          desk: m.decides,
          id,
          reference,
          amount,
          payment,
          minh,
          office,
          decides,
          trail,
          listed,
        };
      }

      it("decides for which order a receipt is, or for none, with a reason and by name", async () => {
        const m = await anOffice();
        expect(await m.listed()).toMatchObject([
          { id: m.id, awaited: [{ reference: m.reference, due: m.amount, name: "Hoa" }] },
        ]);
        const mute = await m.decides({ decision: "sent_back", note: " " });
        expect([mute.status, mute.body.errors?.[0]?.field]).toEqual([422, "note"]);
        const strange = await m.decides({ decision: "to_order", reference: "OCOPNONE" });
        expect(strange.body.errors).toMatchObject([{ field: "reference", code: "no_such_order" }]);
        expect((await m.decides({ decision: "sent_back" }, "brec_nobody")).status).toBe(404);

        expect((await m.decides({ decision: "to_order", reference: m.reference })).status).toBe(200);
        expect(await m.payment()).toMatchObject({ paid: m.amount, due: 0 });
        expect(await m.listed()).toMatchObject([{ id: m.id, left: 3_000, awaited: [] }]);
        const paid = await m.decides({ decision: "to_order", reference: m.reference });
        expect(paid.body.errors).toMatchObject([{ field: "reference", code: "nothing_due" }]);
        const both = await Promise.all([1, 2].map(() => m.decides({ decision: "not_an_order" })));
        expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
        expect(await m.listed()).toEqual([]);
        expect(await m.trail()).toMatchObject([
          {
            actor_name: "Nguyễn Lan",
            producer_id: m.fisher.id,
            details: { decision: "to_order", amount: m.amount, note: "Chủ thể nhờ qua điện thoại" },
          },
          { actor_name: "Nguyễn Lan", details: { decision: "not_an_order" } },
        ]);
      });

      it("waits for a second one above the set amount, and comes too late where the desk was first", async () => {
        process.env.SECOND_PERSON_FROM = "10000";
        const m = await anOffice();
        const asked = await m.decides({ decision: "to_order", reference: m.reference });
        expect([asked.status, asked.body.approval?.state, asked.body.approval?.amount]).toEqual([
          202,
          "asked",
          m.amount,
        ]);
        expect(await m.payment()).toMatchObject({ paid: 0 });
        const yes = (who = m.minh) =>
          m.office("POST", `approvals/${asked.body.approval?.id}`, { yes: true }, who);
        expect((await yes()).status).toBe(200);
        expect(await m.payment()).toMatchObject({ paid: m.amount, due: 0 });
        expect(await m.trail()).toMatchObject([{ actor_name: "Nguyễn Lan" }]);

        // What is left is little.
        expect((await m.decides({ decision: "sent_back" })).status).toBe(200);
        const next = await m.buys();
        await m.bankTells({ amount: next.amount, content: "no reference" });
        await expect.poll(async () => (await m.waits()).receipts).toHaveLength(1);
        const id = (await m.waits()).receipts[0]?.id ?? "";
        const late = await m.decides({ decision: "to_order", reference: next.reference }, id);
        expect(late.status).toBe(202);
        await m.desk(id, { decision: "sent_back" });
        const stale = await m.office("POST", `approvals/${late.body.approval?.id}`, { yes: true }, m.minh);
        expect([stale.status, stale.body.code]).toEqual([409, "went_stale"]);
        expect(await next.payment()).toMatchObject({ paid: 0 });
      });
    });
  },
});
