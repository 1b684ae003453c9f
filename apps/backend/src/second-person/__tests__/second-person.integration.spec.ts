import type { ApprovalShown, ApprovalsAnswer } from "@market/store-contract";
import type { AxiosInstance } from "axios";
import { sqlOf } from "../../booking/database";
import { anOfficer, testBackend } from "../../testing";
import { aTransferMarket, NOW, SECRET } from "../../transfers/__tests__/a-transfer";
import { finishApprovals } from "..";

const FROM = 50_000;

testBackend({
  testSuite: ({ api, getContainer }) => {
    beforeAll(() => {
      process.env.CLOCK = NOW;
      process.env.BANK_WEBHOOK_SECRET = SECRET;
      process.env.SECOND_PERSON_FROM = String(FROM);
    });
    afterAll(() => {
      delete process.env.CLOCK;
      delete process.env.BANK_WEBHOOK_SECRET;
      delete process.env.SECOND_PERSON_FROM;
    });

    /** An order that was paid in whole, and two officers. */
    async function paid() {
      const container = getContainer();
      const http: AxiosInstance = api;
      const market = await aTransferMarket(container, api);
      const { order_id, amount, reference } = await market.buys();
      await market.bankTells({ amount, content: reference });
      const sql = async <Row>(text: string, values: readonly unknown[] = []) =>
        (await sqlOf(container).raw<Row>(text, values)).rows;
      // The bank is answered before its notice is settled.
      const captured = () => sql<{ id: string }>("select payment_id as id from capture");
      await expect.poll(async () => (await captured()).length).toBe(1);
      const [payment] = await captured();
      if (!payment) throw new Error("It was not paid.");
      const lan = await anOfficer(container);
      const minh = await anOfficer(container, { email: "minh@haiphong.example", first_name: "Minh" });
      // The clock of these tests stands still; the officers were there before.
      await sql('update "user" set created_at = ?', ["2026-01-01T00:00:00Z"]);
      const send = async <Body>(who: { headers: object }, method: string, url: string, body?: object) => {
        const { status, data } = await http.request<Body>({
          method,
          url,
          data: body,
          headers: { ...who.headers },
          validateStatus: () => true,
        });
        return { status, body: data };
      };
      const refunds = (who: typeof lan, given?: number, id = payment.id) =>
        send<{ code?: string }>(
          who,
          "POST",
          `/admin/payments/${id}/refund`,
          given === undefined ? {} : { amount: given },
        );
      const waiting = async (who = minh) =>
        (await send<ApprovalsAnswer>(who, "GET", "/admin/payments/approvals")).body;
      const decides = (who: typeof lan, id: string, body: object = { yes: true }) =>
        send<{ code?: string; approval: ApprovalShown }>(
          who,
          "POST",
          `/admin/payments/approvals/${id}`,
          body,
        );
      const refunded = async () =>
        (await sql<{ sum: number }>("select coalesce(sum(amount), 0)::float8 as sum from refund"))[0]?.sum;
      const trail = async () =>
        (
          await sql<{ deed: string; actor_name: string }>(
            "select deed, actor_name from audit_entry where deed like 'money.%' order by at, created_at, id",
          )
        ).map(({ deed, actor_name }) => `${deed} ${actor_name}`);
      return {
        ...market,
        container,
        sql,
        order_id,
        amount,
        lan,
        minh,
        send,
        refunds,
        waiting,
        decides,
        refunded,
        trail,
      };
    }

    it("is not needed for little, though for much in small parts; who asks cannot agree, another's yes does it once", async () => {
      const { lan, minh, amount, refunds, waiting, decides, refunded, trail } = await paid();
      expect((await refunds(lan, 30_000)).status).toBe(200);
      expect(await refunded()).toBe(30_000);
      expect(await waiting()).toMatchObject({ count: 0, from: FROM });

      expect(await refunds(lan, 30_000)).toMatchObject({ status: 403, body: { code: "second_person" } });
      expect(await refunds(lan, 30_000)).toMatchObject({ status: 403, body: { code: "second_person" } });
      expect(await refunds(lan, 40_000)).toMatchObject({ status: 409, body: { code: "asked_already" } });
      expect(await refunded()).toBe(30_000);

      const { approvals, count } = await waiting();
      expect(count).toBe(1);
      const [asked] = approvals;
      expect(asked).toMatchObject({ kind: "payment.refund", amount: 30_000, state: "asked", mine: false });
      const id = asked?.id ?? "";
      expect(await decides(lan, id)).toMatchObject({ status: 403, body: { code: "own_deed" } });
      const both = await Promise.all([decides(minh, id), decides(minh, id)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await refunded()).toBe(60_000);
      expect(await trail()).toEqual([
        "money.alone Nguyễn Lan",
        "money.asked Nguyễn Lan",
        "money.agreed Nguyễn Minh",
        "money.done Nguyễn Minh",
      ]);
      expect(amount).toBeGreaterThan(60_000);
    });

    it("says no with a reason, and comes too late for what changed meanwhile", async () => {
      const { lan, minh, refunds, waiting, decides, refunded, sql } = await paid();
      await refunds(lan, 60_000);
      const [first] = (await waiting()).approvals;
      expect(await decides(minh, first?.id ?? "", { yes: false })).toMatchObject({ status: 422 });
      expect(await decides(minh, first?.id ?? "", { yes: false, reason: "Chưa rõ" })).toMatchObject({
        status: 200,
        body: { approval: { state: "refused", reason: "Chưa rõ" } },
      });
      expect(await decides(minh, first?.id ?? "")).toMatchObject({ body: { code: "decided_already" } });

      await refunds(lan, 60_000);
      const [second] = (await waiting()).approvals;
      // A little goes back meanwhile.
      expect((await refunds(minh, 10_000)).status).toBe(409);
      await sql("update approval set state = 'refused' where id = ?", [second?.id]);
      await refunds(minh, 10_000);
      await sql("update approval set state = 'asked' where id = ?", [second?.id]);
      expect(await decides(minh, second?.id ?? "")).toMatchObject({
        status: 409,
        body: { code: "went_stale" },
      });
      expect(await refunded()).toBe(10_000);
      expect((await waiting()).count).toBe(0);
    });

    it("is no one who became an officer after it was asked", async () => {
      const { container, lan, refunds, waiting, decides, refunded, sql } = await paid();
      await refunds(lan, 60_000);
      const [asked] = (await waiting()).approvals;
      const own = await anOfficer(container, { email: "moi@haiphong.example" });
      await sql('update "user" set created_at = ? where id = ?', ["2027-01-01T00:00:00Z", own.id]);
      expect(await decides(own, asked?.id ?? "")).toMatchObject({ status: 403, body: { code: "too_new" } });
      expect(await refunded()).toBe(0);
    });

    it("has what it agreed to done once by whoever comes after a process that stopped", async () => {
      const { container, lan, minh, refunds, waiting, refunded, sql } = await paid();
      await refunds(lan, 60_000);
      const [asked] = (await waiting()).approvals;
      await sql("update approval set state = 'agreed', decided_by = ?, decided_at = now() where id = ?", [
        minh.id,
        asked?.id,
      ]);
      await Promise.all([finishApprovals(container), finishApprovals(container)]);
      expect(await refunded()).toBe(60_000);
      // As though it had stopped after the money went and before that was written.
      await sql("update approval set state = 'agreed' where id = ?", [asked?.id]);
      await finishApprovals(container);
      expect(await refunded()).toBe(60_000);
      expect(await sql("select state from approval where id = ?", [asked?.id])).toEqual([{ state: "done" }]);
    });

    it("stands before cancelling, credit and Medusa's own ways, and workflows are nobody's to run", async () => {
      const { lan, minh, order_id, amount, send, waiting, decides, refunded, sql } = await paid();
      const over = await send(lan, "POST", `/admin/orders/${order_id}/cancel`);
      expect(over).toMatchObject({ status: 403, body: { code: "second_person" } });
      const credit = { amount: 60_000, reference: "x", reference_id: "y" };
      expect(await send(lan, "POST", `/admin/orders/${order_id}/credit-lines`, credit)).toMatchObject({
        status: 403,
        body: { code: "second_person" },
      });
      for (const url of ["/admin/workflows-executions/refund-payment-workflow/run"]) {
        expect(await send(lan, "POST", url, { input: {} })).toMatchObject({
          status: 403,
          body: { code: "closed" },
        });
      }
      const edit = await send(lan, "POST", "/admin/order-edits", { order_id });
      expect(edit.status).toBe(200);
      expect(await send(lan, "POST", `/admin/order-edits/${order_id}/confirm`)).toMatchObject({
        status: 403,
        body: { code: "second_person" },
      });
      await send(lan, "DELETE", `/admin/order-edits/${order_id}`);
      const { approvals } = await waiting();
      expect(approvals.map(({ kind }) => kind).sort()).toEqual(["order.cancel", "order.credit"]);
      const cancel = approvals.find(({ kind }) => kind === "order.cancel");
      expect(await decides(minh, cancel?.id ?? "")).toMatchObject({ body: { approval: { state: "done" } } });
      expect(await refunded()).toBe(amount);
      expect(await sql('select status from "order" where id = ?', [order_id])).toEqual([
        { status: "canceled" },
      ]);
    });
  },
});
